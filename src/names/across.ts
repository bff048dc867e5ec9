import type { Entity, NameForm } from '../model/article.ts'
import type { Draft } from './draft.ts'
import { clusterPeople, type Cluster } from './cluster.ts'
import { nameKey } from './key.ts'
import { sameName } from './person-name.ts'
import { push } from './lists/list.ts'
import { correctOrganisations, slipsIn } from './slips.ts'
import type { Piece } from './pieces.ts'

/**
 * Gives the same id to one person, place or organisation in every article, and the full name to whom an article names by surname alone.
 * Nothing depends on the order of the articles.
 */
export function meetNames(drafts: Draft[]): void {
  const meant = slipsIn(drafts)
  correctOrganisations(drafts, meant)
  const clusters = clusterPeople(drafts.map((draft) => draft.people))
  for (const cluster of clusters) unite(cluster)
  uniteThings(drafts)
  const organisations = meetOrganisations(drafts)
  for (const draft of drafts) applyIds(draft)
  explainOpen(drafts, clusters, (key) => organisations.get(key) ?? meant(key))
}

/** The fullest name of all articles is the value of each; each keeps its own name where that has more than a surname. */
function unite(cluster: Cluster): void {
  const value = fullest(cluster.people.map((person) => person.entity.name))
  const genders = new Set(cluster.people.map((person) => person.entity.gender).filter((gender) => gender !== null))
  for (const { entity, given } of cluster.people) {
    entity.id = cluster.id
    entity.value = value
    if (!given.length) entity.name = value
    if (genders.size === 1) entity.gender ??= [...genders][0]!
  }
}

/** Places and organisations with one id are written one way: Sony, not SONY. */
function uniteThings(drafts: Draft[]): void {
  const things = new Map<string, Entity[]>()
  for (const { entities } of drafts) for (const entity of entities.values()) if (entity.type !== 'person') push(things, entity.id, entity)
  for (const same of things.values()) {
    const value = fullest(same.map((entity) => entity.value))
    for (const entity of same) entity.value = value
  }
}

/** Most words, initials apart; then what most articles write; then the longest. */
export function fullest(names: string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const words = (name: string) => name.split(/\s+/).filter((word) => !/^[A-ZÀ-ÖØ-Þ]\.$/.test(word)).length
  return [...counts.keys()].toSorted((a, b) => words(b) - words(a) || counts.get(b)! - counts.get(a)! || b.length - a.length || (a < b ? -1 : 1))[0]!
}

/** What one article calls by an acronym another may spell out: all that organisations may be called, where it means one only. */
function meetOrganisations(drafts: Draft[]): Map<string, Entity> {
  const byKey = new Map<string, Set<string>>()
  const entities = new Map<string, Entity>()
  for (const { organisations } of drafts) {
    for (const [key, entity] of organisations) {
      byKey.set(key, (byKey.get(key) ?? new Set<string>()).add(entity.id))
      if (!entities.has(entity.id)) entities.set(entity.id, entity)
    }
  }
  return new Map([...byKey].filter(([, ids]) => ids.size === 1).map(([key, ids]) => [key, entities.get([...ids][0]!)!]))
}

/** Two names of one article can turn out to be one person's in another. */
function applyIds(draft: Draft): void {
  const ids = new Map(Array.from(draft.entities, ([key, entity]) => [key, entity.id]))
  const entities = new Map<string, Entity>()
  for (const entity of draft.entities.values()) {
    const same = entities.get(entity.id)
    if (!same) entities.set(entity.id, entity)
    else entities.set(entity.id, { ...same, name: fullest([same.name, entity.name]), forms: [...new Set([...same.forms, ...entity.forms])], gender: same.gender ?? entity.gender })
  }
  draft.entities = entities
  for (const mention of draft.mentions) mention.entity = ids.get(mention.entity)!
}

/** A surname or an acronym that nothing in its own article explains, and exactly one name of the others does. */
function explainOpen(drafts: Draft[], clusters: Cluster[], organisationOf: (key: string) => Entity | null): void {
  const bySurname = new Map<string, Cluster[]>()
  for (const cluster of clusters) for (const surname of cluster.surnames) push(bySurname, surname, cluster)
  const places = new Map<string, Entity>()
  for (const draft of drafts) for (const [id, entity] of draft.entities) if (entity.type === 'place') places.set(id, entity)
  for (const draft of drafts) {
    const unexplained: Piece[] = []
    for (const piece of draft.open) {
      const found = findPerson(piece, bySurname) ?? organisationOf(piece.keys.join(' ')) ?? places.get(`place:${nameKey(piece.text)}`)
      if (found) addMention(draft, piece, found)
      else unexplained.push(piece)
    }
    draft.open = unexplained
    draft.mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  }
}

function findPerson(piece: Piece, bySurname: Map<string, Cluster[]>): Entity | undefined {
  if (piece.known || (piece.opens && piece.keys.length === 1 && piece.text.length < 4)) return undefined
  const { name } = piece
  const fitting = (bySurname.get(name.surname) ?? []).filter((cluster) => cluster.full && (!name.given.length || cluster.people.some((p) => p.given.length && sameName(p, name))))
  return fitting.length === 1 ? fitting[0]!.people[0]!.entity : undefined
}

function addMention(draft: Draft, piece: Piece, { id, type, name, value, gender }: Entity): void {
  const entity = draft.entities.get(id) ?? { id, type, name: type === 'person' ? value : name, value, forms: [], gender, roles: [] }
  draft.entities.set(id, entity)
  if (!entity.forms.includes(piece.text)) entity.forms.push(piece.text)
  const form: NameForm = type === 'person' ? (piece.keys.length > 1 ? 'full' : 'surname') : type === 'organisation' && piece.keys.length === 1 && piece.text === piece.text.toUpperCase() ? 'acronym' : 'full'
  draft.mentions.push({ start: piece.start, end: piece.end, entity: id, form })
}

import type { Document, Entity, EntityType, NameForm, NameMention, Passage, Register } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { isFirmHere, isLocated, isNamedByRole, isNobody, isPersonHere, isPlaceHere, isSettlementHere, saysHere, speaksHere } from './evidence.ts'
import { listedPeople } from './listed.ts'
import { dropOpeners } from './openers.ts'
import { nameKey } from './key.ts'
import { lookUp } from './gazetteer.ts'
import { organisationMarks, placeMarks, thingMarks } from './lists/organisations.ts'
import { courtesies, offices, titleWords } from './lists/titles.ts'
import { nonNames } from './lists/words.ts'
import { chooseBearer, markSons } from './bearer.ts'
import { note, People, type Person } from './people.ts'
import { type Gazetteer, gazetteerWith } from './own.ts'
import { isGiven, sameGiven } from './person-name.ts'
import { cutRuns, type Piece } from './pieces.ts'
import { findRuns } from './runs.ts'
import { isHeadline, findHeadlineNames } from './headline.ts'
import { meetNames } from './across.ts'
import type { Draft } from './draft.ts'
import { refer, uniteRoles } from './refer.ts'
import { collectRoles } from './roles.ts'

/** Finds who and what each document names, joins the forms of one name, within an article and across, and says whom pronouns and roles stand for. */
export function readRegisters(documents: Document[], lexicon: Lexicon = {}): Register[] {
  const drafts = readNames(documents, lexicon)
  meetNames(drafts)
  const roles = uniteRoles(documents.map((document, i) => collectRoles(document, drafts[i]!)))
  return drafts.map((draft, i) => refer(draft, documents[i]!, roles))
}

/** The names of each document by itself. */
export function readNames(documents: Document[], lexicon: Lexicon): Draft[] {
  const gazetteer = gazetteerWith(lexicon)
  return documents.map((document) => draftNames(document, gazetteer))
}

/** The names of one document, and what it leaves open. */
function draftNames(document: Document, gazetteer: Gazetteer): Draft {
  const told = document.sentences.filter((s) => s.role !== 'credit')
  const body = new Set(told.filter((s) => !isHeadline(s)).map((s) => s.index))
  const pieces = told.flatMap((sentence) => body.has(sentence.index) ? cutRuns(findRuns(sentence), document, gazetteer) : [])
  dropOpeners(pieces, document.text)
  decideTypes(pieces, document)
  const namer = new Namer(document, pieces)
  const headlines = told.filter((s) => !body.has(s.index)).flatMap((headline) => namer.findIn(headline, gazetteer))
  for (const piece of pieces) namer.place(piece)
  for (const piece of headlines) namer.placeHeadline(piece)
  return { body, ...namer.finish() }
}

/** What the words of a name leave open is decided by all the places where it stands. */
function decideTypes(pieces: Piece[], document: Document): void {
  const votes = new Map<string, EntityType>()
  const surnames = new Set(pieces.filter((p) => p.titles.length && p.type === 'person').map((p) => p.keys.at(-1)!))
  const alone = new Set(pieces.filter((p) => p.type === null && p.keys.length === 1 && !/\bthe $/i.test(document.text.slice(Math.max(0, p.start - 4), p.start))).map((p) => p.keys[0]!))
  for (const piece of pieces) {
    const key = piece.keys.join(' ')
    if (piece.type === 'person' || isBearer(piece, surnames) || isSomebody(document.text, piece)) votes.set(key, 'person')
    else if (piece.type === null && !votes.has(key)) {
      if (isPlaceHere(document.text, piece) || isSettlementHere(document.text, piece)) votes.set(key, 'place')
      else if (isFirmHere(document.text, piece)) votes.set(key, 'organisation')
      else if (piece.keys.length > 1 && alone.has(piece.keys.at(-1)!) && !piece.keys.some(isThing) && !isNobody(document.text, piece)) votes.set(key, 'person')
      else if ((!isThing(piece.keys.at(-1)!) && isPersonHere(document.text, piece)) || (piece.keys.length > 1 && surnames.has(piece.keys.at(-1)!))) votes.set(key, 'person')
    }
  }
  for (const piece of listedPeople(document.text, pieces, (p) => p.type ?? votes.get(p.keys.join(' ')) ?? null)) if (!piece.keys.some(isThing)) votes.set(piece.keys.join(' '), 'person')
  for (const piece of pieces) {
    const key = piece.keys.join(' ')
    if (piece.type !== null || votes.has(key) || !/^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]/.test(piece.text) || (piece.opens && piece.keys.length === 1) || !speaksHere(document.text, piece)) continue
    if (!piece.keys.some(isThing)) votes.set(key, piece.keys.length > 1 && piece.text.split(' ').some((word) => lookUp(word)) ? 'organisation' : 'person')
  }
  for (const piece of pieces) if (piece.type === null || piece.known === null) piece.type = votes.get(piece.keys.join(' ')) ?? piece.type
}

/** `his editor, Dora Lane,` and `Dora Lane said`: what has a trade or speaks is no street either, unless something stands in it. */
function isSomebody(text: string, piece: Piece): boolean {
  if (piece.type !== 'place' || piece.known || piece.keys.length !== 2 || STANDS_IN.test(text.slice(Math.max(0, piece.start - 13), piece.start))) return false
  return (!piece.possessive && isNamedByRole(text, piece)) || (isGiven(piece.keys[0]!) && saysHere(text, piece))
}

const STANDS_IN = /\b(?:in|at|on|of|near|from|to|off|along|outside|around) (?:the )?$/i

/** `Theresa Lane`, no street where the article speaks of Mrs Lane. */
const isBearer = ({ type, known, keys }: Piece, surnames: Set<string>): boolean =>
  type === 'place' && !known && keys.length > 1 && isGiven(keys[0]!) && surnames.has(keys.at(-1)!)

/** Words of offices, organisations and laws speak (`Treasury said`), but are nobody's name. */
const isThing = (key: string) => courtesies().has(key) || organisationMarks().has(key) || placeMarks().has(key) || thingMarks().has(key) || titleWords().has(key) || offices().has(key) || nonNames().has(key)

/** Places the names of an article, each with whom or what it stands for. */
class Namer {
  readonly open: Piece[] = []
  readonly entities = new Map<string, Entity>()
  readonly mentions: NameMention[] = []
  readonly people = new People()
  readonly organisations = new Map<string, Entity>()
  private readonly shortNames = new Map<string, Entity | null>()
  readonly document: Document

  constructor(document: Document, pieces: Piece[]) {
    this.document = document
    markSons(document.text, pieces)
    this.people.addAll(pieces.filter((p) => p.type === 'person' && !p.known))
    const organisations = pieces.filter(({ type }) => type === 'organisation')
    for (const piece of organisations) if (piece.known?.form !== 'acronym') this.addOrganisation(piece)
    for (const piece of organisations) if (piece.known?.form === 'acronym' && !this.isOwnAcronym(piece)) this.addOrganisation(piece)
  }

  place(piece: Piece): void {
    const { text } = this.document
    const located = piece.type === 'place' && isLocated(text, piece)
    const people = located || piece.known?.form === 'demonym' ? [] : this.people.candidates(piece)
    const person = chooseBearer(people, piece, text)
    if (person && piece.keys.length > 0 && (piece.type !== 'organisation' || piece.keys.length === 1) && !(piece.known && piece.keys.length > 1)) this.meet(person, piece)
    else if (piece.known && !this.isOwnAcronym(piece)) this.name(piece, this.entity(piece.known.type, piece.known.name), piece.known.form)
    else if (people.length) return
    else if (piece.type === 'person') this.meet(this.people.add(piece, piece.name), piece)
    else if (piece.type === 'place' && !piece.known) this.name(piece, this.entity('place', unshouted(piece.text)), 'full')
    else this.placeOrganisation(piece)
  }

  /** NRA is the National Rail Authority where the article tells of that and not of the one that everybody knows. */
  private isOwnAcronym({ known, keys }: Piece): boolean {
    if (known?.type !== 'organisation' || known.form !== 'acronym') return false
    const own = this.organisations.get(keys.join(' '))
    return own !== undefined && own.name !== known.name && !this.entities.has(`organisation:${nameKey(known.name)}`)
  }

  private placeOrganisation(piece: Piece): void {
    const key = organisationKey(piece.keys)
    const entity = this.organisations.get(key) ?? this.shortNames.get(key)
    if (entity) this.name(piece, entity, /^[A-ZÀ-ÖØ-Þ0-9.&-]+$/.test(piece.text) && entity.name !== piece.text ? 'acronym' : 'full')
    else this.open.push(piece)
  }

  /** Halcyon, once Halcyon Foods is named; what two organisations begin with names neither, and what everybody knows has its short name, if any: Food is no agency. */
  private addShortName(piece: Piece, entity: Entity): void {
    const [first = ''] = piece.keys
    if (piece.known || piece.keys.length < 2 || first.length < 4 || isThing(first) || isGiven(first) || lookUp(first)) return
    const known = this.shortNames.get(first)
    this.shortNames.set(first, known === undefined || known === entity ? entity : null)
  }

  /** With the acronym behind it, `International Monetary Fund (IMF)`, else the one that its initials make. */
  private addOrganisation(piece: Piece): void {
    const entity = this.entity('organisation', piece.known?.name ?? piece.text)
    this.addShortName(piece, entity)
    const bracket = /^ \(([A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ0-9.&-]{1,9})\)/.exec(this.document.text.slice(piece.end, piece.end + 14))?.[1]
    const initials = piece.keys.filter((key) => !/^(?:of|the|for|and|on|in)$/.test(key)).map((key) => key[0]).join('')
    for (const key of [organisationKey(piece.keys), bracket && nameKey(bracket), initials.length > 2 ? initials : '']) if (key && !this.organisations.has(key)) this.organisations.set(key, entity)
  }

  private meet(person: Person, piece: Piece): void {
    note(person, piece)
    if (piece.keys.length === 1 && KIN.test(this.document.text.slice(Math.max(0, piece.start - 14), piece.start))) person.isKin = true
    person.named += 1
    this.entities.set(person.entity.id, person.entity)
    const { name } = piece
    const form: NameForm = name.given.length ? 'full' : name.surname === person.surname || !person.given.includes(name.surname) ? 'surname' : 'given'
    this.name(piece, person.entity, form)
  }

  private entity(type: EntityType, name: string): Entity {
    const bare = name.replace(/^The /, '')
    const id = `${type}:${nameKey(bare)}`
    const entity = this.entities.get(id) ?? { id, type, name: bare, value: bare, forms: [], gender: null, roles: [] }
    this.entities.set(id, entity)
    return entity
  }

  private name(place: Span, entity: Entity, form: NameForm): void {
    const written = this.document.text.slice(place.start, place.end)
    if (form === 'full' && entity.type === 'organisation' && !entity.forms.some((known) => known.includes(' '))) entity.name = written.replace(/^The /, '')
    if (!entity.forms.includes(written)) entity.forms.push(written)
    this.mentions.push({ start: place.start, end: place.end, entity: entity.id, form })
  }

  /** A headline in capitals names those whom the body names, and known places; it names whom the article is about. */
  findIn(headline: Passage, { lookUp: lookUpOwn }: Gazetteer): Piece[] {
    const pieces = findHeadlineNames(headline, this.document, { lookUp: lookUpOwn, isNamed: (full) => this.people.candidates(full).some((p) => startsAlike(p, full)) })
    for (const piece of pieces) if (piece.keys.length > 1 && !piece.known) for (const person of this.people.candidates(piece)) person.named += IN_HEADLINE
    return pieces
  }

  placeHeadline(piece: Piece): void {
    const people = piece.known ? [] : this.people.candidates(piece).filter((p) => p.surname === piece.name.surname)
    if (people.length === 1) this.meet(people[0]!, piece)
    else if (piece.known) this.name(piece, this.entity(piece.known.type, piece.known.name), piece.known.form)
    else if (!nonNames().has(piece.keys[0]!)) this.placeOrganisation(piece)
  }

  finish(): Omit<Draft, 'body'> {
    const mentions = this.mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)
    const used = new Set(mentions.map((m) => m.entity))
    const { people, organisations, open } = this
    return { people: people.all, organisations, open, entities: new Map([...this.entities].filter(([id]) => used.has(id))), mentions: mentions.filter((m, i) => i === 0 || m.start >= mentions[i - 1]!.end) }
  }
}

/** `SORVE` of a dateline is Sorve. */
const unshouted = (name: string): string => (/^[A-ZÀ-ÖØ-Þ]{4,}(?:[ -][A-ZÀ-ÖØ-Þ]{2,})*$/.test(name) ? name.toLowerCase().replace(/(?:^|[ -])\S/g, (letter) => letter.toUpperCase()) : name)

/** Begins with the same given name: a headline's `Replace John Kerry` is no form of John Kerry. */
const startsAlike = (person: Person, piece: Piece) => {
  const { given } = piece.name
  return person.given.length > 0 && given.length > 0 && sameGiven(person.given.slice(0, 1), given.slice(0, 1))
}

/** Nobody calls a relative by the surname. */
const KIN = /\b(?:wife|husband|daughter|son|mother|father|sister|brother|widow|widower|mom|mum|dad|girlfriend|boyfriend|fiancee|fiance|grandson|granddaughter|niece|nephew),? $/

/** A name in the headline weighs as two in the body. */
const IN_HEADLINE = 2

/** Halliburton Co. is Halliburton. */
const organisationKey = (keys: string[]) => keys.filter((key, i) => !(i === 0 && key === 'the') && !(i > 0 && i === keys.length - 1 && /^(?:inc|corp|co|ltd|llc|plc|ag)$/.test(key) && organisationMarks().has(key))).join(' ')

import type { Entity } from '../model/article.ts'
import { remembered } from '../names/lists/list.ts'
import { placesByKey } from './places-by-key.ts'
import { meanAlike } from './alike.ts'
import type { Place } from './gather.ts'
import type { Slot } from './slots.ts'
import { isFunctionWord } from './words.ts'

/** Roads by whatever word: `Weaver Lane` is not `Weaver Street`. */
const ROADS = new Set('street road lane avenue drive boulevard crescent terrace alley highway'.split(' '))
/** What is called by a name of its own and the word for what it is. */
const THINGS = new Set('school college university hospital clinic bridge station church cathedral mosque synagogue hotel museum theatre theater park stadium prison mill mine pier'.split(' '))

interface Called {
  /** `road`, `school`. */
  kind: string
  /** How its own name sounds. */
  sound: string
}

/** The consonants of a word: `Linden` and `Lindon` are one name, `Baker` and `Barker` two. */
const soundOf = (word: string): string => word.normalize('NFD').replace(/[^a-z0-9]/g, '').replace(/ph/g, 'f').replace(/[cq]/g, 'k').replace(/z/g, 's').replace(/(?<=.)[aeiouyhw]/g, '').replace(/(.)\1+/g, '$1')

/** A street, a school and the like, by the last word of its name; null for what is none. */
const calledBy = remembered((name: string): Called | null => {
  const words = name.toLowerCase().replace(/['’]s?$/, '').split(' ')
  const last = words.at(-1)!
  if (words.length < 2 || !(ROADS.has(last) || THINGS.has(last))) return null
  return { kind: ROADS.has(last) ? 'road' : last, sound: `${words.slice(0, -1).map(soundOf).join(' ')}${ROADS.has(last) ? ` ${last}` : ''}` }
})

/** Whether two names are of two things of one kind: `Baker Street` and `Barker Street`, `Tanner School` and `Turner School`. */
export function areOtherThings(a: Entity, b: Entity): boolean {
  if (a.type === 'person' || b.type === 'person') return false
  const [one, other] = [calledBy(a.name), calledBy(b.name)]
  return one !== null && other !== null && one.kind === other.kind && one.sound !== other.sound && !one.sound.includes(other.sound) && !other.sound.includes(one.sound)
}

/** Whether two roads are the only ones of their articles, and stand by the same word: one thing happened in one street. */
export function areOnlyRoads(a: Place<Entity>, b: Place<Entity>): boolean {
  return areOtherThings(a.value, b.value) && [a, b].every((place) => calledBy(place.value.name)!.kind === 'road' && roadsOf(place.side.article, 'road').length === 1) && haveOneGovernor(a, b)
}

const roadsOf = placesByKey(({ register: { entities } }) => [...entities.values()].flatMap((entity) => (calledBy(entity.name)?.kind === 'road' ? [['road', { start: 0, end: 0 }] as [string, { start: number; end: number }]] : [])))

/** Whether each name stands by a word that the other sentence lacks: `the library on Mill Street`, `the school on Park Street`. */
export function haveOwnGovernors(a: Slot, b: Slot): boolean {
  const [one, other] = [governorOf(a), governorOf(b)]
  const isOwn = (word: string | null, { side: { tokens } }: Slot): boolean => word !== null && !tokens.some((token) => meanAlike(token, word))
  return isOwn(one, b) && isOwn(other, a)
}

function haveOneGovernor(a: Slot, b: Slot): boolean {
  const [one, other] = [governorOf(a), governorOf(b)]
  return one !== null && other !== null && meanAlike(one, other)
}

function governorOf({ side: { passage: { words }, tokens, named }, from }: Slot): string | null {
  const at = words.findLastIndex((word, i) => i < from && !isFunctionWord(word))
  return at < 0 || named.has(tokens[at]!) ? null : tokens[at]!
}

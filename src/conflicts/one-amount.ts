import { quantitiesAgree } from '../facts/compare.ts'
import type { Quantity, Reading } from '../model/article.ts'
import { haveOtherNumbers, haveOwnCircumstances } from './circumstances.ts'
import { areTransposed, areWithin } from './close.ts'
import { clauseAt } from './clauses.ts'
import { type Frame, FRAMES, PEOPLE } from './frame-list.ts'
import { frameOf, inFrame } from './frames.ts'
import type { Place } from './gather.ts'
import { haveOtherDates, type Stretch } from './other-dates.ts'
import { areAboutOthers } from './same-telling.ts'
import { nameOthers } from './sides.ts'
import { isFunctionWord } from './words.ts'

/** What is further apart is told of two things, or of two hours. */
const FARTHEST = 3

type Amount = Place<Reading & { quantity: Quantity }>

/**
 * Whether two amounts are told of what an event has one of, each the only such amount of its article: how long the jury was out, how many homes
 * lost power. The sentences may run as they like.
 */
export function areOfOneFrame(a: Amount, b: Amount): boolean {
  const frame = frameOf(a.side.article, a.value)
  if (frame === null || frame !== frameOf(b.side.article, b.value) || a.value.quantity.unit !== b.value.quantity.unit && a.value.type === 'duration') return false
  const { farthest = FARTHEST, inClause }: Partial<Frame> = settings.get(frame) ?? {}
  if (!areWithin(farthest, a.value.quantity, b.value.quantity) && !areTransposed(a.value.quantity, b.value.quantity)) return false
  if (![a, b].every(({ side: { article } }) => isOne(inFrame(article, frame).map(({ reading }) => reading.quantity)))) return false
  const within = inClause ? [a, b].map(({ side: { article, passage }, start, end }) => clauseAt(passage, article.text, { start, end })) as [Stretch, Stretch] : undefined
  return !nameOthers(a.side, b.side, ['person', 'place', 'organisation']) && !haveOtherDates(a.side, b.side, within) && !haveOwnCircumstances(a, b, inClause) && !haveOtherNumbers(a, b) && !areAboutOthers(a, b) && !haveChangedPlaces(a, b)
}

const settings = new Map<string, Frame>(FRAMES.map((frame) => [frame.name, frame]))

const isOne = ([first, ...others]: Quantity[]): boolean => first !== undefined && others.every((other) => ['same', 'compatible'].includes(quantitiesAgree(first, other)))

/** Whether two counts of those to whom the same was done cannot both be exact, whatever they are called. */
export function countSameHeads(a: Amount, b: Amount): boolean {
  const [one, other] = [a.value.quantity, b.value.quantity]
  if (one.unit === other.unit || a.value.type !== 'number' || b.value.type !== 'number') return false
  const frame = frameOf(a.side.article, a.value)
  if (frame === null) return false
  const heads = settings.get(frame)?.heads
  const isOneKind = heads ? [one, other].some(({ unit }) => heads.test(unit ?? '')) : [one, other].every(({ unit }) => PEOPLE.test(unit ?? ''))
  return isOneKind && frame === frameOf(b.side.article, b.value) && quantitiesAgree({ ...one, unit: 'person' }, { ...other, unit: 'person' }) === 'conflict'
}

/** `The bus, which was going at 84 km/h, hit the car`, `the car was going at 112 km/h when it hit the bus`: what comes first in each stands further on in the other. */
function haveChangedPlaces(a: Amount, b: Amount): boolean {
  const [mine, theirs] = [a, b].map(({ side: { tokens, passage: { words } } }) => tokens.filter((_, i) => !isFunctionWord(words[i]!)))
  const [one, other] = [mine![0], theirs![0]]
  return one !== undefined && other !== undefined && one !== other && mine!.includes(other) && theirs!.includes(one)
}

import { quantitiesAgree } from '../facts/compare.ts'
import type { Article, Quantity, Reading } from '../model/article.ts'
import type { ConflictDetector } from './detector.ts'
import { placesIn, wordsAt } from './places.ts'
import type { Place } from './gather.ts'
import { findValueConflicts, type Relation, type ValueKind } from './values.ts'

type Amount = Reading & { quantity: Quantity }

const isAmount = (reading: Reading): reading is Amount => 'quantity' in reading

export const AMOUNTS: ValueKind<Amount> = {
  type: 'number',
  places: (side) => placesIn(side, side.article.readings).flatMap(({ item, ...place }) =>
    isAmount(item) ? [{ ...place, value: item, key: `${item.type} ${item.value}`, phrase: phrase(side.article, item) }] : []),
  relate: relateAmounts,
}

/** Two counts whose nouns are not known to be the same may still stand in one slot: what surrounds them must tell. */
function relateAmounts({ value: a }: Place<Amount>, { value: b }: Place<Amount>): Relation {
  if (a.type !== b.type) return 'incomparable'
  const agreement = quantitiesAgree(a.quantity, b.quantity)
  return agreement === 'incomparable' && !a.quantity.ordinal === !b.quantity.ordinal ? 'doubtful' : agreement
}

/** The number with what it counts: `23 European countries`. */
function phrase(article: Article, { start, end, quantity: { noun } }: Amount): string {
  return wordsAt(article, { start: Math.min(start, noun?.start ?? start), end: Math.max(end, noun?.end ?? end) })
}

/** Counts, percentages, sums of money, durations and ages. */
export const number: ConflictDetector = {
  type: 'number',
  kind: 'statement',
  examples: [
    ['The storm killed 12 people on the coast, the mayor of the town said.', 'The storm killed 15 people on the coast, the mayor of the town said.'],
    ['Turnout reached 61 percent, the election commission said.', 'Turnout reached 67 percent, the election commission said.'],
  ],
  silent: [
    ['The storm killed 12 people on the coast, the mayor said.', 'The storm injured 40 people on the coast, the mayor said.'],
    ['Clinton leads Trump by 4 points in Ohio, a poll found.', 'Clinton leads Trump by 6 points in Florida, a poll found.'],
  ],
  find: (group, articles) => findValueConflicts(group, articles, AMOUNTS),
}

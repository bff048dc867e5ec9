import type { Article, Quantity, Reading } from '../model/article.ts'
import type { ConflictDetector } from './detector.ts'
import { placesIn } from './places.ts'
import { findValueConflicts, type Place, type Relation, type ValueKind } from './values.ts'

type Amount = Reading & { quantity: Quantity }

const isAmount = (reading: Reading): reading is Amount => 'quantity' in reading

const AMOUNTS: ValueKind<Amount> = {
  type: 'number',
  places: (article: Article, number: number, sentence: number) =>
    placesIn(article, number, sentence, article.readings).flatMap(({ item, ...place }) =>
      isAmount(item) ? [{ ...place, value: item, key: `${item.type} ${item.value}`, phrase: article.text.slice(item.start, item.end) }] : []),
  relate: (a, b) => (a.quoted && b.quoted ? 'apart' : relateAmounts(a, b)),
}

function relateAmounts({ value: a }: Place<Amount>, { value: b }: Place<Amount>): Relation {
  if (a.type !== b.type || a.quantity.unit !== b.quantity.unit) return 'apart'
  return a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high ? 'agree' : 'conflict'
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
  ],
  find: (group, articles) => findValueConflicts(group, articles, AMOUNTS),
}

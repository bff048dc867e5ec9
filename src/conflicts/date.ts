import { datesAgree } from '../facts/compareDates.ts'
import type { ReadingOf } from '../model/article.ts'
import type { ConflictDetector } from './detector.ts'
import { placesIn, wordsAt } from './places.ts'
import { findValueConflicts, type ValueKind } from './values.ts'

export const DATES: ValueKind<ReadingOf<'date'>> = {
  type: 'date',
  places: (side) => placesIn(side, side.article.readings).flatMap(({ item, ...place }) =>
    item.type === 'date' ? [{ ...place, value: item, key: item.value, phrase: wordsAt(side.article, item) }] : []),
  relate: ({ value: a }, { value: b }) => datesAgree(a.date, b.date),
}

/** One event, dated differently. */
export const date: ConflictDetector = {
  type: 'date',
  kind: 'statement',
  examples: [
    ['The bridge was closed on Monday after a crack was found.', 'The bridge was closed on Thursday after a crack was found.'],
    ['The treaty was signed in Lisbon in 1997.', 'The treaty was signed in Lisbon in 1999.'],
  ],
  silent: [
    ['The bridge was closed on Monday after a crack was found.', 'The bridge was reopened on Thursday after repairs.'],
    ['The treaty was signed in Lisbon in 1997.', 'The treaty was signed in Lisbon on May 4, 1997.'],
  ],
  find: (group, articles) => findValueConflicts(group, articles, DATES),
}

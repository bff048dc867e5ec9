import { datesAgree } from '../facts/compareDates.ts'
import type { Article, ReadingOf } from '../model/article.ts'
import type { ConflictDetector } from './detector.ts'
import { placesIn } from './places.ts'
import { findValueConflicts, type ValueKind } from './values.ts'

const DATES: ValueKind<ReadingOf<'date'>> = {
  type: 'date',
  places: (article: Article, number: number, sentence: number) =>
    placesIn(article, number, sentence, article.readings).flatMap(({ item, ...place }) =>
      item.type === 'date' ? [{ ...place, value: item, key: item.value, phrase: article.text.slice(item.start, item.end).replace(/\s+/g, ' ') }] : []),
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

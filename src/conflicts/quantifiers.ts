import type { Word } from '../model/article.ts'
import { placesIn, wordsAt } from './places.ts'
import type { ValueKind } from './values.ts'
import { isFunctionWord } from './words.ts'

/** Each with those that it cannot stand for. */
const OTHERS = new Map(Object.entries({ all: 'most some few none', every: 'most some few', most: 'all every few none', many: 'few none', some: 'all every none', few: 'all every most many', none: 'all most many some' }).map(([word, others]) => [word, new Set(others.split(' '))]))
/** `Nearly all`, `not all`, and no share: `at all`, `first of all`, `the most`. */
const IDIOM = /^(?:nearly|almost|virtually|practically|not|than|of|at|after|above|the|a|an|for|in|once|and)$/
const NO_NOUN = /^(?:\d.*|time|over|right|along|around|important|likely|recent|recently|often|notable|notably|a|an|day|night|way)$/

/** `All passengers` and `most passengers`, where everything around them is the same. */
export const QUANTIFIERS: ValueKind<string> = {
  type: 'number',
  places: (side) => {
    const { article, passage: { words } } = side
    return placesIn(side, words.filter((word, i) => OTHERS.has(word.key) && tellsShare(words, i))).map(({ item, ...place }) => ({ ...place, value: item.key, key: item.key === 'every' ? 'all' : item.key, phrase: wordsAt(article, { start: place.start, end: words[nounAfter(words, place.to)]!.end }) }))
  },
  relate: (a, b) => (OTHERS.get(a.value)!.has(b.value) ? 'doubtful' : 'compatible'),
}

/** `All of the crew`. */
function nounAfter(words: Word[], at: number): number {
  const noun = words.findIndex((word, i) => i >= at && !isFunctionWord(word))
  return noun < 0 ? at : Math.min(noun, at + 3)
}

/** `The backing of many of its members` tells a share, `of many ages` none. */
function tellsShare(words: Word[], at: number): boolean {
  const before = words[at - 1]?.key ?? '', next = words[at + 1]
  return next !== undefined && !NO_NOUN.test(next.key) && !(next.key === 'of' ? HEDGE : IDIOM).test(before)
}
const HEDGE = /^(?:nearly|almost|virtually|practically|not|than|first)$/

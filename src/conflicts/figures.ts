import { lex } from '../facts/scan/lexer.ts'
import { numberWords } from '../facts/scan/number-words.ts'
import { readNumeral } from '../facts/scan/read-numeral.ts'
import type { Word } from '../model/article.ts'
import { placesIn, wordsAt } from './places.ts'
import type { ValueKind } from './values.ts'

/** `30 years ago` and `two weeks earlier` are read as dates, but what differs in them is a number. */
const COUNTED = /\b(?:year|month|week|day|hour|minute|decade)s? (?:ago|earlier|later|before|after)$/i

export const isCounted = (phrase: string): boolean => COUNTED.test(phrase)

/** `Her third win`: what is no counted noun but for an ordinal before it. */
const isOrdinal = ({ key }: Word): boolean => numberWords().get(key)?.ordinal === true

/** `Several days`, `for months`: how long, without a number. */
const UNCOUNTED = /^(?:minutes|hours|days|weeks|months|years|decades|centuries)$/

/** Counted times, times without a number, figures that name something (`Channel 125`), and ordinals before what is else no noun (`her third win`): they conflict only where everything around them is the same. */
export const FIGURES: ValueKind<null> = {
  type: 'number',
  places: (side) => {
    const { article, passage } = side
    const read = placesIn(side, article.readings)
    const dates = read.filter(({ item }) => item.type === 'date' && isCounted(wordsAt(article, item)))
    const bare = placesIn(side, passage.words.filter((word, i) => /^\d+$/.test(word.key) || UNCOUNTED.test(word.lower) || (i > 0 && isOrdinal(word)))).filter(({ from }) => !read.some((r) => r.from <= from && from < r.to))
    return [...dates, ...bare].map((place) => {
      const phrase = wordsAt(article, place)
      return { ...place, value: null, key: inDigits(phrase), phrase }
    })
  },
  relate: () => 'doubtful',
}

/** `eight years ago` is `8 years ago`. */
function inDigits(phrase: string): string {
  const tokens = lex(phrase, { start: 0, end: phrase.length })
  const words: (string | number)[] = []
  for (let at = 0; at < tokens.length;) {
    const numeral = readNumeral(tokens, at, 'en')
    words.push(numeral ? numeral.digits ?? numeral.low : tokens[at]!.key)
    at = numeral?.next ?? at + 1
  }
  return words.join(' ')
}

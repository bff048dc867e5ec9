import type { Passage, Word } from '../../model/article.ts'
import { remembered } from '../../names/lists/list.ts'
import { plainLetters } from '../../text/typography.ts'
import { DAYS_AWAY, HOURS_BY_NAME, MONTHS, PARTS_OF_DAY, PERIODS, SHIFTS, WEEKDAYS } from '../dates/words.ts'
import { numberWords } from './number-words.ts'

/** Latin, Arabic, Persian, Devanagari and full-width ones; \p{Nd} would treble the time. */
const FIGURE = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\uff10-\\uff19½¼¾⅓⅔]'
const FIGURES = new RegExp(`^${FIGURE}`)
/** What a word may be made of that has more than letters: `G20`, `today’s`, `Monday.the` of texts that lost a space. */
const PARTS = new RegExp(`${FIGURE}+|\\b[A-Za-z]+\\b`, 'g')
const TELLING = new Set(['half', 'quarter', 'quarters', ...DAYS_AWAY.keys(), 'ago', ...HOURS_BY_NAME.keys()])
/** What gives away a unit of time with an article: `more than an hour`, `a year and a half`. */
const SPANS = new Set('minute hour day week month year decade century'.split(' '))

const SHIFTED = new Set([...PERIODS, ...PARTS_OF_DAY])

/** Where a word gives away an amount or a date by itself; or that it may do so together with the next one: `this week`, `an hour`. */
type Sign = number[] | 'shift' | 'article'

/** Where a sentence gives away an amount or a date, as offsets into `text`. */
export function findTriggers({ words }: Passage, text: string): number[] {
  const found: number[] = []
  words.forEach((word, i) => {
    const sign = signOf(word.text)
    if (typeof sign !== 'string') for (const at of sign) found.push(word.start + at)
    else if (leadsTo(word, words[i + 1], { sign, text })) found.push(word.start)
  })
  return found
}

const signOf = remembered((word): Sign => {
  if (word === 'a' || word === 'an') return 'article'
  if (SHIFTS.has(word) || SHIFTS.has(untitled(word))) return 'shift'
  const letters = plainLetters(word)
  if (/^[A-Za-z]+$/.test(letters)) return tells(letters) ? OPENING : NOWHERE
  return Array.from(word.matchAll(PARTS)).filter(([part]) => tells(part)).map(({ index }) => index)
})

const NOWHERE: number[] = []
const OPENING = [0]

/** As written: in small letters, titled or in capitals; months and weekdays have a capital. */
function tells(part: string): boolean {
  if (FIGURES.test(part)) return true
  const word = part.toLowerCase()
  if (word.length < 3 || (part !== word && untitled(part) !== word && part !== word.toUpperCase())) return false
  return TELLING.has(word) || numberWords().has(word) || (part !== word && (MONTHS.has(word) || WEEKDAYS.has(word)))
}

const untitled = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

function leadsTo({ end }: Word, next: Word | undefined, { sign, text }: { sign: 'shift' | 'article'; text: string }): boolean {
  if (next?.start !== end + 1 || !(sign === 'article' ? SPANS : SHIFTED).has(next.key) || !/\s/.test(text[end]!)) return false
  return next.text.startsWith(next.key)
}

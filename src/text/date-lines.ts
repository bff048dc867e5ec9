import { CAPITAL, LETTER } from './typography.ts'

/** With a capital, as a group: `Mar`, `March`, `Mar.`. */
export const MONTH = String.raw`(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?`
/** Nothing but a date, perhaps with its weekday and time. */
const ALONE = new RegExp(`^(?:[A-Za-z]{3,9}day,?\\s)?(?:${MONTH}\\s\\d{1,2},?\\s\\d{4}|\\d{1,2}\\s${MONTH},?\\s\\d{4}|\\d{4}-\\d{2}-\\d{2})(?:[T,\\s|·-]+\\d{1,2}[:.]\\d{2}.{0,12})?$`)

/** Whether a sentence is nothing but a date, wherever it stands: `On 8 May 2024.` may answer a question, and is none. */
export const isDate = (sentence: string): boolean => sentence.length < 60 && /\d{4}/.test(sentence) && ALONE.test(sentence)

const DAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?'
const ANY_MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const DAY_OF_MONTH = '\\d{1,2}(?:st|nd|rd|th)?'
/** What may stand beside a day: other parts of it, the hour, its zone, and what was done then. */
const PART = new RegExp(`^(?:${DAY}|${ANY_MONTH}|${DAY_OF_MONTH}|\\d{4}|\\d{1,2}[.:]\\d{2}(?::\\d{2})?(?:[ap]m)?|\\d{1,2}[ap]m|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|[ap]\\.?m|at|on|[a-z]{2,3}t|utc|first|last|date|published|updated|posted|modified|issued|created)$`)
const WHOLE_DAY = new RegExp(`\\b${DAY_OF_MONTH}\\s${ANY_MONTH}\\.?,?\\s\\d{4}|\\b${ANY_MONTH}\\.?\\s${DAY_OF_MONTH},?\\s\\d{4}|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\b\\d{4}-\\d{2}-\\d{2}`, 'i')

/** Whether a line that stands alone gives a day of a year and nothing but the like of it: `Last modified on Wed 8 May 2024 06.00 BST`, `14:32, 6 Mar 2024`. */
export function isDateLine(line: string): boolean {
  if (line.length > 80 || !/\d{4}/.test(line)) return false
  const parts = line.toLowerCase().split(/[\s,|·•–—/()-]+/).map((part) => part.replace(/[.:]$/, '')).filter(Boolean)
  return parts.every((part) => PART.test(part)) && WHOLE_DAY.test(line)
}

/** The day, with its weekday or its year, behind a name in capitals: `The Evening Lantern, Thursday 12 November`. */
const MASTHEAD = new RegExp(`^([${CAPITAL}][${LETTER}.’'-]*(?:\\s(?:[${CAPITAL}][${LETTER}.’'-]*|of|and)){0,5}),?\\s(?:[|·–—-]\\s)?((?:[A-Z][a-z]{2,8}day,?\\s)?(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH})(?:,?\\s\\d{4})?)$`)

/** What a line names that gives a day beside it and nothing else: a paper, or a place; null for any other line. */
export const mastheadOf = (line: string): string | null => (line.length < 80 && /\d/.test(line) && /day,?\s|\d{4}$/.test(line) ? MASTHEAD.exec(line)?.[1] ?? null : null)

import type { Passage } from '../model/article.ts'
import { isDateLine } from './dateLine.ts'
import { CAPITAL, LETTER } from './typography.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = String.raw`(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?`
const ISO = /(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/
const DAY_FIRST = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s${MONTH},?\\s(\\d{4})(?!\\d)`, 'i')
const MONTH_FIRST = new RegExp(`${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)`, 'i')
/** With dots the day stands first everywhere; with strokes it does in half of the world. */
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])/

/** A date as ISO 8601, of ISO 8601 or of words (`3 March 2021`, `Mar. 3, 2021`); null for what is no date of the calendar. */
export function readDate(text: string): string | null {
  const iso = ISO.exec(text)
  if (iso) return isoDate(iso[1]!, iso[2]!, iso[3]!, iso[4])
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return isoDate(dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]!)
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) return isoDate(monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]!)
  const dotted = DOTTED.exec(text)
  return dotted ? isoDate(dotted[3]!, dotted[2]!, dotted[1]!) : null
}

const monthOf = (name: string) => String(MONTHS.indexOf(name.toLowerCase()) + 1)

function isoDate(year: string, month: string, day: string, time = ''): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day) || Number(year) < 1000) return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time}`
}

const STAMP = /^\s*(?:(?:first|last)\s)?(?:published|posted|updated|date|issued|filed|created|modified)\b/i
const DATELINE = new RegExp(`^(?:[${CAPITAL}][${LETTER} .,'’/-]{1,60}?,?\\s)?((?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH}),?\\s\\d{4})\\s*(?:\\([^()]{1,40}\\)\\s*|/[^/]{1,30}/\\s*)?(?:[-–—]{1,2}|:)\\s`)
/** A line that is nothing but a date, perhaps with its weekday and time. */
const DATE_ALONE = new RegExp(`^(?:[A-Za-z]{3,9}day,?\\s)?(?:${MONTH}\\s\\d{1,2},?\\s\\d{4}|\\d{1,2}\\s${MONTH},?\\s\\d{4}|\\d{4}-\\d{2}-\\d{2})(?:[T,\\s|·-]+\\d{1,2}[:.]\\d{2}.{0,12})?$`)
/** Whether a line is nothing but a date. */
export const isDate = (line: string): boolean => line.length < 60 && /\d{4}/.test(line) && DATE_ALONE.test(line)

/** The day, with its weekday or its year, behind a name in capitals: `The Evening Lantern, Thursday 12 November`. */
const MASTHEAD = new RegExp(`^([${CAPITAL}][${LETTER}.’'-]*(?:\\s(?:[${CAPITAL}][${LETTER}.’'-]*|of|and)){0,5}),?\\s(?:[|·–—-]\\s)?((?:[A-Z][a-z]{2,8}day,?\\s)?(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH})(?:,?\\s\\d{4})?)$`)

/** What a line names that gives a day beside it and nothing else: a paper, or a place; null for any other line. */
export const mastheadOf = (line: string): string | null => (line.length < 80 && /\d/.test(line) && /day,?\s|\d{4}$/.test(line) ? MASTHEAD.exec(line)?.[1] ?? null : null)

const TOP = 12

/** The date that an article's own lines give: `Published 3 March 2021`, a dateline, a line that is a date; null if none does. */
export function findPublished(sentences: Passage[]): string | null {
  const lines = [...sentences.slice(0, TOP), ...sentences.slice(TOP).slice(-2)].map(({ text }) => text.slice(0, 160)).filter((line) => /\d{4}/.test(line))
  for (const line of lines) {
    const stamp = (STAMP.test(line) && line.length < 90) || isDateLine(line) ? line : DATE_ALONE.exec(line)?.[0] ?? DATELINE.exec(line)?.[1] ?? (mastheadOf(line) && line)
    const date = stamp && readDate(stamp)
    if (date) return date
  }
  return null
}

const DAY_OF_DATELINE = new RegExp(`^[${CAPITAL}]{3}[${LETTER} .,'’/-]{0,60}?,\\s(?:${MONTH}\\s(\\d{1,2})|(\\d{1,2})\\s${MONTH})\\s*(?:\\([^()]{1,40}\\)\\s*)?[-–—]{1,2}\\s`)

/** The month and day of a dateline that gives no year: `HEBLEY, Nov 12 (Interwire) - `. */
export function datelineDay(sentences: Passage[]): { month: number; day: number } | null {
  for (const { text } of sentences.slice(0, TOP)) {
    const found = /^[^a-z]{3}/.test(text) ? DAY_OF_DATELINE.exec(text.slice(0, 160)) : null
    if (found) return { month: Number(monthOf((found[1] ?? found[4])!)), day: Number(found[2] ?? found[3]) }
  }
  return null
}

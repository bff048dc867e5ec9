import type { Passage } from '../model/article.ts'
import { isDate, isDateLine, mastheadOf, MONTH } from './date-lines.ts'
import { CAPITAL, LETTER } from './typography.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
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

const TOP = 12

/** The date that an article's own lines give: `Published 3 March 2021`, a dateline, a line that is a date; null if none does. */
export function findPublished(sentences: Passage[]): string | null {
  const lines = [...sentences.slice(0, TOP), ...sentences.slice(TOP).slice(-2)].map(({ text }) => text.slice(0, 160)).filter((line) => /\d{4}/.test(line))
  for (const line of lines) {
    const isStamp = (STAMP.test(line) && line.length < 90) || isDateLine(line) || isDate(line) || mastheadOf(line) !== null
    const stamp = isStamp ? line : DATELINE.exec(line)?.[1]
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

import type { Token } from '../scan/lexer.ts'
import { readNumeral } from '../scan/read-numeral.ts'
import { dated, type Found, isHyphen, OPEN, plainNumber, rangeJoint, yearAt } from './found.ts'
import { MONTHS } from './words.ts'

/** Words before `May` and `March` that tell the month from the verb and the walk. */
const BEFORE_MONTH = /^(?:in|of|since|by|until|till|last|next|this|early|late|mid|from|through|between|during|before|after|to|and|or|for|every|each|on|-|–)$/
const HEADS = /^(?:people|men|women|children|soldiers|troops|civilians|others|percent|per|members|officers|million|billion|thousand|hundred)$/

/** `Nov. 5, 2016`, `November 5-7`, `May 2016`, `in May`, `last November`. */
export function monthFirst(tokens: Token[], at: number): Found | null {
  const month = monthAt(tokens, at)
  if (!month) return null
  const days = daysAt(tokens, month.next)
  const year = yearBehind(tokens, days?.next ?? month.next, days !== null)
  if (!days && !year && !standsAlone(tokens, at, month)) return null
  const next = year?.next ?? days?.next ?? month.next
  const parts = { year: year?.year ?? null, month: month.number, day: days?.day ?? null }
  return dated(at, next, { ...parts, until: days?.last ? { ...OPEN, ...parts, day: days.last } : null })
}

/** `5 November 2016`, `the 5th of November`, `3-5 May`, `Fourth of July`. */
export function dayFirst(tokens: Token[], at: number): Found | null {
  const first = dayAt(tokens, at)
  if (!first) return null
  const joint = rangeJoint(tokens, first.next, at)
  const last = joint === null ? null : dayAt(tokens, joint)
  const day = last ?? first
  const month = monthAt(tokens, tokens[day.next]?.key === 'of' ? day.next + 1 : day.next)
  if (!month || (first.inWords && tokens[day.next]?.key !== 'of')) return null
  const year = yearBehind(tokens, month.next, true)
  const parts = { year: year?.year ?? null, month: month.number, day: first.day }
  return dated(at, year?.next ?? month.next, { ...parts, until: last ? { ...OPEN, ...parts, day: last.day } : null })
}

interface MonthName { number: number; next: number; short: boolean }

export function monthAt(tokens: Token[], at: number): MonthName | null {
  const token = tokens[at]
  const month = token?.capital ? MONTHS.get(token.key) : undefined
  if (!month) return null
  const dotted = month.short && tokens[at + 1]?.text === '.' && tokens[at + 1]!.glued
  return { ...month, next: dotted ? at + 2 : at + 1 }
}

/** A month without a day or a year: not `may`, not a given name (`April Ryan`), not an abbreviation that may be a name (`Jan`). */
function standsAlone(tokens: Token[], at: number, month: MonthName): boolean {
  const { key, text } = tokens[at]!
  const [before, after] = [tokens[at - 1], tokens[month.next]]
  if (month.short || /['’]s$/.test(text) && /^(?:april|june|may|august)$/.test(key)) return false
  const named = after?.capital && after.glued === false && !BEFORE_MONTH.test(before?.key ?? '')
  if (/^(?:the|a|an|s|his|her|its|their)$/.test(before?.key ?? '') || /['’]s$/.test(before?.text ?? '')) return after?.kind === 'word' && !after.capital
  return !named && (!/^(?:may|march|april|june|august)$/.test(key) || BEFORE_MONTH.test(before?.key ?? ''))
}

interface Days { day: number; last: number | null; next: number }

/** The day behind a month, or two that are the ends of a range. `In March 12 people …` has none. */
function daysAt(tokens: Token[], at: number): Days | null {
  const first = dayAt(tokens, at)
  if (!first || first.inWords || HEADS.test(tokens[first.next]?.key ?? '') || tokens[first.next]?.text === '%' || (tokens[first.next]?.text === ':' && tokens[first.next + 1]?.glued)) return null
  const joint = rangeJoint(tokens, first.next, at)
  const last = joint === null ? null : dayAt(tokens, joint)
  const isRange = last && !last.inWords && last.day > first.day && !monthAt(tokens, last.next) && (isHyphen(tokens[first.next]) || !/^[a-z]/.test(tokens[last.next]?.text ?? '') || tokens[last.next]?.kind !== 'word')
  return isRange ? { day: first.day, last: last.day, next: last.next } : { day: first.day, last: null, next: first.next }
}

interface DayNumber { day: number; next: number; inWords: boolean }

function dayAt(tokens: Token[], at: number): DayNumber | null {
  const token = tokens[at]
  if (!token || token.kind === 'sign') return null
  if (token.kind === 'word') return dayInWords(tokens, at)
  const day = plainNumber(token, 2)
  const suffix = tokens[at + 1]?.glued && /^(?:st|nd|rd|th)$/.test(tokens[at + 1]!.key)
  const other = !suffix && tokens[at + 1]?.glued && tokens[at + 1]!.kind === 'word'
  return day !== null && day >= 1 && day <= 31 && !other ? { day, next: suffix ? at + 2 : at + 1, inWords: false } : null
}

function dayInWords(tokens: Token[], at: number): DayNumber | null {
  const numeral = /(?:st|nd|rd|th|ty)$/.test(tokens[at]!.key) ? readNumeral(tokens, at, 'en') : null
  return numeral?.kind === 'ordinal' && numeral.low <= 31 ? { day: numeral.low, next: numeral.next, inWords: true } : null
}

/** `, 2016`, `2016`, `of 2016`; a comma only behind a day. */
function yearBehind(tokens: Token[], at: number, behindDay: boolean): { year: number; next: number } | null {
  const skip = tokens[at]?.text === ',' && behindDay ? 1 : tokens[at]?.key === 'of' ? 1 : 0
  const year = yearAt(tokens[at + skip])
  return year === null || tokens[at + skip]!.glued || tokens[at + skip + 1]?.text === '%' ? null : { year, next: at + skip + 1 }
}

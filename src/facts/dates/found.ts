import type { DateParts } from '../../model/article.ts'
import type { Token } from '../scan/lexer.ts'
import { latin } from '../scan/digits.ts'

/** A date as it is written, before it is resolved against the day of publication; indexes are into the tokens. */
export interface Found {
  from: number
  next: number
  date: DateParts
}

export const OPEN: DateParts = { year: null, month: null, day: null, weekday: null, time: null, until: null, relative: null }

export const dated = (from: number, next: number, parts: Partial<DateParts>): Found => ({ from, next, date: { ...OPEN, ...parts } })

/** The number at a token when it is whole, has at most so many digits and no separator; else null. */
export function plainNumber(token: Token | undefined, digits: number): number | null {
  if (token?.kind !== 'number' || token.text.length > digits) return null
  const text = latin(token.text)
  return /^\d+$/.test(text) ? Number(text) : null
}

/** A year with four digits, from 1000 to 2199. */
export function yearAt(token: Token | undefined): number | null {
  const year = token?.text.length === 4 ? plainNumber(token, 4) : null
  return year !== null && year >= 1000 && year < 2200 ? year : null
}

export const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-–]$/.test(token.text) && token.glued

/** What joins the ends of a range: the index behind it, or null. `and` does so only behind `between`. */
export function rangeJoint(tokens: Token[], next: number, from: number): number | null {
  const token = tokens[next]
  if (!tokens[next + 1]) return null
  if (isHyphen(token) || /^[–—-]$/.test(token?.text ?? '') || /^(?:to|through|thru|until|till)$/.test(token?.key ?? '')) return next + 1
  return token?.key === 'and' && tokens[from - 1]?.key === 'between' ? next + 1 : null
}

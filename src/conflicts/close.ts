import type { Quantity } from '../model/article.ts'

/** Two tellings of one number are seldom further apart than this; `$2 million in rent` is no telling of the `$7 million` in sales. */
const NEAR = 1.5
/** So near, two numbers are seldom of two things: `$48,306,120` and `$50 million` given, a `32-page` and a `31-page` report. */
const CLOSE = 1.1

export const areNear = (a: Quantity, b: Quantity): boolean => areWithin(NEAR, a, b)
export const areClose = (a: Quantity, b: Quantity): boolean => areWithin(CLOSE, a, b)

/** Whether the greater of two amounts is at most so many times the smaller, however far below zero. */
export function areWithin(factor: number, a: Quantity, b: Quantity): boolean {
  if (a.high < 0 && b.high < 0) return areWithin(factor, mirrored(a), mirrored(b))
  const [least, most] = [Math.min(a.low, b.low), Math.max(a.high, b.high)]
  return !a.ordinal && least > 0 && most <= least * factor
}

const mirrored = (quantity: Quantity): Quantity => ({ ...quantity, low: -quantity.high, high: -quantity.low })

/** Smaller whole numbers have too few digits for a swap to tell anything: `43` and `34`. */
const FEWEST = 100

/** Whether two numbers are the same but for two digits beside each other that changed places: `43,000` and `34,000`, `$27.40` and `$24.70`. */
export function areTransposed(a: Quantity, b: Quantity): boolean {
  if ([a, b].some(({ low, high, ordinal }) => ordinal || low !== high || (low < FEWEST && Number.isInteger(low)))) return false
  const [one, other] = [a, b].map(({ low }) => String(low).replace('.', '')) as [string, string]
  if (one.length !== other.length || one === other) return false
  const at = [...one].findIndex((digit, i) => digit !== other[i])
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}

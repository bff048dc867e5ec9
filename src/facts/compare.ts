import type { Quantity } from '../model/article.ts'
import { sameUnit, toBase } from './units.ts'

/**
 * How two values stand to each other: written alike, both possibly true, impossible together, or not of one kind (people and countries).
 */
export type Agreement = 'same' | 'compatible' | 'conflict' | 'incomparable'

/** A rounded number may be a tenth off (`$2 million` for $1.8 million), an approximate one a fifth, one that is `nearly` a number 15 %. */
const ROUNDED = 0.1
const ABOUT = 0.2
const NEARLY = 0.15

/** Compares two quantities of one fact type with what their wording leaves open: approximation, rounding, ranges, units of time. */
export function quantitiesAgree(a: Quantity, b: Quantity): Agreement {
  if (Boolean(a.ordinal) !== Boolean(b.ordinal) || (a.role && b.role && a.role !== b.role)) return 'incomparable'
  const unit = sameUnit(a.unit, b.unit)
  if (!unit) return 'incomparable'
  if (a.unit === 'score' || a.digits || b.digits) return unit === 'same' ? literally(a, b) : 'incomparable'
  if (unit === 'rounded') return within(nearly(toBase(a)), nearly(toBase(b))) === 'conflict' ? 'conflict' : 'compatible'
  const converted = unit === 'converted'
  const agreement = within(converted ? toBase(a) : a, converted ? toBase(b) : b)
  if (unit === 'open') return agreement === 'conflict' ? 'incomparable' : 'compatible'
  return agreement === 'same' && converted ? 'compatible' : agreement
}

/** A length that was converted is as exact as the rounder of the two figures: 200 feet are given as 60 metres, 50 miles as 80 kilometres. */
const nearly = (quantity: Quantity): Quantity => ({ ...quantity, step: Math.max(quantity.step, Math.abs(quantity.low) * ROUNDED) })

/** Scores, whichever side is named first, and numbers that a double cannot hold. */
function literally(a: Quantity, b: Quantity): Agreement {
  if (a.unit === 'score') return a.low === b.low && a.high === b.high ? 'same' : a.low === b.high && a.high === b.low ? 'compatible' : 'conflict'
  if (a.digits === b.digits) return a.precision === b.precision ? 'same' : 'compatible'
  if (!Number.isFinite(a.low) && !Number.isFinite(b.low)) return 'incomparable'
  return a.low !== b.low ? within(a, b) : a.precision === 'exact' && b.precision === 'exact' ? 'conflict' : 'compatible'
}

function within(a: Quantity, b: Quantity): Agreement {
  if (a.low === b.low && a.high === b.high) return a.precision === b.precision ? 'same' : isAbove(a) && isBelow(b) || isBelow(a) && isAbove(b) ? 'conflict' : 'compatible'
  const [one, other] = [bounds(a), bounds(b)]
  const apart = Math.max(0, one.low - other.high, other.low - one.high)
  const slack = isVague(a) || isVague(b) ? 0 : Math.max(one.slack, other.slack) * 1.000001
  return apart <= slack ? 'compatible' : 'conflict'
}

/** `More than half` and `less than half`, or nearly half; `at least 40` and `at most 40` may both be true. */
const isAbove = ({ precision }: Quantity): boolean => precision === 'more'
const isBelow = ({ precision }: Quantity): boolean => precision === 'less' || precision === 'nearly'

/** These have their slack in their bounds. */
const isVague = ({ precision }: Quantity): boolean => precision === 'about' || precision === 'nearly'

/** The least and the greatest number meant, and how far off an unmarked number may be by rounding; `a third` is told for 30 percent. */
function bounds({ low, high, precision, step }: Quantity): { low: number; high: number; slack: number } {
  const slack = Math.min(step / 2, Math.abs(low) * ROUNDED)
  const near = Number.isInteger(low) || step < 1 ? Math.max(step, roundness(low)) : Math.abs(low) * ROUNDED
  switch (precision) {
    case 'exact': return { low, high, slack }
    case 'about': return { low: low - Math.min(near, low * ABOUT), high: high + Math.min(near, high * ABOUT), slack: 0 }
    case 'nearly': return { low: low - Math.min(low >= 1000 ? near / 2 : near, low * NEARLY), high, slack: 0 }
    case 'more': case 'atLeast': return { low, high: Infinity, slack: 0 }
    case 'less': case 'atMost': return { low: -Infinity, high, slack: 0 }
  }
}

/** The place of the last digit that is not zero: 10 for 50, 100 for 300, 1 for 57. */
function roundness(n: number): number {
  let place = 1
  while (place * 10 <= n && n % (place * 10) === 0) place *= 10
  return place
}

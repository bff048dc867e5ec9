import type { DateParts } from '../model/article.ts'
import { daysFromEpoch, isRealDay, weekdayOf } from './calendar.ts'
import type { Agreement } from './compare.ts'

type Point = Omit<DateParts, 'until'>

/** Compares two dates by the parts that both give; a date that does not exist, such as 31 February, conflicts with nothing. */
export function datesAgree(a: DateParts, b: DateParts): Agreement {
  if (!isPossible(a) || !isPossible(b)) return JSON.stringify(a) === JSON.stringify(b) ? 'same' : 'incomparable'
  if (a.until && b.until) return worst(pointsAgree(a, b), pointsAgree(a.until, b.until))
  if (a.until || b.until) return a.until ? inRange(a, a.until, b) : inRange(b, b.until!, a)
  return pointsAgree(a, b)
}

function worst(a: Agreement, b: Agreement): Agreement {
  return (['conflict', 'incomparable', 'compatible', 'same'] as const).find((agreement) => agreement === a || agreement === b)!
}

/** A day inside a range agrees with it; one outside it is most often of something else. */
function inRange(from: Point, until: Point, point: Point): Agreement {
  const inside = ordered(from, point) && ordered(point, until)
  return inside || ['same', 'compatible'].includes(pointsAgree(from, point)) ? 'compatible' : 'incomparable'
}

function ordered(a: Point, b: Point): boolean {
  const order = [[a.year, b.year], [a.month, b.month], [a.day, b.day]] as const
  const decisive = order.find(([x, y]) => x !== null && y !== null && x !== y)
  return decisive ? decisive[0]! < decisive[1]! : order.some(([x, y]) => x !== null && y !== null)
}

function pointsAgree(a: Point, b: Point): Agreement {
  if ((a.inferred || b.inferred) && isOneOff(a, b)) return 'compatible'
  const found = [yearsAgree(a, b), ...partsAgree(a, b), timesAgree(a, b), relativesAgree(a, b)].filter((x) => x !== null)
  if (found.includes('conflict')) return 'conflict'
  if (found.length === 0) return 'incomparable'
  return sameParts(a, b) ? 'same' : 'compatible'
}

/** One Tuesday and the next, one November and the next: where the week or the year was inferred, the inference may be what is wrong. */
function isOneOff(a: Point, b: Point): boolean {
  if (a.year === null || b.year === null || a.month === null || b.month === null) return false
  if (a.day === null || b.day === null) return a.month === b.month && Math.abs(a.year - b.year) === 1
  const days = Math.abs(daysFromEpoch({ year: a.year, month: a.month, day: a.day }) - daysFromEpoch({ year: b.year, month: b.month, day: b.day }))
  return days === 7 || (days > 300 && a.month === b.month && a.day === b.day && Math.abs(a.year - b.year) === 1)
}

const sameParts = (a: Point, b: Point): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day && a.time === b.time && a.relative === b.relative && weekday(a) === weekday(b)

type Verdict = 'compatible' | 'conflict' | null

function yearsAgree(a: Point, b: Point): Verdict {
  if (a.year === null || b.year === null) return null
  const slack = a.loose || b.loose ? 1 : 0
  return a.year + (a.span ?? 1) - 1 + slack < b.year || b.year + (b.span ?? 1) - 1 + slack < a.year ? 'conflict' : 'compatible'
}

function partsAgree(a: Point, b: Point): Verdict[] {
  const equal = (x: number | null, y: number | null): Verdict => (x === null || y === null ? null : x === y ? 'compatible' : 'conflict')
  if (a.loose || b.loose) return [looseMonths(a, b)]
  return [equal(a.month, b.month), equal(a.day, b.day), equal(weekday(a), weekday(b))]
}

/** `two months ago` may mean the month beside it. */
function looseMonths(a: Point, b: Point): Verdict {
  if (a.month === null || b.month === null || a.year === null || b.year === null) return null
  return Math.abs(a.year * 12 + a.month - b.year * 12 - b.month) > 1 ? 'conflict' : 'compatible'
}

/** `10:30` may be morning or evening; an hour is within an approximate time, and noon is one. */
function timesAgree(a: Point, b: Point): Verdict {
  if (a.time === null || b.time === null || a.zone !== b.zone) return null
  const apart = Math.abs(a.time - b.time)
  const round = Math.min(apart, 1440 - apart)
  const least = a.eitherHalf || b.eitherHalf ? Math.min(round, Math.abs(apart - 720)) : round
  return least > (a.loose || b.loose ? 60 : 0) ? 'conflict' : 'compatible'
}

/** Reports of one event appear within days, so counted months and years compare, days and weeks do not. */
function relativesAgree(a: Point, b: Point): Verdict {
  if (a.relative === null || b.relative === null) return null
  if (a.relative === b.relative) return 'compatible'
  const [[unitA, countA], [unitB, countB]] = [a.relative.split(' '), b.relative.split(' ')]
  const far = Math.abs(Number(countA)) > 1 || Math.abs(Number(countB)) > 1
  return unitA === unitB && far && (unitA === 'year' || unitA === 'month') ? 'conflict' : null
}

const weekday = (point: Point): number | null => point.weekday ?? weekdayOf(point)
const isPossible = (date: DateParts): boolean => [date, date.until].every((point) => !point || isRealDay(point))

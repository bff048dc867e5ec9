import type { DateParts } from '../model/article.ts'

type Point = Pick<DateParts, 'year' | 'month' | 'day'>

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** False for 31 February and month 13; dates that leave parts open are real. */
export function isRealDay({ year, month, day }: Point): boolean {
  if (month === null) return day === null || (day >= 1 && day <= 31)
  if (month < 1 || month > 12) return false
  if (day === null) return true
  return day >= 1 && day <= DAYS[month - 1]! && (year === null || month !== 2 || day < 29 || daysFromEpoch({ year, month: 3, day: 1 }) - daysFromEpoch({ year, month: 2, day: 28 }) === 2)
}

/** 0 for Sunday; null where the date is not complete. */
export function weekdayOf({ year, month, day }: Point): number | null {
  if (year === null || month === null || day === null || !isRealDay({ year, month, day })) return null
  return (((daysFromEpoch({ year, month, day }) + 4) % 7) + 7) % 7
}

export interface Day { year: number; month: number; day: number }

/** Days since 1 January 1970, and back; UTC, so no time zone of the machine has a say. */
export const daysFromEpoch = ({ year, month, day }: Day): number => Math.round(Date.UTC(year, month - 1, day) / 86_400_000)

export function fromEpoch(days: number): Day {
  const date = new Date(days * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day on which an article appeared, read from ISO 8601; null where it is not known. */
export function dayOf(published: string | null): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '')
  return parts ? { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) } : null
}

import type { DateParts } from '../../model/article.ts'
import { type Day, daysFromEpoch, fromEpoch, weekdayOf } from '../calendar.ts'
import { OPEN } from './found.ts'

/** Whether the words around a date look ahead, back, or back without a doubt: `last December`. */
export type View = 'ahead' | 'back' | 'last'

/** Fills in what the day of publication tells: which Tuesday, which year's November, which month was last. */
export function resolve(date: DateParts, published: Day, view: View): DateParts {
  const from = resolvePoint(date, published, view)
  return date.until ? { ...from, until: { ...resolvePoint({ ...date.until, until: null }, published, view), ...(from.year === null || date.until.year !== null ? {} : { year: from.year }) } } : from
}

function resolvePoint(date: DateParts, published: Day, view: View): DateParts {
  if (date.relative !== null) return resolveRelative(date, published)
  if (date.year !== null) return date
  if (date.month !== null) return { ...date, year: nearestYear(date, published, view), inferred: true }
  return date.weekday === null ? date : { ...date, ...nearestWeekday(date.weekday, published, view === 'ahead'), inferred: true }
}

function nearestWeekday(weekday: number, published: Day, future: boolean): Day {
  const today = weekdayOf(published) ?? 0
  const back = (today - weekday + 7) % 7
  return fromEpoch(daysFromEpoch(published) + (future && back > 0 ? 7 - back : -back))
}

/** The year that brings a month or day nearest; one most of a year ahead is last year's unless the sentence looks ahead. */
function nearestYear({ month, day }: DateParts, published: Day, view: View): number {
  const apart = (year: number) => daysFromEpoch({ year, month: month!, day: day ?? 15 }) - daysFromEpoch(published)
  const years = [published.year - 1, published.year, published.year + 1]
  const side = view === 'last' ? 10_000 : 60
  const wrong = (year: number) => Math.abs(apart(year)) + (apart(year) > (day ? 0 : 15) === (view === 'ahead') ? 0 : side)
  return years.toSorted((a, b) => wrong(a) - wrong(b))[0]!
}

/** `yesterday` below a dateline without a year; round the end of February the year would matter. */
export function resolveByDay(date: DateParts, { month, day }: Pick<Day, 'month' | 'day'>): DateParts {
  const away = /^day (-?\d)$/.exec(date.relative ?? '')
  if (!away || (month === 2 && day > 20) || (month === 3 && day < 10)) return date
  const there = fromEpoch(daysFromEpoch({ year: 2001, month, day }) + Number(away[1]))
  return { ...OPEN, month: there.month, day: there.day }
}

/** Weeks stay relative, since `last week` has no one day; years and months that are counted stay loose. */
function resolveRelative(date: DateParts, published: Day): DateParts {
  const [unit, text] = date.relative!.split(' ')
  const count = Number(text)
  if (unit === 'day' && Number.isInteger(count) && Math.abs(count) < 40_000) {
    return { ...OPEN, ...fromEpoch(daysFromEpoch(published) + count) }
  }
  if (unit === 'year' && Math.abs(count) < 2000) return { ...date, year: published.year + Math.round(count), relative: null }
  if (unit !== 'month' || !Number.isInteger(count) || Math.abs(count) > 1200) return date
  const months = published.year * 12 + published.month - 1 + count
  return { ...date, year: Math.floor(months / 12), month: (months % 12) + 1, relative: null }
}

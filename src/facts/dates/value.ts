import type { DateParts } from '../../model/article.ts'

type Point = Omit<DateParts, 'until'>

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const SHIFTS = new Map([['-1', 'last'], ['0', 'this'], ['1', 'next']])
const DAYS = new Map([['-1', 'yesterday'], ['0', 'today'], ['1', 'tomorrow']])

/** What names the fact: `2016-11-05`, `--11-05`, `2016`, `1990s`, `weekday tuesday`, `month last`, `T10:30`, a range with a slash. */
export function dateValue(date: DateParts): string {
  return date.until ? `${pointValue(date)}/${pointValue(date.until)}` : pointValue(date)
}

function pointValue(point: Point): string {
  const { year, month, weekday, time, relative, span, zone, loose } = point
  const day = year !== null && span ? `${year}s` : year !== null || month !== null ? calendarValue(point) : weekday === null ? '' : `weekday ${WEEKDAYS[weekday]}`
  return [day, relative === null ? '' : relativeValue(relative, loose), time === null ? '' : `T${two(Math.floor(time / 60))}:${two(time % 60)}${zone ? ` ${zone}` : ''}`].filter(Boolean).join(' ')
}

function calendarValue({ year, month, day }: Point): string {
  const first = year === null ? '-' : String(year)
  return [first, ...(month === null ? [] : [two(month)]), ...(day === null ? [] : [two(day)])].join('-')
}

function relativeValue(relative: string, loose?: true): string {
  if (loose) return relative
  const [unit, count] = relative.split(' ') as [string, string]
  return unit === 'day' && DAYS.has(count) ? `day ${DAYS.get(count)}` : `${unit} ${SHIFTS.get(count) ?? count}`
}

const two = (n: number): string => String(n).padStart(2, '0')

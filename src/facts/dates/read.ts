import type { Line } from '../scan/scan.ts'
import { dayFirst, monthAt, monthFirst } from './calendar-day.ts'
import { inFigures } from './figures.ts'
import { dated, type Found, rangeJoint } from './found.ts'
import { ago, awayFromToday, weekday } from './relative.ts'
import { timeOfDay } from './time-of-day.ts'
import { isDateWord, MONTHS } from './words.ts'
import { yearOrYears } from './year.ts'

/** The dates and times of a sentence in text order, as they are written. */
export function readDates(line: Line): Found[] {
  const found: Found[] = []
  let next = 0
  for (const at of line.starts) {
    const date = at < next ? null : dateAt(line, at)
    if (date) found.push(date)
    next = date?.next ?? next
  }
  return found
}

function dateAt(line: Line, at: number): Found | null {
  const { tokens, language } = line
  const token = tokens[at]!
  if (token.kind === 'number') return inFigures(tokens, at, language) ?? timeOfDay(tokens, at) ?? calendarRange(line, at) ?? yearOrYears(tokens, at)
  if (token.kind !== 'word' || !isDateWord(token.key)) return null
  return onWeekday(line, at) ?? calendarRange(line, at) ?? ago(line, at) ?? awayFromToday(tokens, at) ?? timeOfDay(tokens, at)
}

const calendarDay = ({ tokens }: Line, at: number): Found | null => monthFirst(tokens, at) ?? dayFirst(tokens, at)

/** `Nov. 5`, `May 30 to June 2`, `November last year`. */
function calendarRange(line: Line, at: number): Found | null {
  const first = calendarDay(line, at)
  if (!first || first.date.until) return first
  const { tokens } = line
  const shift = tokens[first.next] ? awayFromToday(tokens, first.next) : null
  if (shift?.date.relative?.startsWith('year') && first.date.year === null) return { ...first, next: shift.next, date: { ...first.date, relative: shift.date.relative } }
  const joint = rangeJoint(tokens, first.next, at)
  const last = joint === null || !(monthAt(tokens, joint) ?? tokens[joint]?.kind === 'number') ? null : calendarDay(line, joint)
  const { until, ...end } = last?.date ?? { until: null }
  if (!last || until || (last.date.day === null) !== (first.date.day === null)) return first
  return { ...first, next: last.next, date: { ...first.date, year: first.date.year ?? last.date.year, until: end as Omit<Found['date'], 'until'> } }
}

/** `Tuesday`, `Tuesday, Nov. 5`, `Monday to Friday`. */
function onWeekday(line: Line, at: number): Found | null {
  const { tokens } = line
  const day = weekday(tokens, at)
  if (!day) return null
  const skip = tokens[day.next]?.text === ',' ? day.next + 1 : tokens[day.next]?.key === 'the' ? day.next + 1 : day.next
  const date = tokens[skip] && (tokens[skip]!.kind === 'number' || MONTHS.has(tokens[skip]!.key)) ? calendarDay(line, skip) : null
  if (date?.date.day && !date.date.until) return { from: day.from, next: date.next, date: { ...date.date, weekday: day.date.weekday } }
  const joint = rangeJoint(tokens, day.next, at)
  const last = joint === null ? null : weekday(tokens, joint)
  return last ? dated(day.from, last.next, { weekday: day.date.weekday, until: last.date }) : day
}

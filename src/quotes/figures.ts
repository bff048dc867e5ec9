import type { Article, Reading } from '../model/article.ts'

/** What one outlet writes in digits and another in words: a figure’s key is the same however it is written; null for what has its words alone. */
export function figureOf({ text }: Article, reading: Reading): string | null {
  if (reading.end - reading.start > LONGEST) return null
  const written = text.slice(reading.start, reading.end)
  if (reading.type === 'date') return isDay(reading) ? `on ${reading.value}` : null
  if (!('quantity' in reading) || (reading.type === 'percent' && !PER_CENT.test(written))) return null
  const { low, high, precision, ordinal, unit, digits } = reading.quantity
  if (low !== high || digits !== undefined) return null
  const exact = precision === 'exact' || (precision === 'about' && A_HUNDRED.test(written))
  return `${reading.type} ${exact ? '' : precision} ${ordinal ? '#' : ''}${low} ${reading.type === 'number' ? '' : unit}`
}

/** Characters of a figure in words; each of its words asks for it. */
const LONGEST = 100
/** `half of them` is not said as `50 per cent`. */
const PER_CENT = /%|per\s?cent/i
/** `a hundred` and `100` are one. */
const A_HUNDRED = /^an? (?:hundred|thousand|million|billion|trillion|dozen)$/i

/** A day by its number and month: `the first of May`; `tomorrow` has its own words. */
const isDay = ({ date: { day, month, weekday, time, relative, inferred } }: Extract<Reading, { type: 'date' }>): boolean =>
  day !== null && month !== null && weekday === null && time === null && relative === null && !inferred

import { datesAgree } from '../facts/compare-dates.ts'
import { type Agreement, quantitiesAgree } from '../facts/compare.ts'
import type { Article, DateParts, Quantity, Reading } from '../model/article.ts'

type Amount = Reading & { quantity: Quantity }

/** The numbers, sums, percentages and dates of an article. */
export const figuresOf = ({ readings, text }: Article): Reading[] => readings.filter((r) => isFigure(r, text.slice(r.start, r.end)))

/** What a reader would look up: `the first defeat` and `a third goal` are ways to tell, `the 84th minute` is a figure. */
function isFigure(reading: Reading, text: string): boolean {
  return 'date' in reading || ('quantity' in reading && (!reading.quantity.ordinal || /\d/.test(text)))
}

/** The same value, or one that its wording allows: `some 14,000` supports `13,800`. */
export function supports(source: Article, reading: Reading): boolean {
  return source.readings.some((other) => {
    if (other.type === reading.type && other.value === reading.value) return true
    if ('date' in other && 'date' in reading) return datesSupport(other.date, reading.date)
    return 'quantity' in other && 'quantity' in reading && (isSameFigure(other, reading) || (other.type === reading.type && quantitiesSupport(other.quantity, reading.quantity)))
  })
}

/** `aged 34` is told by `34 and 47 years old`, where a reader finds a plain number; and 23 of anything is no figure from nowhere. */
function isSameFigure(a: Amount, b: Amount): boolean {
  const alike = (a.type === 'number' && b.type === 'number') || isPlain(a) || isPlain(b)
  return alike && a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high && Boolean(a.quantity.ordinal) === Boolean(b.quantity.ordinal)
}

const isPlain = ({ type, quantity }: Amount): boolean => type === 'number' && (quantity.unit === null || quantity.unit === 'year')

/** `more than 10` and `at least three weeks` support no other figure, however true it may be. */
function quantitiesSupport(source: Quantity, draft: Quantity): boolean {
  const told: Quantity = ['about', 'nearly'].includes(source.precision) ? source : { ...source, precision: 'exact' }
  return isAgreement(quantitiesAgree(told, draft))
}

/** `4:12 a.m. local time` is 4:12 a.m.; what another zone makes of it cannot be told. */
function datesSupport({ zone: there, ...source }: DateParts, { zone: here, ...draft }: DateParts): boolean {
  return isAgreement(datesAgree(source, draft)) || (there !== here && there !== undefined && here !== undefined && source.time !== null && draft.time !== null)
}

const isAgreement = (agreement: Agreement): boolean => agreement === 'same' || agreement === 'compatible'

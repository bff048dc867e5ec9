import { datesAgree } from '../facts/compareDates.ts'
import { type Agreement, quantitiesAgree } from '../facts/compare.ts'
import type { Article, DateParts, Quantity, Reading } from '../model/article.ts'
import type { Rule } from './rule.ts'

type Amount = Reading & { quantity: Quantity }

export const unsupportedNumber: Rule = {
  name: 'unsupported-number',
  level: 'warning',
  finds: 'a number, sum, percentage or date that no source has',
  why: 'A figure that comes from nowhere is the first thing a reader will ask about.',
  example: {
    draft: 'The bridge was closed on Friday. It carries 14,000 vehicles a day.',
    sources: ['The bridge was closed on Friday, the roads authority said.'],
    silent: 'The bridge was closed on Friday.',
  },
  check: ({ comparison, draft, articles: [own, ...others] }) => {
    const told = comparison.claims.flatMap((c) => c.conflicts).flatMap((c) => c.values).filter((v) => v.source === draft.id)
    const isTold = (r: Reading) => told.some((v) => v.start < r.end && r.start < v.end)
    return own!.readings
      .filter((r) => isFigure(r, draft.text.slice(r.start, r.end)) && !isTold(r) && !others.some((source) => supports(source, r)))
      .map(({ start, end }) => ({ start, end, message: `no source has ${draft.text.slice(start, end)}`, related: [] }))
  },
}

/** What a reader would look up: `the first defeat` and `a third goal` are ways to tell, `the 84th minute` is a figure. */
function isFigure(reading: Reading, text: string): boolean {
  return 'date' in reading || ('quantity' in reading && (!reading.quantity.ordinal || /\d/.test(text)))
}

/** The same value, or one that its wording allows: `some 14,000` supports `13,800`. */
function supports(source: Article, reading: Reading): boolean {
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

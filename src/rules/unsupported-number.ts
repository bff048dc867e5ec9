import { datesAgree } from '../facts/compareDates.ts'
import { quantitiesAgree } from '../facts/compare.ts'
import type { Article, Reading } from '../model/article.ts'
import type { Rule } from './rule.ts'

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
    const told = new Set(comparison.claims.flatMap((c) => c.conflicts).flatMap((c) => c.values).filter((v) => v.source === draft.id).map((v) => v.start))
    return own!.readings
      .filter((r) => isFigure(r) && !told.has(r.start) && !others.some((source) => supports(source, r)))
      .map(({ start, end }) => ({ start, end, message: `no source has ${draft.text.slice(start, end)}`, related: [] }))
  },
}

const isFigure = (reading: Reading): boolean => 'quantity' in reading || 'date' in reading

/** The same value, or one that its wording allows: `some 14,000` supports `13,800`. */
function supports(source: Article, reading: Reading): boolean {
  return source.readings.some((other) => {
    if (other.type === reading.type && other.value === reading.value) return true
    if ('date' in other && 'date' in reading) return ['same', 'compatible'].includes(datesAgree(other.date, reading.date))
    if ('quantity' in other && 'quantity' in reading) return other.type === reading.type && ['same', 'compatible'].includes(quantitiesAgree(other.quantity, reading.quantity))
    return false
  })
}

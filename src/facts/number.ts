import type { Document, Reading } from '../model/article.ts'
import type { FactReader } from './reader.ts'

export const number: FactReader = {
  type: 'number',
  find: (document: Document): Reading[] =>
    Array.from(document.text.matchAll(/\b\d+\b(?!\s?(?:%|percent|per cent))/g), (m) => ({
      start: m.index, end: m.index + m[0].length, type: 'number', value: m[0],
      quantity: { low: Number(m[0]), high: Number(m[0]), precision: 'exact', step: 1, unit: null },
    })),
}

import type { Document, Reading } from '../model/article.ts'
import type { FactReader } from './reader.ts'

export const percent: FactReader = {
  type: 'percent',
  find: (document: Document): Reading[] =>
    Array.from(document.text.matchAll(/\b(\d+)\s?(?:%|percent|per cent)/g), (m) => ({
      start: m.index, end: m.index + m[0].length, type: 'percent', value: m[1]!,
      quantity: { low: Number(m[1]), high: Number(m[1]), precision: 'exact', step: 1, unit: null },
    })),
}

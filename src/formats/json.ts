import type { Comparison } from '../model/comparison.ts'
import type { Format, View } from './format.ts'
import { renderQuotesJson } from './quotes.ts'
import { visibleJson } from './parts/escape.ts'
import { printObject } from './parts/pieces.ts'

export const json = {
  render: (comparison: Comparison, { only }: View) => printObject(only ? { ...comparison, claims: comparison.claims.filter((c) => only.includes(c.verdict)) } : comparison),
  inspect: print,
  quotes: renderQuotesJson,
  explain: print,
} satisfies Format

function print(value: unknown): string {
  return `${visibleJson(JSON.stringify(value, null, 2))}\n`
}

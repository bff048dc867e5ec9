import type { Format } from './format.ts'
import { renderQuotesJson } from './quotes.ts'
import { visibleJson } from './shared/escape.ts'

export const json: Format = {
  name: 'json',
  describes: 'the whole comparison, for other programs',
  render: (comparison, { only }) => print(only ? { ...comparison, claims: comparison.claims.filter((c) => only.includes(c.verdict)) } : comparison),
  inspect: print,
  quotes: renderQuotesJson,
  explain: print,
}

function print(value: unknown): string {
  return `${visibleJson(JSON.stringify(value, null, 2))}\n`
}

import type { Reading } from '../model/article.ts'
import { figuresOf, supports } from './figures.ts'
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
    const told = comparison.claims.flatMap((c) => c.conflicts).flatMap((c) => c.values).filter((v) => v.source === draft.id)
    const isTold = (r: Reading) => told.some((v) => v.start < r.end && r.start < v.end)
    return figuresOf(own!)
      .filter((r) => !isTold(r) && !others.some((source) => supports(source, r)))
      .map(({ start, end }) => ({ start, end, message: `no source has ${draft.text.slice(start, end)}`, related: [] }))
  },
}

import type { Source, Span } from '../../model/comparison.ts'
import type { Run } from './wrap.ts'

/** A quotation mark or two at the edge of a quote are no words that are left out. */
const MARK = 2

/** The words of a place with `…` where it is a part of a quote whose rest is not `shown` right before or behind it; all are places of one source. */
export function withGaps(runs: Run[], { start, end }: Span, { source: { text, quotes }, shown }: { source: Source; shown: Span[] }): Run[] {
  const meet = (from: number, to: number) => from <= to && !text.slice(from, to).trim()
  const before = quotes.some((q) => q.start + MARK < start && start < q.end - MARK) && !shown.some((other) => meet(other.end, start))
  const after = quotes.some((q) => q.start + MARK < end && end < q.end - MARK) && !shown.some((other) => meet(end, other.start))
  return [...(before ? [{ text: '… ' }] : []), ...runs, ...(after ? [{ text: ' …' }] : [])]
}

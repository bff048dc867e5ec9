import type { Article } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { firstFrom } from '../text/spans.ts'

/** Whether a place stands inside quotation marks: what differs there belongs to the quote's claim. */
export function isQuoted({ quotes }: Article, { start, end }: Span): boolean {
  const last = quotes[firstFrom(quotes, end) - 1]
  return last !== undefined && last.end > start
}

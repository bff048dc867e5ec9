import type { Article } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'

/** Whether a place stands inside quotation marks: what differs there belongs to the quote's claim. */
export const isQuoted = ({ quotes }: Article, { start, end }: Span): boolean => quotes.some((q) => q.start < end && start < q.end)

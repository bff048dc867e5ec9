import type { Article } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'

/** Whether a place stands inside quotation marks: what differs there belongs to the quote's claim. */
export function isQuoted({ quotes }: Article, { start, end }: Span): boolean {
  let [low, high] = [0, quotes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotes[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low < quotes.length && quotes[low]!.start < end
}

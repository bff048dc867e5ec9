import type { Span } from '../model/comparison.ts'

/** Index of the first span that starts at an offset or after it, by halving: an article may hold thousands. */
export const firstFrom = (spans: Span[], offset: number): number => firstWhere(spans, (span) => span.start >= offset)

/** Index of the first span that ends after an offset, by halving. */
export const firstEndingAfter = (spans: Span[], offset: number): number => firstWhere(spans, (span) => span.end > offset)

/** Index of the first item of which something holds, as of all behind it. */
export function firstWhere<T>(items: T[], holds: (item: T) => boolean): number {
  let low = 0
  for (let high = items.length; low < high;) {
    const middle = (low + high) >> 1
    if (holds(items[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

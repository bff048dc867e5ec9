import type { Span } from '../model/comparison.ts'

/** Index of the first span of a sorted list that starts at an offset or later; an article may hold thousands. */
export function firstFrom(spans: Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

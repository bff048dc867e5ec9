import type { Article } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { firstFrom } from '../text/spans.ts'
import { isQuoted } from './quoted.ts'
import type { Side } from './sides.ts'
import { type Slot, slotOf } from './slots.ts'

/** Where something stands in a sentence of an article, and whether inside quotation marks. */
export interface Standing extends Slot {
  article: number
  quoted: boolean
}

/** A sentence with more values than this is a table or a list. */
const MOST_THINGS = 40

/** Those of some things in text order that stand in a sentence, each with its place; none if they are too many to compare. */
export function placesIn<T extends Span>(side: Side, things: T[]): (Standing & { item: T })[] {
  const { article, number, passage } = side
  const places: (Standing & { item: T })[] = []
  const first = firstFrom(things, passage.start), last = firstFrom(things, passage.end)
  if (last - first > MOST_THINGS) return places
  for (let i = first; i < last; i += 1) {
    const item = things[i]!
    const slot = slotOf(side, item)
    if (slot) places.push({ side, from: slot.from, to: slot.to, start: slot.start, end: slot.end, article: number, quoted: isQuoted(article, item), item })
  }
  return places
}

/** What a place says, on one line. */
export const wordsAt = ({ text }: Article, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ')

import type { Article } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { isQuoted } from './quoted.ts'
import { firstFrom } from './search.ts'
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
  const inside = things.slice(firstFrom(things, passage.start), firstFrom(things, passage.end))
  if (inside.length > MOST_THINGS) return []
  return inside.flatMap((item) => {
    const slot = slotOf(side, item)
    return slot ? [{ ...slot, article: number, quoted: isQuoted(article, item), item }] : []
  })
}

/** What a place says, on one line. */
export const wordsAt = ({ text }: Article, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ')

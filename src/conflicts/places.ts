import type { Article } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { isQuoted } from './quoted.ts'
import { type Slot, slotOf } from './slots.ts'

/** Where something stands in a sentence of an article, and whether inside quotation marks. */
export interface Standing extends Slot {
  article: number
  quoted: boolean
}

/** Those of some things in text order that stand in a sentence, each with its place. */
export function placesIn<T extends Span>(article: Article, number: number, sentence: number, things: T[]): (Standing & { item: T })[] {
  const passage = article.sentences[sentence]!
  return things.slice(firstFrom(things, passage.start), firstFrom(things, passage.end)).flatMap((item) => {
    const slot = slotOf(passage, item)
    return slot ? [{ ...slot, article: number, quoted: isQuoted(article, item), item }] : []
  })
}

/** Index of the first thing that starts at an offset or later; an article may hold thousands of them. */
function firstFrom(things: Span[], offset: number): number {
  let [low, high] = [0, things.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (things[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

import type { Article } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { push } from '../names/lists/list.ts'
import { once } from '../text/once.ts'

/** Gives where an article says what a key stands for; each article is read once, when it is first asked about. */
export function placesByKey<T extends Span>(read: (article: Article) => [key: string, place: T][]): (article: Article, key: string) => T[] {
  const placesOf = once((article: Article): Map<string, T[]> => {
    const places = new Map<string, T[]>()
    for (const [key, place] of read(article)) push(places, key, place)
    return places
  })
  return (article, key) => placesOf(article).get(key) ?? []
}

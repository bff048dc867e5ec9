import type { Article } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'

/** Gives where an article says what a key stands for; each article is read once, when it is first asked about. */
export function placesByKey<T extends Span>(read: (article: Article) => [key: string, place: T][]): (article: Article, key: string) => T[] {
  const known = new WeakMap<Article, Map<string, T[]>>()
  return (article, key) => {
    let places = known.get(article)
    if (!places) {
      known.set(article, places = new Map())
      for (const [own, place] of read(article)) {
        const others = places.get(own)
        if (others) others.push(place)
        else places.set(own, [place])
      }
    }
    return places.get(key) ?? []
  }
}

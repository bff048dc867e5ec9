import type { Article, Group } from '../model/article.ts'
import type { Addition } from '../model/comparison.ts'

/** The words of an utterance that one source quotes and another leaves out. */
export function findCuts({ changes = [] }: Group, articles: Article[]): Addition[] {
  return changes
    .filter((change) => change.drift === 'cut')
    .flatMap((change) => change.places)
    .toSorted((p, q) => p.article - q.article || p.start - q.start)
    .map(({ article, start, end }) => ({ source: articles[article]!.id, start, end, text: articles[article]!.text.slice(start, end) }))
}

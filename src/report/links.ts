import type { Article, Pair } from '../model/article.ts'
import type { Link } from '../model/comparison.ts'

/** The public view of scored pairs, in reading order. */
export function makeLinks(sentences: Pair[], quotes: Pair[], articles: Article[]): Link[] {
  return [...inOrder(sentences, (a, index) => a.sentences[index]!.id, articles), ...inOrder(quotes, (a, index) => a.quotes[index]!.id, articles)]
}

function inOrder(pairs: Pair[], id: (article: Article, index: number) => string, articles: Article[]): Link[] {
  return pairs
    .toSorted((p, q) => p.a.article - q.a.article || p.a.index - q.a.index || p.b.article - q.b.article || p.b.index - q.b.index)
    .map(({ a, b, similarity, verbatim }) => ({ a: id(articles[a.article]!, a.index), b: id(articles[b.article]!, b.index), similarity: round(similarity), verbatim: round(verbatim) }))
}

/** Four digits: beyond that, scores say nothing. */
export const round = (x: number): number => Math.round(x * 10_000) / 10_000

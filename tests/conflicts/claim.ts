import type { Tellings } from '../../src/conflicts/detector.ts'
import type { Article, Group } from '../../src/model/article.ts'
import { annotate } from '../../src/pipeline.ts'
import { gatherUtterances } from '../../src/quotes/utterances.ts'

/** All sentences of some short reports as one claim, so that only the detectors decide; or the utterance that most of their quotations tell. */
export function oneClaim(texts: Tellings | string[], kind: Group['kind'] = 'statement'): { group: Group; articles: Article[] } {
  const articles = annotate(texts.map((text, i) => ({ label: `Outlet ${i + 1}`, text })))
  if (kind === 'quote') return { group: gatherUtterances(articles).groups.toSorted((a, b) => b.members.length - a.members.length)[0]!, articles }
  const members = articles.flatMap((a, article) => a.sentences.map((_, index) => ({ article, index })))
  return { group: { kind, members, similarity: 1, drift: null }, articles }
}

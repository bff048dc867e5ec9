import type { Article, Pair } from '../model/article.ts'
import type { OnProgress } from '../model/options.ts'
import { profileStory } from './profile.ts'
import { ratePairs, score } from './similarity.ts'
import { measureVerbatim } from './verbatim.ts'

/** A pair that is less likely than this is not kept. */
const LEAST = 0.05

/** Scores pairs of sentences of different articles with the chance that both report the same thing; pairs below 0.05 are left out. */
export function linkSentences(articles: Article[], onProgress: OnProgress): Pair[] {
  const story = profileStory(articles)
  const rated = ratePairs(story, onProgress)
  const pairs: Pair[] = []
  const place = (n: number): Pair['a'] => ({ article: story.article[n]!, index: story.index[n]! })
  for (const [i, similarity] of score(story, rated).entries()) {
    const a = rated.a[i]!, b = rated.b[i]!
    if (similarity >= LEAST) pairs.push({ a: place(a), b: place(b), similarity, verbatim: measureVerbatim(story.words, a, b) })
  }
  return pairs
}

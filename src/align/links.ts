import type { Article, Pair } from '../model/article.ts'
import type { OnProgress } from '../model/options.ts'
import { score } from './similarity.ts'
import { measureVerbatim } from './verbatim.ts'
import { profileStory } from './profile.ts'

/** A pair that is less likely than this is not kept. */
const LEAST = 0.05

/** Scores pairs of sentences of different articles with the chance that both report the same thing; pairs below 0.05 are left out. */
export function linkSentences(articles: Article[], onProgress: OnProgress): Pair[] {
  const story = profileStory(articles)
  return score(story, onProgress).filter((pair) => pair.similarity >= LEAST).map(({ a, b, similarity }) => {
    const [left, right] = [story.profiles[a]!, story.profiles[b]!]
    return { a: { article: left.article, index: left.index }, b: { article: right.article, index: right.index }, similarity, verbatim: measureVerbatim(left, right) }
  })
}

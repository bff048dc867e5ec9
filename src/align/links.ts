import type { Article, Pair } from '../model/article.ts'
import { gatherPairs } from './candidates.ts'
import { profileStory } from './profile.ts'
import { joinFloats } from './rows.ts'
import { joinRated } from './similarity.ts'
import { measureVerbatim } from './verbatim.ts'
import type { Workers } from './works.ts'

/** A pair that is less likely than this is not kept. */
const LEAST = 0.05

/** Scores pairs of sentences of different articles with the chance that both report the same thing; pairs below 0.05 are left out. */
export async function linkSentences(articles: Article[], workers: Workers): Promise<Pair[]> {
  const story = workers.share(profileStory(articles).story)
  const proposed = workers.share(gatherPairs(story, await workers.work('propose', story, story.sentences)))
  const rated = workers.share(joinRated(await workers.work('rate', { story, proposed }, story.sentences)))
  const scores = joinFloats(await workers.work('score', { story, rated }, rated.a.length))
  const place = (n: number): Pair['a'] => ({ article: story.article[n]!, index: story.index[n]! })
  const pairs: Pair[] = []
  for (const [i, similarity] of scores.entries()) {
    const a = rated.a[i]!, b = rated.b[i]!
    if (similarity >= LEAST) pairs.push({ a: place(a), b: place(b), similarity, verbatim: measureVerbatim(story.words, a, b) })
  }
  return pairs
}

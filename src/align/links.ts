import type { Article, Pair } from '../model/article.ts'
import { proposePairs } from './candidates.ts'
import { Comparer, WIDTH } from './features.ts'
import { chance, type Forest, readForest, runForest } from './forest.ts'
import { MODEL } from './model-data.ts'
import { profileStory } from './profile.ts'
import { measureVerbatim, sameWords } from './verbatim.ts'

/** A pair that is less likely than this is not kept. */
const LEAST = 0.05

let model: Forest | null = null

/** Scores pairs of sentences of different articles with the chance that both report the same thing; pairs below 0.05 are left out. */
export function linkSentences(articles: Article[]): Pair[] {
  const story = profileStory(articles)
  const comparer = new Comparer(story)
  const vector = new Float64Array(WIDTH)
  const pairs: Pair[] = []
  model ??= readForest(MODEL)
  for (const [n, others] of proposePairs(story).entries()) {
    if (others.length === 0) continue
    const a = story.profiles[n]!
    comparer.take(a)
    for (const other of others) {
      const b = story.profiles[other]!
      comparer.describe(b, vector)
      const similarity = sameWords(a.keys, b.keys) ? 1 : round(chance(runForest(model, vector)))
      if (similarity < LEAST) continue
      pairs.push({ a: { article: a.article, index: a.index }, b: { article: b.article, index: b.index }, similarity, verbatim: measureVerbatim(a.keys, b.keys) })
    }
  }
  return pairs
}

/** In steps of 1/10,000: beyond that, scores say nothing. */
const round = (x: number): number => Math.round(x * 10_000) / 10_000

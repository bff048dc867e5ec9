import { proposePairs } from './candidates.ts'
import { CONTEXT, keep, type Scored, Surroundings } from './context.ts'
import { Comparer, WIDTH } from './features.ts'
import { chance, type Forest, readForest, runForest } from './forest.ts'
import { BARE, FIRST, SECOND } from './model-data.ts'
import type { OnProgress } from '../model/options.ts'
import type { Story } from './profile.ts'
import { sameWords } from './verbatim.ts'

/** Pairs that words alone make less likely than this are not looked at again. */
const HOPELESS = 0.02
/** A little below the log odds of that. */
const LEAST_ODDS = Math.log(0.0199 / 0.9801)
/** So few sentences have no surroundings. */
const LONE = 4

const models = new Map<string, Forest>()

/** Each is read when it is first needed. */
function modelOf(data: string): Forest {
  const model = models.get(data) ?? readForest(data)
  models.set(data, model)
  return model
}

export interface Similar {
  a: number
  b: number
  similarity: number
}

/**
 * The chance, 0–1, that two sentences report the same thing: first by what the two say, then in the light of all other pairs.
 * Two lone sentences are judged by a model of their own. Figures stand in model-data.ts.
 */
export function score(story: Story, onProgress?: OnProgress): Similar[] {
  const scored = scoreAlone(story, onProgress)
  if (isLone(story)) return scored.map((pair) => ({ a: pair.a, b: pair.b, similarity: settle(pair, story, pair.chance) }))
  const surroundings = new Surroundings(story, scored)
  const vector = new Float64Array(CONTEXT.length)
  const model = modelInContext()
  return scored.map((pair) => {
    surroundings.describe(pair, vector)
    return { a: pair.a, b: pair.b, similarity: settle(pair, story, chance(runForest(model, vector))) }
  })
}

export const modelAlone = (story: Story): Forest => modelOf(isLone(story) ? BARE : FIRST)
export const modelInContext = (): Forest => modelOf(SECOND)
export const isLone = (story: Story): boolean => story.profiles.length <= LONE

/** The same words say the same thing, however common they are. */
const settle = ({ a, b }: Scored, { profiles }: Story, similarity: number): number => sameWords(profiles[a]!, profiles[b]!) ? 1 : round(similarity)

/** By what two sentences say, whatever stands around them. */
export function scoreAlone(story: Story, onProgress?: OnProgress): Scored[] {
  const { profiles } = story
  const model = modelAlone(story)
  const comparer = new Comparer(story)
  const vector = new Float64Array(WIDTH)
  const scored: Scored[] = []
  const proposed = proposePairs(story)
  for (let a = 0; a < proposed.length; a += 1) {
    if (a % 256 === 0) onProgress?.({ stage: 'link', done: a, of: proposed.length })
    if (proposed[a]!.length > 0) comparer.take(profiles[a]!)
    for (const b of proposed[a]!) {
      const same = sameWords(profiles[a]!, profiles[b]!)
      comparer.describe(profiles[b]!, vector)
      const p = round(chance(runForest(model, vector, same ? -Infinity : LEAST_ODDS)))
      if (same || p >= HOPELESS) scored.push({ a, b, chance: p, kept: keep(vector) })
    }
  }
  return scored
}

/** In steps of 1/10,000: beyond that, scores say nothing. */
const round = (x: number): number => Math.round(x * 10_000) / 10_000

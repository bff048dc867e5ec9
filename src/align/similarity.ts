import { proposePairs } from './candidates.ts'
import { CONTEXT, keep, type Rated, Surroundings } from './context.ts'
import { Comparer, WIDTH } from './features.ts'
import { chance, type Forest, readForest, runForest } from './forest.ts'
import { BARE, FIRST, SECOND } from './model-data.ts'
import type { OnProgress } from '../model/options.ts'
import { floats, ints, type Rows } from './rows.ts'
import type { Story } from './story.ts'
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

/**
 * The chance, 0–1, that two sentences report the same thing, for each of the rated pairs in the light of all others. Two lone sentences are
 * judged by a model of their own. Figures stand in model-data.ts.
 */
export function score(story: Story, rated: Rated): Float64Array {
  const scores = isLone(story) ? rated.chance.slice() : scoreInContext(story, rated)
  // The same words say the same thing, however common they are.
  for (let i = 0; i < scores.length; i += 1) if (sameWords(story.words, rated.a[i]!, rated.b[i]!)) scores[i] = 1
  return scores
}

function scoreInContext(story: Story, rated: Rated): Float64Array {
  const surroundings = new Surroundings(story, rated)
  const vector = new Float64Array(CONTEXT.length)
  const model = modelInContext()
  return rated.chance.map((_, i) => {
    surroundings.describe(i, vector)
    return round(chance(runForest(model, vector)))
  })
}

export const modelAlone = (story: Story): Forest => modelOf(isLone(story) ? BARE : FIRST)
export const modelInContext = (): Forest => modelOf(SECOND)
export const isLone = (story: Story): boolean => story.sentences <= LONE

/** Rates pairs by what the two sentences say, whatever stands around them. */
export function ratePairs(story: Story, onProgress?: OnProgress): Rated {
  return new Rater(story).rate(proposePairs(story), { from: 0, to: story.sentences, onProgress })
}

interface Range { from: number; to: number; onProgress?: OnProgress | undefined }

/** Rates proposed pairs by the words of the two; its tables are laid out once for the whole story. */
export class Rater {
  readonly #story: Story
  readonly #comparer: Comparer
  readonly #vector = new Float64Array(WIDTH)

  constructor(story: Story) {
    this.#story = story
    this.#comparer = new Comparer(story)
  }

  /** Those of which the first sentence stands from one place to another. */
  rate({ starts, items }: Rows, { from, to, onProgress }: Range): Rated {
    const { words } = this.#story, model = modelAlone(this.#story), vector = this.#vector
    const [first, second, chances, kept] = [ints(), ints(), floats(), floats()]
    for (let a = from; a < to; a += 1) {
      if (a % 256 === 0) onProgress?.({ stage: 'link', done: a, of: to })
      if (starts[a + 1]! > starts[a]!) this.#comparer.take(a)
      for (let i = starts[a]!; i < starts[a + 1]!; i += 1) {
        const b = items[i]!, same = sameWords(words, a, b)
        this.#comparer.describe(b, vector)
        const p = round(chance(runForest(model, vector, same ? -Infinity : LEAST_ODDS)))
        if (!same && p < HOPELESS) continue
        first.push(a)
        second.push(b)
        chances.push(p)
        for (const measure of keep(vector)) kept.push(measure)
      }
    }
    return { a: first.finish(), b: second.finish(), chance: chances.finish(), kept: kept.finish() }
  }
}

/** In steps of 1/10,000: beyond that, scores say nothing. */
const round = (x: number): number => Math.round(x * 10_000) / 10_000

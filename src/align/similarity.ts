import { CONTEXT, keep, type Rated, Surroundings } from './context.ts'
import { Comparer, WIDTH } from './features.ts'
import { chance, type Forest, readForest, runForest } from './forest.ts'
import { Kinship } from './kinship.ts'
import { BARE, BRIEF, WHOLE } from './model-data.ts'
import { type Block, type Floats, floats, type Ints, ints, joinFloats, joinInts, type Rows } from './rows.ts'
import type { Story } from './story.ts'
import { isContained, sameWords } from './verbatim.ts'

/** Pairs that words alone make less likely than this are not looked at again. */
const HOPELESS = 0.05
/** A little below the log odds of that. */
const LEAST_ODDS = Math.log(0.0499 / 0.9501)
/** So few sentences have no surroundings. */
const LONE = 4
/** A sentence that stands whole in another is told there, whatever else that one tells. */
const CONTAINED = 0.9
/** Articles of fewer sentences than this, on average, are briefs: of many whole articles the share of pairs that tell the same is far smaller. */
const BRIEF_LENGTH = 6

const models = new Map<string, Forest>()

/** Each is read when it is first needed. */
function modelOf(data: string): Forest {
  const model = models.get(data) ?? readForest(data)
  models.set(data, model)
  return model
}

/**
 * Scores rated pairs with the chance, 0–1, that the two report the same thing, in the light of all other pairs. Two lone sentences are judged
 * by a model of their own, and so are briefs. Figures stand in model-data.ts.
 */
export class Scorer {
  readonly #story: Story
  readonly #rated: Rated
  readonly #surroundings: Surroundings | null
  readonly #kinship: Kinship
  readonly #vector = new Float64Array(CONTEXT.length)

  constructor(story: Story, rated: Rated) {
    this.#story = story
    this.#rated = rated
    this.#surroundings = isLone(story) ? null : new Surroundings(story, rated)
    this.#kinship = new Kinship(story)
  }

  /** Those from one number to another. */
  score({ from, to }: Block): Float64Array {
    return Float64Array.from({ length: to - from }, (_, i) => this.#scoreOne(from + i))
  }

  #scoreOne(pair: number): number {
    const { words } = this.#story, a = this.#rated.a[pair]!, b = this.#rated.b[pair]!
    // The same words say the same thing, however common they are.
    if (sameWords(words, a, b)) return 1
    const score = this.#surroundings ? this.#scoreInContext(pair, this.#surroundings) : this.#rated.chance[pair]!
    return score < CONTAINED && isContained(words, a, b) ? CONTAINED : score
  }

  #scoreInContext(pair: number, surroundings: Surroundings): number {
    surroundings.describe(pair, this.#vector)
    const { article } = this.#story, prior = this.#kinship.prior(article[this.#rated.a[pair]!]!, article[this.#rated.b[pair]!]!)
    return round(chance(runForest(modelInContext(this.#story), this.#vector) + prior))
  }
}

export const modelAlone = (story: Story): Forest => modelOf(isLone(story) ? BARE : isBrief(story) ? BRIEF.alone : WHOLE.alone)
export const modelInContext = (story: Story): Forest => modelOf(isBrief(story) ? BRIEF.inContext : WHOLE.inContext)
export const isLone = (story: Story): boolean => story.sentences <= LONE
export const isBrief = ({ sentences, articles }: Story): boolean => sentences < BRIEF_LENGTH * articles

/** Rates proposed pairs by what the two say, whatever stands around them; its tables are laid out once for the whole story. */
export class Rater {
  readonly #story: Story
  readonly #proposed: Rows
  readonly #comparer: Comparer
  readonly #vector = new Float64Array(WIDTH)

  constructor(story: Story, proposed: Rows) {
    this.#story = story
    this.#proposed = proposed
    this.#comparer = new Comparer(story)
  }

  /** Those of which the first sentence stands from one place to another. */
  rate({ from, to }: Block): Rated {
    const found = { a: ints(), b: ints(), chance: floats(), kept: floats() }
    for (let a = from; a < to; a += 1) if (this.#proposed.starts[a + 1]! > this.#proposed.starts[a]!) this.#rateOne(a, found)
    return { a: found.a.finish(), b: found.b.finish(), chance: found.chance.finish(), kept: found.kept.finish() }
  }

  #rateOne(a: number, found: { a: Ints; b: Ints; chance: Floats; kept: Floats }): void {
    const { words } = this.#story, { starts, items } = this.#proposed, model = modelAlone(this.#story), vector = this.#vector
    this.#comparer.take(a)
    for (let i = starts[a]!; i < starts[a + 1]!; i += 1) {
      const b = items[i]!, same = sameWords(words, a, b)
      this.#comparer.describe(b, vector)
      const p = round(chance(runForest(model, vector, same ? -Infinity : LEAST_ODDS)))
      if (!same && p < HOPELESS) continue
      found.a.push(a)
      found.b.push(b)
      found.chance.push(p)
      for (const measure of keep(vector)) found.kept.push(measure)
    }
  }
}

/** What was rated in blocks, in their order. */
export const joinRated = (blocks: Rated[]): Rated => ({
  a: joinInts(blocks.map((r) => r.a)), b: joinInts(blocks.map((r) => r.b)), chance: joinFloats(blocks.map((r) => r.chance)), kept: joinFloats(blocks.map((r) => r.kept)),
})

/** In steps of 1/10,000: beyond that, scores say nothing. */
const round = (x: number): number => Math.round(x * 10_000) / 10_000

import type { Story } from './story.ts'

/** All of 150 pairs of whole articles on one event are liker than this, and 55 of 425 on two; the likeness of a few sentences says less. */
const ALIKE = 0.3
const ENOUGH = 14
/** What is so much less alike is ten times less likely to tell the same anywhere. */
const STEP = 0.1

/**
 * How like two whole articles are, before any two of their sentences are: the cosine of all that they name and say, weighed by how rare it is
 * in the language. In two reports on different events one sentence may well resemble another.
 */
export class Kinship {
  readonly #story: Story
  readonly #articles: Profile[]
  readonly #known = new Map<number, number>()
  /** By unit, what it weighs in the article that is laid out. */
  readonly #taken: Float64Array
  #a = -1

  constructor(story: Story) {
    this.#story = story
    this.#taken = new Float64Array(story.numbers)
    this.#articles = profileArticles(story)
  }

  /** Cosine of two articles, 0–1. */
  likeness(a: number, b: number): number {
    const key = Math.min(a, b) * this.#story.articles + Math.max(a, b)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    this.#take(a)
    const likeness = cosine(this.#taken, [this.#articles[a]!, this.#articles[b]!])
    this.#known.set(key, likeness)
    return likeness
  }

  /** Lays out the weights of one article; pairs come in the order of their first sentence, so it is mostly laid out already. */
  #take(a: number): void {
    if (a === this.#a) return
    if (this.#a >= 0) for (const unit of this.#articles[this.#a]!.units) this.#taken[unit] = 0
    const { units, weights } = this.#articles[a]!
    for (let i = 0; i < units.length; i += 1) this.#taken[units[i]!] = weights[i]!
    this.#a = a
  }

  /** What it adds to the log odds that two of their sentences report the same thing: 0, or less where they are hardly on one event. */
  prior(a: number, b: number): number {
    const shorter = Math.min(this.#articles[a]!.sentences, this.#articles[b]!.sentences)
    const missing = ALIKE * Math.min(1, shorter / ENOUGH) - this.likeness(a, b)
    return missing > 0 ? -Math.LN10 * missing / STEP : 0
  }
}

interface Profile {
  sentences: number
  /** Each once, with how often it is told, times its weight in the language. */
  units: Int32Array
  weights: Float64Array
  squares: number
}

function profileArticles({ articles, sentences, article, units: { starts, ids, plain } }: Story): Profile[] {
  const told = Array.from({ length: articles }, () => ({ sentences: 0, weights: new Map<number, number>() }))
  for (let n = 0; n < sentences; n += 1) {
    const { weights } = told[article[n]!]!
    told[article[n]!]!.sentences += 1
    for (let i = starts[n]!; i < starts[n + 1]!; i += 1) weights.set(ids[i]!, (weights.get(ids[i]!) ?? 0) + plain[i]!)
  }
  return told.map(({ sentences: size, weights: found }) => {
    const weights = Float64Array.from(found.values())
    return { sentences: size, units: Int32Array.from(found.keys()), weights, squares: weights.reduce((sum, weight) => sum + weight * weight, 0) }
  })
}

/** The weights are multiples of one step, so that the order of adding changes no digit. */
function cosine(taken: Float64Array, [a, b]: [Profile, Profile]): number {
  let sum = 0
  for (let i = 0; i < b.units.length; i += 1) sum += b.weights[i]! * taken[b.units[i]!]!
  return sum === 0 ? 0 : sum / Math.sqrt(a.squares * b.squares)
}

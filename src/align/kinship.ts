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

  constructor(story: Story) {
    this.#story = story
    this.#articles = profileArticles(story)
  }

  /** Cosine of two articles, 0–1. */
  likeness(a: number, b: number): number {
    const key = Math.min(a, b) * this.#story.articles + Math.max(a, b)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const likeness = cosine(this.#articles[a]!, this.#articles[b]!)
    this.#known.set(key, likeness)
    return likeness
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
  /** By unit, how often it is told, times its weight in the language. */
  weights: Map<number, number>
  squares: number
}

function profileArticles({ articles, sentences, article, units: { starts, ids, plain } }: Story): Profile[] {
  const profiles = Array.from({ length: articles }, (): Profile => ({ sentences: 0, weights: new Map(), squares: 0 }))
  for (let n = 0; n < sentences; n += 1) {
    const profile = profiles[article[n]!]!
    profile.sentences += 1
    for (let i = starts[n]!; i < starts[n + 1]!; i += 1) profile.weights.set(ids[i]!, (profile.weights.get(ids[i]!) ?? 0) + plain[i]!)
  }
  for (const profile of profiles) for (const weight of profile.weights.values()) profile.squares += weight * weight
  return profiles
}

/** The weights are multiples of one step, so that the order of adding changes no digit. */
function cosine(a: Profile, b: Profile): number {
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let sum = 0
  for (const [unit, weight] of few.weights) sum += weight * (many.weights.get(unit) ?? 0)
  return sum === 0 ? 0 : sum / Math.sqrt(a.squares * b.squares)
}

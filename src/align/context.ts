import { Chances } from './chances.ts'
import { FEATURES } from './features.ts'
import type { Story } from './profile.ts'

/** A pair of profiles with the chance that its words alone give it. */
export interface Scored {
  a: number
  b: number
  chance: number
  /** What of its own measures counts beside its surroundings. */
  kept: number[]
}

const KEPT = ['coverMin', 'coverMax', 'totalMin', 'titles', 'sentences', 'quotedCover', 'ngram1Min'] as const
const keptAt = KEPT.map((name) => FEATURES.indexOf(name))

/** The part of a pair's measures that is looked at again. */
export const keep = (vector: Float64Array): number[] => keptAt.map((f) => vector[f]!)

/** What the links around a pair say of it, in the order of the vector. */
export const CONTEXT = ['odds', 'leadMax', 'leadMin', 'rivalsMax', 'rivalsMin', 'diagonal', 'beside', 'support', 'against', 'neighbours', ...KEPT] as const

/** Chances below it are no link to anything. */
const FAINT = 0.05
const RIVAL = 0.3

/** Looks at a pair again in the light of all others: rivals for either sentence, the sentences next to them, a third article that tells the same. */
export class Surroundings {
  readonly #story: Story
  readonly #near: Chances

  constructor(story: Story, scored: Scored[]) {
    this.#story = story
    this.#near = new Chances(story.profiles.length, scored.filter(({ chance }) => chance >= FAINT))
  }

  describe(pair: Scored, out: Float64Array): void {
    const { a, b, chance, kept } = pair
    const odds = logOdds(chance)
    const left = this.#rivals(a, b), right = this.#rivals(b, a)
    const upA = this.#at(a - 1, b, pair), downA = this.#at(a + 1, b, pair), upB = this.#at(a, b - 1, pair), downB = this.#at(a, b + 1, pair)
    const before = this.#at(a - 1, b - 1, pair), after = this.#at(a + 1, b + 1, pair)
    const around = upA + downA + upB + downB + before + after + this.#at(a - 1, b + 1, pair) + this.#at(a + 1, b - 1, pair)
    out[0] = odds
    out[1] = odds - logOdds(Math.max(FAINT, Math.min(left.best, right.best)))
    out[2] = odds - logOdds(Math.max(FAINT, left.best, right.best))
    out[3] = Math.max(left.count, right.count)
    out[4] = Math.min(left.count, right.count)
    out[5] = Math.max(before, after)
    out[6] = Math.max(upA, downA, upB, downB)
    out[7] = Math.max(left.support, right.support)
    out[8] = Math.max(left.against, right.against)
    out[9] = around
    for (let k = 0; k < kept.length; k += 1) out[10 + k] = kept[k]!
  }

  /** Other sentences for `a`: in the article of `b` they compete, in a third article they bear witness. */
  #rivals(a: number, b: number): { best: number; count: number; support: number; against: number } {
    const found = { best: 0, count: 0, support: 0, against: 0 }
    const { profiles } = this.#story
    const { starts, others, chances } = this.#near
    const article = profiles[b]!.article
    for (let i = starts[a]!; i < starts[a + 1]!; i += 1) {
      const other = others[i]!, chance = chances[i]!
      if (other === b) continue
      if (profiles[other]!.article === article) {
        found.best = Math.max(found.best, chance)
        if (chance > RIVAL) found.count += 1
      } else {
        const theirs = this.#near.of(b, other)
        found.support = Math.max(found.support, Math.min(chance, theirs))
        found.against = Math.max(found.against, chance * (1 - theirs))
      }
    }
    return found
  }

  /** Chance of the pair of two sentences next to those of a pair. */
  #at(a: number, b: number, pair: Scored): number {
    const { profiles } = this.#story
    return profiles[a]?.article === profiles[pair.a]!.article && profiles[b]?.article === profiles[pair.b]!.article ? this.#near.of(a, b) : 0
  }
}

function logOdds(chance: number): number {
  const p = Math.min(Math.max(chance, 0.01), 0.99)
  return Math.log(p / (1 - p))
}

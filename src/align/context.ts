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
  /** By profile, the chance of each profile of other articles. */
  readonly #near: Map<number, number>[]

  constructor(story: Story, scored: Scored[]) {
    this.#story = story
    this.#near = story.profiles.map(() => new Map())
    for (const { a, b, chance } of scored) {
      if (chance < FAINT) continue
      this.#near[a]!.set(b, chance)
      this.#near[b]!.set(a, chance)
    }
  }

  describe({ a, b, chance, kept }: Scored, out: Float64Array): void {
    const odds = logOdds(chance)
    const left = this.#rivals(a, b), right = this.#rivals(b, a)
    const beside = [this.#at(a, b, { stepA: -1, stepB: 0 }), this.#at(a, b, { stepA: 1, stepB: 0 }), this.#at(a, b, { stepA: 0, stepB: -1 }), this.#at(a, b, { stepA: 0, stepB: 1 })]
    const along = [this.#at(a, b, { stepA: -1, stepB: -1 }), this.#at(a, b, { stepA: 1, stepB: 1 })]
    const across = [this.#at(a, b, { stepA: -1, stepB: 1 }), this.#at(a, b, { stepA: 1, stepB: -1 })]
    out.set([
      odds, odds - logOdds(Math.max(FAINT, Math.min(left.best, right.best))), odds - logOdds(Math.max(FAINT, left.best, right.best)),
      Math.max(left.count, right.count), Math.min(left.count, right.count), Math.max(...along), Math.max(...beside),
      Math.max(left.support, right.support), Math.max(left.against, right.against), [...beside, ...along, ...across].reduce((sum, x) => sum + x, 0),
      ...kept,
    ])
  }

  /** Other sentences for `a`: in the article of `b` they compete, in a third article they bear witness. */
  #rivals(a: number, b: number): { best: number; count: number; support: number; against: number } {
    const found = { best: 0, count: 0, support: 0, against: 0 }
    const article = this.#story.profiles[b]!.article
    for (const [other, chance] of this.#near[a]!) {
      if (other === b) continue
      if (this.#story.profiles[other]!.article === article) {
        found.best = Math.max(found.best, chance)
        if (chance > RIVAL) found.count += 1
      } else {
        const theirs = this.#near[b]!.get(other) ?? 0
        found.support = Math.max(found.support, Math.min(chance, theirs))
        found.against = Math.max(found.against, chance * (1 - theirs))
      }
    }
    return found
  }

  /** Chance of the pair some sentences on from this one. */
  #at(a: number, b: number, { stepA, stepB }: { stepA: number; stepB: number }): number {
    const { profiles } = this.#story
    const [p, q] = [profiles[a + stepA], profiles[b + stepB]]
    return p?.article === profiles[a]!.article && q?.article === profiles[b]!.article ? this.#near[a + stepA]!.get(b + stepB) ?? 0 : 0
  }
}

function logOdds(chance: number): number {
  const p = Math.min(Math.max(chance, 0.01), 0.99)
  return Math.log(p / (1 - p))
}

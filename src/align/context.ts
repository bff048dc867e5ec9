import { Chances, type Pairs } from './chances.ts'
import { FEATURES } from './features.ts'
import type { Story } from './story.ts'

const KEPT = ['coverMin', 'coverMax', 'totalMin', 'titles', 'sentences', 'quotedCover', 'ngram1Min'] as const
const keptAt = KEPT.map((name) => FEATURES.indexOf(name))

/** Pairs with the chance that their words alone give them. */
export interface Rated extends Pairs {
  /** For each pair in turn, what of its own measures counts beside its surroundings. */
  kept: Float64Array
}

/** How many measures of a pair are looked at again, and which. */
const KEEP = KEPT.length
export const keep = (vector: Float64Array): number[] => keptAt.map((f) => vector[f]!)

/** What the links around a pair say of it, in the order of the vector. */
export const CONTEXT = ['odds', 'leadMax', 'leadMin', 'rivalsMax', 'rivalsMin', 'diagonal', 'beside', 'support', 'against', 'neighbours', ...KEPT] as const

/** Chances below it are no link to anything. */
const FAINT = 0.05
const RIVAL = 0.3

/** Looks at a pair again in the light of all others: rivals for either sentence, the sentences next to them, a third article that tells the same. */
export class Surroundings {
  readonly #story: Story
  readonly #rated: Rated
  readonly #near: Chances

  constructor(story: Story, rated: Rated) {
    this.#story = story
    this.#rated = rated
    this.#near = new Chances(story.sentences, rated, FAINT)
  }

  /** Describes one of the pairs, by its number, into `out`. */
  describe(i: number, out: Float64Array): void {
    const a = this.#rated.a[i]!, b = this.#rated.b[i]!, chance = this.#rated.chance[i]!, { kept } = this.#rated
    const pair = [a, b] as const
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
    for (let k = 0; k < KEEP; k += 1) out[10 + k] = kept[i * KEEP + k]!
  }

  /** Other sentences for `a`: in the article of `b` they compete, in a third article they bear witness. */
  #rivals(a: number, b: number): { best: number; count: number; support: number; against: number } {
    const found = { best: 0, count: 0, support: 0, against: 0 }
    const { article } = this.#story
    const { starts, others, chances } = this.#near
    for (let i = starts[a]!; i < starts[a + 1]!; i += 1) {
      const other = others[i]!, chance = chances[i]!
      if (other === b) continue
      if (article[other] === article[b]) {
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
  #at(a: number, b: number, pair: readonly [number, number]): number {
    const { article } = this.#story
    return article[a] === article[pair[0]] && article[b] === article[pair[1]] ? this.#near.of(a, b) : 0
  }
}

function logOdds(chance: number): number {
  const p = Math.min(Math.max(chance, 0.01), 0.99)
  return Math.log(p / (1 - p))
}

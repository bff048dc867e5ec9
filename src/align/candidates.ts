import { type Block, type Ints, ints, type Rows } from './rows.ts'
import type { Story } from './story.ts'
import { proposeTwins } from './same-words.ts'
import { indexUnits, TELLING, type UnitIndex } from './unit-index.ts'

/** Shared weight that makes a candidate: one rare word, or two that are fairly so. */
const ENOUGH = 5
/** Sentences that a word may stand in before it stops leading to candidates, in a story of any size. */
const CROWD = 400
/** Candidates that each sentence of very many proposes at most; a pair stands when either of the two proposes it. */
const MOST = 10
/** Of these, sentences of the same words: or else the copies of one text would leave no room for any other. */
const COPIES = 3
/** So few sentences may all be compared; of twice as many a quarter, and so on: 10 for each cost 3 in 100 links among 500 sentences. */
const FEW = 400

/** For each sentence, the later ones worth comparing with it, from an index of telling words: never all pairs. */
export function proposePairs(story: Story): Rows {
  return gatherPairs(story, [new Proposer(story).propose({ from: 0, to: story.sentences })])
}

/** Whether there are too many sentences to compare them all. */
export const isCrowd = (sentences: number): boolean => sentences > FEW

const mostOf = ({ sentences }: Story): number => (isCrowd(sentences) ? Math.max(MOST, Math.round(FEW * (FEW / sentences) ** 2)) : sentences)

/** Finds what is worth comparing with each sentence; its tables are laid out once for the whole story. */
export class Proposer {
  readonly #story: Story
  readonly #index: UnitIndex
  readonly #own: Block[]
  readonly #crowd: number
  readonly #most: number
  /** For every sentence, the weight of what it shares with the present one. */
  readonly #sums: Float64Array
  /** Those that share anything, and those that share enough. */
  readonly #met: Int32Array
  #metOnes = 0
  readonly #strong: Int32Array
  #strongOnes = 0
  /** The best of many. */
  readonly #best: Int32Array
  readonly #ranks: Float64Array

  constructor(story: Story) {
    this.#story = story
    this.#index = indexUnits(story)
    this.#own = cutByArticle(story)
    this.#crowd = isCrowd(story.sentences) ? CROWD : FEW
    this.#most = mostOf(story)
    this.#sums = new Float64Array(story.sentences)
    this.#met = new Int32Array(story.sentences)
    this.#strong = new Int32Array(story.sentences)
    this.#best = new Int32Array(this.#most)
    this.#ranks = new Float64Array(this.#most)
  }

  /** The pairs that the sentences from one to another propose, in a row. */
  propose({ from, to }: Block): Int32Array {
    const pairs = ints()
    for (let n = from; n < to; n += 1) this.#proposeFor(n, this.#own[this.#story.article[n]!]!, pairs)
    return pairs.finish()
  }

  #proposeFor(n: number, own: Block, pairs: Ints): void {
    this.#sumShared(n, own)
    const [others, count] = this.#strongOnes <= this.#most ? [this.#strong, this.#strongOnes] : [this.#best, this.#pickBest(n)]
    for (let k = 0; k < count; k += 1) {
      pairs.push(n)
      pairs.push(others[k]!)
    }
    this.#forget()
  }

  /** Adds up, for every sentence of other articles, the weight of what it shares; a near synonym counts half. */
  #sumShared(n: number, own: Block): void {
    const { starts, ids, concepts, plain } = this.#story.units
    for (let i = starts[n]!; i < starts[n + 1]!; i += 1) {
      const weight = plain[i]!
      if (weight < TELLING) continue
      this.#add(ids[i]!, weight, own)
      if (concepts[i]! >= 0) this.#add(this.#index.firstConcept + concepts[i]!, weight / 2, own)
    }
  }

  #add(key: number, weight: number, own: Block): void {
    const { starts, sentences } = this.#index, sums = this.#sums, end = starts[key + 1]!
    let k = starts[key]!
    if (end - k > this.#crowd) return
    for (; k < end; k += 1) {
      const other = sentences[k]!
      if (other >= own.from && other < own.to) continue
      const before = sums[other]!, after = before + weight
      sums[other] = after
      if (before === 0) this.#met[this.#metOnes++] = other
      if (before < ENOUGH && after >= ENOUGH) this.#strong[this.#strongOnes++] = other
    }
  }

  #forget(): void {
    for (let k = 0; k < this.#metOnes; k += 1) this.#sums[this.#met[k]!] = 0
    this.#metOnes = this.#strongOnes = 0
  }

  /** The best by shared weight for their length; among equals those that follow next. Those of the words of `n` itself are proposed as twins. Gives how many. */
  #pickBest(n: number): number {
    const best = this.#best, ranks = this.#ranks, most = this.#most, { totals: { all }, words: { texts } } = this.#story
    let count = 0
    for (let k = 0; k < this.#strongOnes; k += 1) {
      const other = this.#strong[k]!, rank = this.#sums[other]! / Math.sqrt(all[other]!)
      if (texts[other] === texts[n] || (count === most && !this.#isBefore(n, { rank, other, at: most - 1 }))) continue
      let at = this.#placeOfCopy(other, count)
      if (at < 0) at = count < most ? count++ : most - 1
      else if (!this.#isBefore(n, { rank, other, at })) continue
      for (; at > 0 && this.#isBefore(n, { rank, other, at: at - 1 }); at -= 1) {
        best[at] = best[at - 1]!
        ranks[at] = ranks[at - 1]!
      }
      best[at] = other
      ranks[at] = rank
    }
    return count
  }

  /** Where the last copy of a sentence stands, if there are as many of them among the best as may be, or -1. */
  #placeOfCopy(other: number, count: number): number {
    const { texts } = this.#story.words
    let copies = 0
    for (let at = count - 1, last = -1; at >= 0; at -= 1) {
      if (texts[this.#best[at]!] !== texts[other]) continue
      if (last < 0) last = at
      if ((copies += 1) === COPIES) return last
    }
    return -1
  }

  #isBefore(n: number, { rank, other, at }: { rank: number; other: number; at: number }): boolean {
    const { sentences } = this.#story
    const after = (candidate: number): number => (candidate - n + sentences) % sentences
    return rank > this.#ranks[at]! || (rank === this.#ranks[at]! && after(other) < after(this.#best[at]!))
  }
}

/** The sentences of each article, which stand in a row. */
function cutByArticle({ article, articles, sentences }: Story): Block[] {
  const own = Array.from({ length: articles }, (): Block => ({ from: 0, to: 0 }))
  for (let n = 0; n < sentences; n += 1) {
    const block = own[article[n]!]!
    if (block.to === 0) block.from = n
    block.to = n + 1
  }
  return own
}

/** What was proposed, and sentences of the same words, in rows by the first of the two, sorted, each pair once. */
export function gatherPairs(story: Story, proposed: Int32Array[]): Rows {
  const lists = [...proposed, proposeTwins(story, mostOf(story))]
  const starts = new Int32Array(story.sentences + 1)
  const forEach = (visit: (a: number, b: number) => void): void => {
    for (const list of lists) for (let i = 0; i < list.length; i += 2) visit(Math.min(list[i]!, list[i + 1]!), Math.max(list[i]!, list[i + 1]!))
  }
  forEach((a) => { starts[a + 1]! += 1 })
  for (let n = 0; n < story.sentences; n += 1) starts[n + 1]! += starts[n]!
  const items = new Int32Array(starts.at(-1)!), next = starts.slice()
  forEach((a, b) => { items[next[a]!++] = b })
  return withoutRepeats({ starts, items })
}

function withoutRepeats({ starts, items }: Rows): Rows {
  let end = 0
  for (let n = 0, from = 0; n + 1 < starts.length; n += 1) {
    const to = starts[n + 1]!
    if (to - from > 1) items.subarray(from, to).sort()
    for (let i = from; i < to; i += 1) if (i === from || items[i] !== items[i - 1]) items[end++] = items[i]!
    starts[n + 1] = end
    from = to
  }
  return { starts, items: items.slice(0, end) }
}

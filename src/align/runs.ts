import { PairNumbers } from './pair-numbers.ts'
import type { Rows } from './rows.ts'

/** Fewer words in a row are shared by chance. */
export const RUN = 6

const ALONE = -1

/**
 * For every place in every list of words, a number for the run of six words that starts there, the same for the same words;
 * -1 where no other place has it. Runs are put together from halves, so nothing is hashed and nothing collides.
 */
export function numberRuns(words: Rows): Int32Array {
  const { starts } = words
  const pairs = join(starts, [words.items, words.items], { step: 1, width: 2 })
  const fours = join(starts, [pairs, pairs], { step: 2, width: 4 })
  const runs = join(starts, [fours, pairs], { step: 4, width: RUN })
  const counts = new Int32Array(runs.length)
  for (let i = 0; i < runs.length; i += 1) if (runs[i]! >= 0) counts[runs[i]!]! += 1
  for (let i = 0; i < runs.length; i += 1) if (runs[i]! >= 0 && counts[runs[i]!]! < 2) runs[i] = ALONE
  return runs
}

/** The same for two, three and four words in a row, whether another place has them or not. */
export function numberGrams({ starts, items }: Rows): [Int32Array, Int32Array, Int32Array] {
  const pairs = join(starts, [items, items], { step: 1, width: 2 })
  return [pairs, join(starts, [pairs, pairs], { step: 1, width: 3 }), join(starts, [pairs, pairs], { step: 2, width: 4 })]
}

/** Numbers what stands at a place of the left row together with what stands `step` further in the right one: so many words, -1 where a list has no more of them. */
function join(starts: Int32Array, [left, right]: [Int32Array, Int32Array], { step, width }: { step: number; width: number }): Int32Array {
  const numbers = new PairNumbers(left.length)
  const joined = new Int32Array(left.length).fill(ALONE)
  for (let n = 0; n + 1 < starts.length; n += 1) {
    const end = starts[n + 1]! - width
    for (let i = starts[n]!; i <= end; i += 1) joined[i] = numbers.of(left[i]!, right[i + step]!)
  }
  return joined
}

/** How many words from one place to another, of those that count, stand in runs that `shared` accepts. */
export function countCovered(runs: Int32Array, [from, to]: [number, number], shared: (run: number) => boolean, counts: (word: number) => boolean = () => true): number {
  let covered = 0, until = from
  for (let i = from; i < to; i += 1) {
    if (runs[i] === ALONE || !shared(runs[i]!)) continue
    for (let k = Math.max(i, until); k < i + RUN && k < to; k += 1) if (counts(k)) covered += 1
    until = i + RUN
  }
  return covered
}

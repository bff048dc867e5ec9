import { PairNumbers } from './pair-numbers.ts'

/** Fewer words in a row are shared by chance. */
export const RUN = 6

const ALONE = -1
const NONE = new Int32Array(0)

/**
 * For every place in every list of words, a number for the run of six words that starts there, the same for the same words;
 * -1 where no other place has it. Runs are put together from halves, so nothing is hashed and nothing collides.
 */
export function numberRuns(lists: Int32Array[]): Int32Array[] {
  const pairs = joinNeighbours(lists, lists, 1)
  const fours = joinNeighbours(pairs, pairs, 2)
  const runs = joinNeighbours(fours, pairs, 4)
  const counts = countEach(runs)
  for (const list of runs) for (let i = 0; i < list.length; i += 1) if (counts[list[i]!]! < 2) list[i] = ALONE
  return runs
}

function countEach(lists: Int32Array[]): Int32Array {
  const counts = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0))
  for (const list of lists) for (let i = 0; i < list.length; i += 1) counts[list[i]!]! += 1
  return counts
}

/** The same for two, three and four words in a row, whether another place has them or not. */
export function numberGrams(lists: Int32Array[]): [Int32Array[], Int32Array[], Int32Array[]] {
  const pairs = joinNeighbours(lists, lists, 1)
  return [pairs, joinNeighbours(pairs, pairs, 1), joinNeighbours(pairs, pairs, 2)]
}

/** Numbers what stands at a place of the left list together with what stands `step` further in the right one. */
function joinNeighbours(left: Int32Array[], right: Int32Array[], step: number): Int32Array[] {
  const numbers = new PairNumbers(right.reduce((sum, list) => sum + list.length, 0))
  return left.map((list, n) => {
    const next = right[n]!
    if (next.length <= step) return NONE
    const joined = new Int32Array(next.length - step)
    for (let i = 0; i < joined.length; i += 1) joined[i] = numbers.of(list[i]!, next[i + step]!)
    return joined
  })
}

/** How many words of a list, counted from its runs, stand in runs that `shared` accepts. */
export function countCovered(runs: Int32Array, shared: (run: number) => boolean, counts: (word: number) => boolean = () => true): number {
  let covered = 0, until = 0
  for (let i = 0; i < runs.length; i += 1) {
    if (runs[i] === ALONE || !shared(runs[i]!)) continue
    for (let k = Math.max(i, until); k < i + RUN; k += 1) if (counts(k)) covered += 1
    until = i + RUN
  }
  return covered
}

import { countCovered } from './runs.ts'
import type { Words } from './story.ts'

/** Share of the shorter sentence's words that stand in runs of at least six words which the other has too. */
export function measureVerbatim(words: Words, a: number, b: number): number {
  const [inA, inB] = [lengthOf(words, a), lengthOf(words, b)]
  if (sameWords(words, a, b)) return inA > 0 ? 1 : 0
  if (inA === inB) return Math.max(coverage(words, a, b), coverage(words, b, a))
  return inA < inB ? coverage(words, a, b) : coverage(words, b, a)
}

/** Fewer words in a row are a turn of speech. */
const SENTENCE = 8

/** Whether one of two sentences stands whole in the other. */
export function isContained(words: Words, a: number, b: number): boolean {
  const [inA, inB] = [lengthOf(words, a), lengthOf(words, b)]
  const opensRun = (n: number): boolean => words.runs[words.starts[n]!]! >= 0
  return Math.min(inA, inB) >= SENTENCE && ((inA <= inB && opensRun(a)) || (inB <= inA && opensRun(b))) && measureVerbatim(words, a, b) === 1
}

export const sameWords = ({ texts }: Words, a: number, b: number): boolean => texts[a] === texts[b]

const lengthOf = ({ starts }: Words, n: number): number => starts[n + 1]! - starts[n]!

function coverage({ starts, runs }: Words, short: number, long: number): number {
  const [from, to] = [starts[short]!, starts[short + 1]!], [start, end] = [starts[long]!, starts[long + 1]!]
  if (!hasRuns(runs, from, to) || !hasRuns(runs, start, end)) return 0
  const there = new Set(runs.subarray(start, end))
  return countCovered(runs, [from, to], (run) => there.has(run)) / (to - from)
}

function hasRuns(runs: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (runs[i]! >= 0) return true
  return false
}

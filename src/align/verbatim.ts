import { countCovered } from './runs.ts'

export interface Wording {
  /** Keys of all words, as numbers. */
  keys: Int32Array
  /** The run of six words that starts at each. */
  runs: Int32Array
}

/** Share of the shorter sentence's words that stand in runs of at least six words which the other has too. */
export function measureVerbatim(a: Wording, b: Wording): number {
  if (sameWords(a, b)) return a.keys.length > 0 ? 1 : 0
  if (a.keys.length === b.keys.length) return Math.max(coverage(a, b), coverage(b, a))
  return a.keys.length < b.keys.length ? coverage(a, b) : coverage(b, a)
}

export function sameWords({ keys: a }: Wording, { keys: b }: Wording): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false
  return true
}

function coverage(short: Wording, long: Wording): number {
  if (!short.runs.some((run) => run >= 0)) return 0
  const there = new Set(long.runs)
  return countCovered(short.runs, (run) => there.has(run)) / short.keys.length
}

/** Fewer words in a row are shared by chance. */
export const RUN = 6

/** Share of the shorter list's words that stand in runs of at least six words which the other list has too. */
export function measureVerbatim(a: Int32Array, b: Int32Array): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < RUN) return short.length > 0 && sameWords(short, long) ? 1 : 0
  return share(coveredBy(short, runsOf(long)), short.length)
}

const share = (part: number, whole: number): number => (whole ? part / whole : 0)
export const sameWords = (a: Int32Array, b: Int32Array): boolean => a.length === b.length && a.every((x, i) => x === b[i])

/** Every run of six words as one string of numbers. */
function runsOf(words: Int32Array): Set<string> {
  const runs = new Set<string>()
  for (let i = 0; i + RUN <= words.length; i += 1) runs.add(words.subarray(i, i + RUN).join(' '))
  return runs
}

function coveredBy(words: Int32Array, runs: Set<string>): number {
  let covered = 0, until = 0
  for (let i = 0; i + RUN <= words.length; i += 1) {
    if (!runs.has(words.subarray(i, i + RUN).join(' '))) continue
    covered += i + RUN - Math.max(i, until)
    until = i + RUN
  }
  return covered
}

import type { Drift } from '../model/comparison.ts'
import type { Run } from '../text/diff.ts'
import type { Token } from './tokens.ts'

/** A stretch in which two tellings differ, as index ranges, end exclusive; one of them may be empty. */
export interface Difference {
  a: [number, number]
  b: [number, number]
  drift: Drift
}

const ORDER: Drift[] = ['same', 'cut', 'spliced', 'reworded']

export function furthest(drifts: Drift[]): Drift {
  return ORDER[Math.max(0, ...drifts.map((drift) => ORDER.indexOf(drift)))]!
}

/** What two quotations have of their own before, between and after their common runs. */
export function findDifferences(runs: Run[], a: Token[], b: Token[]): Difference[] {
  const edges = [...runs, { a: a.length, b: b.length, length: 0 }]
  let left = { a: 0, b: 0 }
  return edges.flatMap((run) => {
    const difference: Difference = { a: [left.a, run.a], b: [left.b, run.b], drift: 'same' }
    left = { a: run.a + run.length, b: run.b + run.length }
    return run.a > difference.a[0] || run.b > difference.b[0] ? [{ ...difference, drift: driftOf(difference, a, b) }] : []
  })
}

/** How far one difference takes two tellings apart. */
export function driftOf({ a, b }: Pick<Difference, 'a' | 'b'>, tokensA: Token[], tokensB: Token[]): Drift {
  const [mine, theirs] = [tokensA.slice(...a), tokensB.slice(...b)]
  if (!mine.length) return driftOfExtra(theirs, { before: tokensB[b[0] - 1], after: tokensB[b[1]], gap: a[0] > 0 ? tokensA[a[0]]?.gap : true })
  if (!theirs.length) return driftOfExtra(mine, { before: tokensA[a[0] - 1], after: tokensA[a[1]], gap: b[0] > 0 ? tokensB[b[0]]?.gap : true })
  if (isOneSpelling(mine, theirs)) return 'same'
  return isBracketed(mine) || isBracketed(theirs) ? 'cut' : 'reworded'
}

/** Of words that one side alone has. `gap` tells whether the other marks that it leaves words out; it is undefined at its end. */
function driftOfExtra(extra: Token[], { before, after, gap }: { before: Token | undefined; after: Token | undefined; gap: boolean | undefined }): Drift {
  if (isBracketed(extra)) return 'same'
  if (gap !== false || !before || !after) return 'cut'
  return isStutter(extra, before, after) ? 'same' : 'spliced'
}

const isBracketed = (tokens: Token[]): boolean => tokens.every((t) => t.aside)

/** `I – I think`: a word said twice is cleaned up by one outlet and kept by another. */
const isStutter = ([only, ...rest]: Token[], before: Token, after: Token): boolean => rest.length === 0 && (only!.key === before.key || only!.key === after.key)

/** `web site` and `website`, `U.S.` and `US`; the same name in two spellings. */
function isOneSpelling(a: Token[], b: Token[]): boolean {
  const entities = new Set([...a, ...b].map((t) => t.entity))
  return a.map((t) => t.key).join('') === b.map((t) => t.key).join('') || (entities.size === 1 && !entities.has(null))
}

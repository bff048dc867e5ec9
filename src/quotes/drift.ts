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

type Stretch = Pick<Difference, 'a' | 'b'>

/** What two quotations have of their own before, between and after their common runs. */
export function findDifferences(runs: Run[], a: Token[], b: Token[]): Difference[] {
  let left = { a: 0, b: 0 }
  const stretches = [...runs, { a: a.length, b: b.length, length: 0 }].flatMap((run): Stretch[] => {
    const stretch: Stretch = { a: [left.a, run.a], b: [left.b, run.b] }
    left = { a: run.a + run.length, b: run.b + run.length }
    return run.a === 0 && run.b === 0 ? [] : run.length === 0 ? trailing(stretch) : stretch.a[0] + stretch.b[0] === 0 ? leading(stretch) : [stretch]
  })
  return stretches.filter((s) => s.a[1] > s.a[0] || s.b[1] > s.b[0]).map((s) => ({ ...s, drift: driftOf(s, a, b) }))
}

/** How many words of a longer edge may stand against a shorter one: the others are left out there. */
const SLACK = 2
const against = (own: number, other: number): number => (other > 0 && own > other + SLACK ? other : own)

/** Where one goes on much longer than the other, only as many words as the other has stand against it. */
function trailing({ a: [a, endA], b: [b, endB] }: Stretch): Stretch[] {
  const [midA, midB] = [a + against(endA - a, endB - b), b + against(endB - b, endA - a)]
  return [{ a: [a, midA], b: [b, midB] }, { a: [midA, endA], b: [midB, endB] }]
}

function leading({ a: [a, endA], b: [b, endB] }: Stretch): Stretch[] {
  const [midA, midB] = [endA - against(endA - a, endB - b), endB - against(endB - b, endA - a)]
  return [{ a: [a, midA], b: [b, midB] }, { a: [midA, endA], b: [midB, endB] }]
}

/** How far one difference takes two tellings apart. */
export function driftOf({ a, b }: Stretch, tokensA: Token[], tokensB: Token[]): Drift {
  const [mine, theirs] = [tokensA.slice(...a), tokensB.slice(...b)]
  if (!mine.length) return driftOfExtra(theirs, isInside(b, tokensB), a[0] > 0 ? tokensA[a[0]] : undefined)
  if (!theirs.length) return driftOfExtra(mine, isInside(a, tokensA), b[0] > 0 ? tokensB[b[0]] : undefined)
  if (isOneSpelling(mine, theirs)) return 'same'
  return isBracketed(mine) || isBracketed(theirs) ? 'cut' : 'reworded'
}

const isInside = ([from, to]: [number, number], tokens: Token[]): boolean => from > 0 && to < tokens.length

/** Of words that one side alone has; `next` is the word after the place where the other lacks them, undefined at its beginning or end. */
function driftOfExtra(extra: Token[], inside: boolean, next: Token | undefined): Drift {
  if (isBracketed(extra) || extra.every((t) => t.title)) return 'same'
  return inside && next && !next.gap ? 'spliced' : 'cut'
}

const isBracketed = (tokens: Token[]): boolean => tokens.every((t) => t.aside)

/** `web site` and `website`, `U.S.` and `US`; the same name in two spellings. */
function isOneSpelling(a: Token[], b: Token[]): boolean {
  const entities = new Set([...a, ...b].map((t) => t.entity))
  return a.map((t) => t.key).join('') === b.map((t) => t.key).join('') || (entities.size === 1 && !entities.has(null))
}

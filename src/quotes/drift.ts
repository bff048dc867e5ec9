import type { Drift } from '../model/comparison.ts'
import type { Run } from '../text/diff.ts'
import type { Token } from './tokens.ts'
import { isTypo } from './typo.ts'

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
    return run.a === 0 && run.b === 0 ? [] : run.length === 0 ? trailing(stretch, a, b) : stretch.a[0] + stretch.b[0] === 0 ? leading(stretch, a, b) : [stretch]
  })
  return stretches.filter((s) => s.a[1] > s.a[0] || s.b[1] > s.b[0]).map((s) => ({ ...s, drift: driftOf(s, a, b) }))
}

/** How many words of a longer edge may stand against a shorter one: the others are left out there. */
const SLACK = 2
const against = (own: number, other: number): number => (other > 0 && own > other + SLACK ? other : own)

/** Where one goes on much longer than the other, only as many words as the other has stand against it, and none behind words left out. */
function trailing({ a: [a, endA], b: [b, endB] }: Stretch, tokensA: Token[], tokensB: Token[]): Stretch[] {
  const [ownA, ownB] = [partEnd(tokensA, a) - a, partEnd(tokensB, b) - b]
  const [midA, midB] = [a + against(ownA, ownB), b + against(ownB, ownA)]
  return [{ a: [a, midA], b: [b, midB] }, { a: [midA, endA], b: [midB, midB] }, { a: [endA, endA], b: [midB, endB] }]
}

function leading({ a: [a, endA], b: [b, endB] }: Stretch, tokensA: Token[], tokensB: Token[]): Stretch[] {
  const [ownA, ownB] = [endA - partStart(tokensA, endA), endB - partStart(tokensB, endB)]
  const [midA, midB] = [endA - against(ownA, ownB), endB - against(ownB, ownA)]
  return [{ a: [a, midA], b: [b, b] }, { a: [midA, midA], b: [b, midB] }, { a: [midA, endA], b: [midB, endB] }]
}

/** The next place from which on words are left out, or the end. */
export function partEnd(tokens: Token[], from: number): number {
  let end = from
  while (end < tokens.length && !tokens[end]!.gap) end += 1
  return end
}

/** The last place up to another one before which words are left out, or the beginning. */
export function partStart(tokens: Token[], end: number): number {
  let start = end
  while (start > 0 && !tokens[start]?.gap) start -= 1
  return start
}

/** How far one difference takes two tellings apart. */
export function driftOf({ a, b }: Stretch, tokensA: Token[], tokensB: Token[]): Drift {
  const [mine, theirs] = [tokensA.slice(...a), tokensB.slice(...b)]
  if (!mine.length) return driftOfExtra(theirs, isInside(b, tokensB) && !isMarked(tokensA, a[0], tokensB.slice(0, b[1])), { before: tokensA[a[0] - 1], after: tokensA[a[0]] })
  if (!theirs.length) return driftOfExtra(mine, isInside(a, tokensA) && !isMarked(tokensB, b[0], tokensA.slice(0, a[1])), { before: tokensB[b[0] - 1], after: tokensB[b[0]] })
  if (isOneSpelling(mine, theirs)) return 'same'
  return isBracketed(mine) || isBracketed(theirs) ? 'cut' : 'reworded'
}

const isInside = ([from, to]: [number, number], tokens: Token[]): boolean => from > 0 && to < tokens.length

/** `From Holm … to Wick`, where the other has `from Holm, to Brill, to Wick`: the mark may stand before words that both ends of what is left out share. */
function isMarked(tokens: Token[], at: number, told: Token[]): boolean {
  for (let back = 1; back <= at && tokens[at - back]!.key === told.at(-back)?.key; back += 1) if (tokens[at - back]!.gap) return true
  return false
}

/** The words around a place where a telling lacks some; undefined at its beginning or end. */
interface Gap {
  before: Token | undefined
  after: Token | undefined
}

/** Of words that one side alone has. */
function driftOfExtra(extra: Token[], inside: boolean, gap: Gap): Drift {
  if (isBracketed(extra) || extra.every((t) => t.title) || isSpokenBy(gap, extra)) return 'same'
  return inside && gap.before && gap.after && !gap.after.gap ? 'spliced' : 'cut'
}

/** `£3m` tells the pounds of `three million pounds`. */
function isSpokenBy({ before, after }: Gap, extra: Token[]): boolean {
  return [before, after].some((token) => token !== undefined && token.figure !== null && extra.every(({ figure }) => figure === token.figure))
}

const isBracketed = (tokens: Token[]): boolean => tokens.every((t) => t.aside)

/** `web site` and `website`, `U.S.` and `US`, a word with two letters swapped; the same name in two spellings, the same figure in digits and in words. */
function isOneSpelling(a: Token[], b: Token[]): boolean {
  const [mine, theirs] = [a, b].map((tokens) => tokens.map((t) => t.key).join(''))
  if (mine === theirs || (a.length === b.length && isTypo(mine!, theirs!))) return true
  const all = [...a, ...b]
  const [entities, figures] = [new Set(all.map((t) => t.entity)), new Set(all.map((t) => t.figure))]
  return [entities, figures].some((one) => one.size === 1 && !one.has(null))
}

import { commonRuns, type Run } from '../text/diff.ts'
import { partEnd, partStart } from './drift.ts'
import { isFunctionWord } from './function-words.ts'
import type { Token } from './tokens.ts'

/** More edits than these are no drift of one utterance. */
const LIMIT = 60

/** Lays two quotations side by side: the runs of words that they share, in order. */
export function alignTokens(a: Token[], b: Token[]): Run[] {
  const [keysA, keysB] = [a.map((t) => t.key), b.map((t) => t.key)]
  const flipped = keysA.length < keysB.length
  const inside = flipped ? findRun(keysB, keysA) : findRun(keysA, keysB)
  if (inside >= 0) return [{ a: flipped ? 0 : inside, b: flipped ? inside : 0, length: Math.min(keysA.length, keysB.length) }]
  return solid(joinRuns(runsAround(keysA, keysB, increasing(sharedTrigrams(keysA, keysB)))), a, b)
}

/** Where the shorter list stands in the longer one in one piece; -1 where it does not (Knuth, Morris and Pratt 1977). */
function findRun(long: string[], short: string[]): number {
  const restart = restarts(short)
  let matched = 0
  for (let at = 0; at < long.length && short.length; at += 1) {
    while (matched && short[matched] !== long[at]) matched = restart[matched - 1]!
    if (short[matched] === long[at]) matched += 1
    if (matched === short.length) return at + 1 - matched
  }
  return -1
}

/** For each beginning of a list, how much of it is also its end. */
function restarts(list: string[]): number[] {
  const table = [0]
  for (let at = 1, matched = 0; at < list.length; at += 1) {
    while (matched && list[matched] !== list[at]) matched = table[matched - 1]!
    if (list[matched] === list[at]) matched += 1
    table.push(matched)
  }
  return table
}

/** What stands between sure matches is compared stretch by stretch, so that a fragment costs no more within a long speech than within its sentence. */
function runsAround(a: string[], b: string[], anchors: Anchor[]): Run[] {
  const runs: Run[] = []
  let from: Anchor = { a: 0, b: 0 }
  for (const anchor of [...anchors, { a: a.length, b: b.length }]) {
    if (anchor.a < from.a || anchor.b < from.b) continue
    const between = commonRuns(a.slice(from.a, anchor.a), b.slice(from.b, anchor.b), LIMIT)
    runs.push(...between.map((run) => ({ a: run.a + from.a, b: run.b + from.b, length: run.length })))
    const length = commonLength(a, b, anchor)
    if (length) runs.push({ ...anchor, length })
    from = { a: anchor.a + length, b: anchor.b + length }
  }
  return runs
}

function commonLength(a: string[], b: string[], at: Anchor): number {
  let n = 0
  while (at.a + n < a.length && at.b + n < b.length && a[at.a + n] === b[at.b + n]) n += 1
  return n
}

function joinRuns(runs: Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && last.a + last.length === run.a && last.b + last.length === run.b) last.length += run.length
    else joined.push({ ...run })
  }
  return joined
}

/** A place in each of two lists. */
type Anchor = Pick<Run, 'a' | 'b'>

/** Three words in a row that stand once in each list. */
function sharedTrigrams(a: string[], b: string[]): Anchor[] {
  const [inA, inB] = [trigramPlaces(a), trigramPlaces(b)]
  return Array.from(inB, ([trigram, at]) => ({ a: inA.get(trigram) ?? -1, b: at })).filter((anchor) => anchor.a >= 0 && anchor.b >= 0)
}

function trigramPlaces(keys: string[]): Map<string, number> {
  const places = new Map<string, number>()
  for (let at = 0; at + 2 < keys.length; at += 1) {
    const trigram = `${keys[at]} ${keys[at + 1]} ${keys[at + 2]}`
    places.set(trigram, places.has(trigram) ? -1 : at)
  }
  return places
}

/** The longest chain that goes forward in both lists (patience sorting). */
function increasing(anchors: Anchor[]): Anchor[] {
  const ends: number[] = []
  const previous: number[] = []
  anchors.forEach((anchor, index) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (anchors[ends[middle]!]!.a < anchor.a) low = middle + 1
      else high = middle
    }
    previous[index] = low ? ends[low - 1]! : -1
    ends[low] = index
  })
  const chain = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) chain.push(anchors[at]!)
  return chain.toReversed()
}

/** Drops the stray `the` and `of the` that any two sentences share: a run must outweigh what differs around it. */
function solid(runs: Run[], a: Token[], b: Token[]): Run[] {
  const weak = runs.findIndex((run, i) => {
    const [endA, endB] = [run.a + run.length, run.b + run.length]
    const before = distance(runs[i - 1] ?? { a: partStart(a, run.a), b: partStart(b, run.b), length: 0 }, run)
    const after = distance(run, runs[i + 1] ?? { a: partEnd(a, endA), b: partEnd(b, endB), length: 0 })
    const content = a.slice(run.a, run.a + run.length).filter((t) => !isFunctionWord(t.key)).length
    return run.length < 5 && run.length + 2 * content < Math.max(before, after)
  })
  return weak < 0 ? runs : solid(runs.toSpliced(weak, 1), a, b)
}

/** How far two runs are apart; words that one side alone has there may be left out by the other, so they count less. */
function distance(left: Run, right: Run): number {
  const [inA, inB] = [right.a - left.a - left.length, right.b - left.b - left.length]
  return Math.max(Math.min(inA, inB), Math.min(inA, inB) === 0 && left.length && right.length ? Math.max(inA, inB) / 4 : 0)
}

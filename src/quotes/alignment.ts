import { commonRuns, type Run } from '../text/diff.ts'
import { isFunctionWord } from './function-words.ts'
import type { Token } from './tokens.ts'

/** More edits than these are no drift of one utterance. */
const LIMIT = 60

/** Lays two quotations side by side: the runs of words that they share, in order. */
export function alignTokens(a: Token[], b: Token[]): Run[] {
  const [keysA, keysB] = [a.map((t) => t.key), b.map((t) => t.key)]
  const inside = keysA.length >= keysB.length ? findRun(keysA, keysB) : findRun(keysB, keysA)
  if (inside >= 0) return [{ a: keysA.length >= keysB.length ? inside : 0, b: keysA.length >= keysB.length ? 0 : inside, length: Math.min(keysA.length, keysB.length) }]
  const window = findWindow(keysA, keysB)
  const runs = commonRuns(keysA.slice(...window.a), keysB.slice(...window.b), LIMIT)
  return solid(runs.map((run) => ({ a: run.a + window.a[0], b: run.b + window.b[0], length: run.length })), a, b)
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

/** The stretches worth laying side by side, so that a fragment costs no more within a long speech than within its sentence. */
function findWindow(a: string[], b: string[]): { a: [number, number]; b: [number, number] } {
  const anchors = increasing(sharedTrigrams(a, b))
  const [first, last] = [anchors[0], anchors.at(-1)]
  if (!first || !last) return { a: [0, Math.min(a.length, 2 * LIMIT)], b: [0, Math.min(b.length, 2 * LIMIT)] }
  const [before, after] = [Math.min(first.a, first.b), Math.min(a.length - last.a, b.length - last.b)]
  const slack = 4
  return {
    a: [Math.max(0, first.a - before - slack), Math.min(a.length, last.a + after + slack)],
    b: [Math.max(0, first.b - before - slack), Math.min(b.length, last.b + after + slack)],
  }
}

/** Three words in a row that stand once in each list. */
function sharedTrigrams(a: string[], b: string[]): { a: number; b: number }[] {
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
function increasing(anchors: { a: number; b: number }[]): { a: number; b: number }[] {
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
    const [before, after] = [distance(runs[i - 1] ?? { a: 0, b: 0, length: 0 }, run), distance(run, runs[i + 1] ?? { a: a.length, b: b.length, length: 0 })]
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

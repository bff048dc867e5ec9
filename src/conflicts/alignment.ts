import type { Side } from './sides.ts'
import { isFunctionWord } from './words.ts'

/** Which word of one sentence stands for which of another: in order, each at most once; -1 for none. */
export interface Alignment {
  a: Side
  b: Side
  ofA: Int32Array
  ofB: Int32Array
}

/** Longer sentences are no sentences; long ones that share neither beginning nor end are lists. Both are left alone. */
const LONGEST = 2000
const LARGEST_TABLE = 250_000

/** The longest common subsequence of two sentences, in which a content word counts for three function words. Every detector asks for it, so it is kept. */
export function alignWords(a: Side, b: Side): Alignment | null {
  const known = a.alignments.get(b)
  if (known !== undefined) return known
  const alignment = alignInOneOrder(a, b)
  a.alignments.set(b, alignment)
  return alignment
}

/** Where two alignments are equally long, the order decides: comparing in another order must give the same. */
function alignInOneOrder(a: Side, b: Side): Alignment | null {
  if (a.passage.text <= b.passage.text) return align(a, b)
  const turned = align(b, a)
  return turned && turn(turned)
}

export const turn = ({ a, b, ofA, ofB }: Alignment): Alignment => ({ a: b, b: a, ofA: ofB, ofB: ofA })

/** From one word up to another. */
interface Stretch {
  from: number
  to: number
}

/** Whether two sentences have every word in common but those of a stretch of each. */
export const isAllElseShared = ({ ofA, ofB }: Alignment, a: Stretch, b: Stretch): boolean => isOnlyWithin(ofA, a) && isOnlyWithin(ofB, b)

const isOnlyWithin = (partners: Int32Array, { from, to }: Stretch): boolean => partners.every((partner, i) => partner >= 0 || (from <= i && i < to))

function align(a: Side, b: Side): Alignment | null {
  const [n, m] = [a.tokens.length, b.tokens.length]
  if (n > LONGEST || m > LONGEST) return null
  const ofA = new Int32Array(n).fill(-1)
  const ofB = new Int32Array(m).fill(-1)
  const join = (x: number, y: number) => { ofA[x] = y; ofB[y] = x }
  const same = sameness(a, b)
  let from = 0
  while (from < Math.min(n, m) && same(from, from)) { join(from, from); from += 1 }
  let [endA, endB] = [n, m]
  while (endA > from && endB > from && same(endA - 1, endB - 1)) { endA -= 1; endB -= 1; join(endA, endB) }
  if ((endA - from) * (endB - from) > LARGEST_TABLE) return null
  const weight = (x: number, y: number) => (!same(from + x, from + y) ? 0 : isFunctionWord(a.passage.words[from + x]!) ? 1 : 3)
  for (const [x, y] of commonSubsequence(endA - from, endB - from, weight)) join(from + x, from + y)
  return { a, b, ofA, ofB }
}

/** Whether two words are the same, by their places. */
function sameness(a: Side, b: Side): (x: number, y: number) => boolean {
  const number = numbering()
  const [u, v] = [number(a), number(b)]
  return (x, y) => u.keys[x] === v.keys[y] || u.stems[x] === v.stems[y] || u.tokens[x] === v.tokens[y]
}

/** Gives equal texts equal numbers: all words of one sentence are compared with all of another, and texts take several times as long. */
function numbering(): (side: Side) => Record<'keys' | 'stems' | 'tokens', Int32Array> {
  const numbers = new Map<string, number>()
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size
    if (number === numbers.size) numbers.set(text, number)
    return number
  }
  return ({ tokens, passage: { words } }) => {
    const numbered = { keys: new Int32Array(words.length), stems: new Int32Array(words.length), tokens: new Int32Array(words.length) }
    for (let i = 0; i < words.length; i += 1) {
      numbered.keys[i] = numberOf(words[i]!.key)
      numbered.stems[i] = numberOf(words[i]!.stem)
      numbered.tokens[i] = numberOf(tokens[i]!)
    }
    return numbered
  }
}

/** The heaviest common subsequence of two sequences, by a table; `weight` is 0 for two items that differ. */
function commonSubsequence(n: number, m: number, weight: (x: number, y: number) => number): [number, number][] {
  const width = m + 1
  const best = new Int32Array((n + 1) * width)
  for (let x = n - 1; x >= 0; x -= 1) {
    for (let y = m - 1; y >= 0; y -= 1) {
      const skip = Math.max(best[(x + 1) * width + y]!, best[x * width + y + 1]!)
      const gain = weight(x, y)
      best[x * width + y] = gain ? Math.max(skip, best[(x + 1) * width + y + 1]! + gain) : skip
    }
  }
  const pairs: [number, number][] = []
  for (let x = 0, y = 0; x < n && y < m;) {
    const gain = weight(x, y)
    if (gain && best[x * width + y] === best[(x + 1) * width + y + 1]! + gain) pairs.push([x++, y++])
    else if (best[(x + 1) * width + y]! >= best[x * width + y + 1]!) x += 1
    else y += 1
  }
  return pairs
}

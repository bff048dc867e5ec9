import type { Passage, Word } from '../model/article.ts'
import { isFunctionWord } from './words.ts'

/** Which word of one sentence stands for which of another: in order, each at most once; -1 for none. */
export interface Alignment {
  a: Passage
  b: Passage
  ofA: Int32Array
  ofB: Int32Array
}

/** Longer sentences are no sentences; long ones that share neither beginning nor end are lists. Both are left alone. */
const LONGEST = 2000
const LARGEST_TABLE = 250_000

/** The longest common subsequence of two sentences, in which a content word counts for three function words. */
export function alignWords(a: Passage, b: Passage): Alignment | null {
  if (a.text <= b.text) return align(a, b)
  const turned = align(b, a)
  return turned && { a, b, ofA: turned.ofB, ofB: turned.ofA }
}

/** Where two alignments are equally long, the order decides: that is why `alignWords` puts the sentences in one order. */
function align(a: Passage, b: Passage): Alignment | null {
  const [u, v] = [a.words, b.words]
  if (u.length > LONGEST || v.length > LONGEST) return null
  const ofA = new Int32Array(u.length).fill(-1)
  const ofB = new Int32Array(v.length).fill(-1)
  const join = (x: number, y: number) => { ofA[x] = y; ofB[y] = x }
  let from = 0
  while (from < Math.min(u.length, v.length) && same(u[from]!, v[from]!)) { join(from, from); from += 1 }
  let [endA, endB] = [u.length, v.length]
  while (endA > from && endB > from && same(u[endA - 1]!, v[endB - 1]!)) { endA -= 1; endB -= 1; join(endA, endB) }
  if ((endA - from) * (endB - from) > LARGEST_TABLE) return null
  for (const [x, y] of commonWords(u.slice(from, endA), v.slice(from, endB))) join(from + x, from + y)
  return { a, b, ofA, ofB }
}

const same = (v: Word, w: Word): boolean => v.key === w.key || v.stem === w.stem

const weight = (word: Word): number => (isFunctionWord(word) ? 1 : 3)

function commonWords(u: Word[], v: Word[]): [number, number][] {
  const width = v.length + 1
  const best = new Int32Array((u.length + 1) * width)
  for (let x = u.length - 1; x >= 0; x -= 1) {
    for (let y = v.length - 1; y >= 0; y -= 1) {
      const skip = Math.max(best[(x + 1) * width + y]!, best[x * width + y + 1]!)
      best[x * width + y] = same(u[x]!, v[y]!) ? Math.max(skip, best[(x + 1) * width + y + 1]! + weight(u[x]!)) : skip
    }
  }
  const pairs: [number, number][] = []
  for (let x = 0, y = 0; x < u.length && y < v.length;) {
    if (same(u[x]!, v[y]!) && best[x * width + y] === best[(x + 1) * width + y + 1]! + weight(u[x]!)) pairs.push([x++, y++])
    else if (best[(x + 1) * width + y]! >= best[x * width + y + 1]!) x += 1
    else y += 1
  }
  return pairs
}

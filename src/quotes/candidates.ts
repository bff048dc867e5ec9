import { isFunctionWord } from './function-words.ts'
import { CROWD, type Wording } from './wording.ts'

/** Each wording is laid beside so many that share the most with it. */
const NEAREST = 12

/** Pairs of wordings that share enough words in a row to be worth laying side by side, by index. */
export function findCandidates(wordings: Wording[]): [Wording, Wording][] {
  const shared = countShared(wordings)
  const chosen = new Set<number>()
  shared.forEach((others, number) => {
    for (const [other, triples] of nearest(others)) {
      if (triples < 2 && !isShort(wordings[number]!) && !isShort(wordings[other]!)) continue
      chosen.add(Math.min(number, other) * wordings.length + Math.max(number, other))
    }
  })
  return Array.from(chosen, (pair) => [wordings[Math.floor(pair / wordings.length)]!, wordings[pair % wordings.length]!])
}

/** Longer ones that share three words in a row and no more share a turn of phrase. */
const isShort = ({ tokens }: Wording): boolean => tokens.length < 9

function nearest(others: Map<number, number>): Iterable<[number, number]> {
  return others.size <= NEAREST ? others : [...others].toSorted(([a, m], [b, n]) => n - m || a - b).slice(0, NEAREST)
}

/** For each wording, the others by how many triples of words they share. */
function countShared(wordings: Wording[]): Map<number, number>[] {
  const shared = wordings.map(() => new Map<number, number>())
  const count = (a: number, b: number) => shared[a]!.set(b, (shared[a]!.get(b) ?? 0) + 1)
  for (const posting of index(wordings).values()) {
    posting.forEach((left, i) => {
      for (const right of posting.slice(i + 1, i + 1 + CROWD)) {
        count(left, right)
        count(right, left)
      }
    })
  }
  return shared
}

/** From every three words in a row to the wordings that have them, and from every shorter wording to those that hold it or two telling words of it. */
function index(wordings: Wording[]): Map<string, number[]> {
  const keys = wordings.map(({ tokens }) => tokens.map((t) => t.key))
  const short = new Set(keys.flatMap((k) => (k.length < 3 ? [k.join(' ')] : k.length < 7 ? tellingPairs(k) : [])))
  const postings = new Map<string, number[]>()
  keys.forEach((list, number) => {
    for (const gram of grams(list, short)) {
      const posting = postings.get(gram)
      if (posting) posting.push(number)
      else postings.set(gram, [number])
    }
  })
  return postings
}

/** Two words in a row of which the first says something: `a dangerous thing` is told by `a very dangerous thing`. */
const tellingPairs = (keys: string[]): string[] => keys.slice(1).flatMap((key, i) => (isFunctionWord(keys[i]!) ? [] : [`${keys[i]} ${key}`]))

function grams(keys: string[], short: Set<string>): Set<string> {
  const found = new Set<string>()
  keys.forEach((key, at) => {
    const pair = `${key} ${keys[at + 1]}`
    if (short.has(key)) found.add(key)
    if (short.has(pair)) found.add(pair)
    if (at + 2 < keys.length) found.add(`${pair} ${keys[at + 2]}`)
  })
  return found
}

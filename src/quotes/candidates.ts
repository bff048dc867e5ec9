import { CROWD, type Wording } from './wording.ts'

/** Pairs of wordings that share enough words in a row to be worth laying side by side. */
export function findCandidates(wordings: Wording[]): [Wording, Wording][] {
  const pairs = new Set<number>()
  for (const posting of index(wordings).values()) {
    posting.forEach((left, i) => {
      for (const right of posting.slice(i + 1, i + 1 + CROWD)) pairs.add(left * wordings.length + right)
    })
  }
  return Array.from(pairs, (pair) => [wordings[Math.floor(pair / wordings.length)]!, wordings[pair % wordings.length]!])
}

/** From every three words in a row to the wordings that have them, and from every shorter wording to those that hold it. */
function index(wordings: Wording[]): Map<string, number[]> {
  const keys = wordings.map(({ tokens }) => tokens.map((t) => t.key))
  const short = new Set(keys.filter((k) => k.length < 3).map((k) => k.join(' ')))
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

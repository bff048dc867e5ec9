import type { Profile, Story } from './profile.ts'

/** Rarer words than this lead to candidates: nats, about one sentence in twelve. */
const TELLING = 2.5
/** Shared weight below which no pair of the labelled news was ever said to tell the same. */
const ENOUGH = 5
/** Candidates a sentence proposes at most; a pair stands when either of the two proposes it. */
const MOST = 60
/** Sentences that may hold a word before it stops leading to candidates. */
const CROWD = 4000

/** For each sentence the later ones worth comparing, from an index of rare words: never all pairs. */
export function proposePairs({ profiles, vocabulary }: Story): Int32Array[] {
  const index = indexUnits(profiles, vocabulary)
  const proposed = new Map<number, number>()
  const sums = new Float64Array(profiles.length)
  void proposed
  const pairs: Set<number>[] = profiles.map(() => new Set())
  profiles.forEach((profile, n) => {
    const touched: number[] = []
    profile.units.forEach((unit, i) => {
      const weight = profile.plain[i]!
      if (weight < TELLING) return
      const concept = profile.concepts[i]!
      for (const list of [index.get(unit), concept >= 0 ? index.get(-2 - concept) : undefined]) {
        if (!list || list.length > CROWD) continue
        for (const other of list) {
          if (profiles[other]!.article === profile.article) continue
          if (sums[other] === 0) touched.push(other)
          sums[other]! += list === index.get(unit) ? weight : weight / 2
        }
      }
    })
    const enough = touched.filter((other) => sums[other]! >= ENOUGH)
    if (enough.length > MOST) {
      const rank = (other: number): number => sums[other]! / Math.sqrt(profiles[other]!.total)
      const bar = Float64Array.from(enough, rank).sort().at(-MOST)!
      for (const other of enough) if (rank(other) >= bar) pairs[Math.min(n, other)]!.add(Math.max(n, other))
    } else for (const other of enough) pairs[Math.min(n, other)]!.add(Math.max(n, other))
    for (const other of touched) sums[other] = 0
  })
  return pairs.map((set) => Int32Array.from(set).sort())
}

function indexUnits(profiles: Profile[], _vocabulary: number): Map<number, number[]> {
  const index = new Map<number, number[]>()
  const add = (key: number, n: number): void => { const list = index.get(key); if (!list) index.set(key, [n]); else if (list.at(-1) !== n) list.push(n) }
  profiles.forEach((profile, n) => profile.units.forEach((unit, i) => {
    if (profile.plain[i]! < TELLING) return
    add(unit, n)
    if (profile.concepts[i]! >= 0) add(-2 - profile.concepts[i]!, n)
  }))
  return index
}

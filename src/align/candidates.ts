import type { Profile, Story } from './profile.ts'

/** Words at least this rare lead to candidates: nats, about one sentence in twelve. */
const TELLING = 2.5
/** Shared weight that makes a candidate: one rare word, or two that are fairly so. */
const ENOUGH = 5
/** Sentences that a word may stand in before it stops leading to candidates, in a story of any size. */
const CROWD = 400
/** Candidates that a sentence proposes at most; a pair stands when either of the two proposes it. */
const MOST = 10
/** So few sentences may all be compared. */
const FEW = 400

/** For each sentence, the later ones worth comparing with it, from an index of telling words: never all pairs. */
export function proposePairs({ profiles }: Story): Int32Array[] {
  const index = indexUnits(profiles)
  const sums = new Float64Array(profiles.length)
  const most = profiles.length > FEW ? MOST : profiles.length
  const later: Set<number>[] = profiles.map(() => new Set())
  for (const [n, profile] of profiles.entries()) {
    const met = sumShared(profile, { index, sums, profiles })
    const strong = met.filter((other) => sums[other]! >= ENOUGH && profiles[other]!.article !== profile.article)
    for (const other of pickBest(strong, n, { sums, profiles, most })) later[Math.min(n, other)]!.add(Math.max(n, other))
    for (const other of met) sums[other] = 0
  }
  for (const [n, other] of proposeTwins(profiles, most)) later[Math.min(n, other)]!.add(Math.max(n, other))
  return later.map((others) => Int32Array.from(others).toSorted())
}

/** Sentences of the same words, however common these are: the first of one article with the first of the next, and so on. */
function* proposeTwins(profiles: Profile[], most: number): Generator<[number, number]> {
  const turns = new Map<string, number>()
  const twins = new Map<string, number[]>()
  for (const [n, { article, keys }] of profiles.entries()) {
    const words = keys.join(' ')
    const turn = turns.get(`${article}:${words}`) ?? 0
    turns.set(`${article}:${words}`, turn + 1)
    const others = twins.get(`${turn}:${words}`) ?? []
    for (const other of others) yield [n, other]
    twins.set(`${turn}:${words}`, [...others.slice(1 - most), n])
  }
}

/** Where each telling word, and each group of near synonyms (below -1), stands. */
function indexUnits(profiles: Profile[]): Map<number, number[]> {
  const index = new Map<number, number[]>()
  const add = (key: number, n: number): void => {
    const list = index.get(key)
    if (!list) index.set(key, [n])
    else if (list.at(-1) !== n) list.push(n)
  }
  for (const [n, { units, concepts, plain }] of profiles.entries()) {
    for (const [i, unit] of units.entries()) {
      if (plain[i]! < TELLING) continue
      add(unit, n)
      if (concepts[i]! >= 0) add(-2 - concepts[i]!, n)
    }
  }
  return index
}

interface Tally { index: Map<number, number[]>; sums: Float64Array; profiles: Profile[] }

/** Adds up, for every other sentence, the weight of what it shares; a near synonym counts half. */
function sumShared({ units, concepts, plain }: Profile, { index, sums, profiles }: Tally): number[] {
  const met: number[] = []
  const crowd = profiles.length > FEW ? CROWD : FEW
  const count = (list: number[] | undefined, weight: number): void => {
    if (!list || list.length > crowd) return
    for (const other of list) {
      if (sums[other] === 0) met.push(other)
      sums[other]! += weight
    }
  }
  for (const [i, unit] of units.entries()) {
    if (plain[i]! < TELLING) continue
    count(index.get(unit), plain[i]!)
    if (concepts[i]! >= 0) count(index.get(-2 - concepts[i]!), plain[i]! / 2)
  }
  return met
}

/** The best by shared weight for their length; among equals those that follow next. */
function pickBest(others: number[], n: number, { sums, profiles, most }: Omit<Tally, 'index'> & { most: number }): number[] {
  if (others.length <= most) return others
  const after = (other: number): number => (other - n + profiles.length) % profiles.length
  const best: { other: number; rank: number }[] = []
  for (const other of others) {
    const rank = sums[other]! / Math.sqrt(profiles[other]!.total)
    const last = best[most - 1]
    if (last && (rank < last.rank || (rank === last.rank && after(other) > after(last.other)))) continue
    let at = Math.min(best.length, most - 1)
    for (; at > 0 && (best[at - 1]!.rank < rank || (best[at - 1]!.rank === rank && after(best[at - 1]!.other) > after(other))); at -= 1) best[at] = best[at - 1]!
    best[at] = { other, rank }
  }
  return best.map(({ other }) => other)
}

import { indexUnits, TELLING, type UnitIndex } from './unit-index.ts'
import type { Profile, Story } from './profile.ts'

/** Shared weight that makes a candidate: one rare word, or two that are fairly so. */
const ENOUGH = 5
/** Sentences that a word may stand in before it stops leading to candidates, in a story of any size. */
const CROWD = 400
/** Candidates that a sentence proposes at most; a pair stands when either of the two proposes it. */
const MOST = 10
/** So few sentences may all be compared. */
const FEW = 400

/** For each sentence, the later ones worth comparing with it, from an index of telling words: never all pairs. */
export function proposePairs({ profiles, vocabulary }: Story): Int32Array[] {
  const index = indexUnits(profiles, vocabulary.length)
  const sums = new Float64Array(profiles.length)
  const most = profiles.length > FEW ? MOST : profiles.length
  const later: (Set<number> | undefined)[] = Array.from({ length: profiles.length })
  const propose = (a: number, b: number): void => {
    const set = later[Math.min(a, b)] ??= new Set()
    set.add(Math.max(a, b))
  }
  for (let n = 0, own = rangeOf(profiles, 0); n < profiles.length; n += 1) {
    if (n === own.to) own = rangeOf(profiles, n)
    const met = sumShared(profiles[n]!, own, { index, sums, profiles })
    const strong = met.filter((other) => sums[other]! >= ENOUGH)
    for (const other of pickBest(strong, n, { sums, profiles, most })) propose(n, other)
    for (let k = 0; k < met.length; k += 1) sums[met[k]!] = 0
  }
  for (const [n, other] of proposeTwins(profiles, most)) propose(n, other)
  return Array.from(later, (others) => (others ? Int32Array.from(others).toSorted() : NONE))
}

const NONE = new Int32Array(0)

/** The sentences of one article, which stand in a row. */
interface Range { from: number; to: number }

interface Tally { index: UnitIndex; sums: Float64Array; profiles: Profile[] }

function rangeOf(profiles: Profile[], from: number): Range {
  let to = from
  while (to < profiles.length && profiles[to]!.article === profiles[from]!.article) to += 1
  return { from, to }
}

/** Sentences of the same words, however common these are: the first of one article with the first of the next, and so on. */
function proposeTwins(profiles: Profile[], most: number): [number, number][] {
  const numbers = new Map<string, number>()
  const turns = new Map<number, number>()
  const twins = new Map<number, number[]>()
  const found: [number, number][] = []
  for (let n = 0; n < profiles.length; n += 1) {
    const { article, keys } = profiles[n]!
    const words = keys.join(' ')
    const number = numbers.get(words) ?? numbers.size
    numbers.set(words, number)
    const own = article * profiles.length + number
    const turn = turns.get(own) ?? 0
    turns.set(own, turn + 1)
    const others = twins.get(turn * profiles.length + number)
    if (!others) twins.set(turn * profiles.length + number, [n])
    else {
      for (const other of others) found.push([n, other])
      others.push(n)
      if (others.length > most) others.shift()
    }
  }
  return found
}

/** Adds up, for every sentence of other articles, the weight of what it shares; a near synonym counts half. */
function sumShared({ units, concepts, plain }: Profile, { from, to }: Range, { index, sums, profiles }: Tally): number[] {
  const met: number[] = []
  const crowd = profiles.length > FEW ? CROWD : FEW
  const { starts, sentences } = index
  const count = (key: number, weight: number): void => {
    const end = starts[key + 1]!
    let k = starts[key]!
    if (end - k > crowd) return
    for (; k < end; k += 1) {
      const other = sentences[k]!
      if (other >= from && other < to) continue
      if (sums[other] === 0) met.push(other)
      sums[other]! += weight
    }
  }
  for (let i = 0; i < units.length; i += 1) {
    if (plain[i]! < TELLING) continue
    count(units[i]!, plain[i]!)
    if (concepts[i]! >= 0) count(index.firstConcept + concepts[i]!, plain[i]! / 2)
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

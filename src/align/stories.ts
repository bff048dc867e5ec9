import { cutWords } from '../text/words.ts'

// Chosen on 50 events of three outlets each and on 50 clusters of other news: 24 to 48 terms and 0.15 to 0.2 gave nearly the same.
const TERMS = 32
const LIKENESS = 0.17
// Reports of one event appear within days; two elections a month apart share all their words.
const DAYS_APART = 7
// A term that so many articles have among their rarest says nothing about one event.
const COMMON = 300
const BUCKETS = 1 << 20

/** The terms that tell an article from others: hashes and weights, weights of length 1. */
interface Fingerprint {
  terms: Map<number, number>
  day: number | null
}

export interface Report {
  text: string
  published: string | null
}

/**
 * Puts reports of one event together, by the words that few other reports have. `read` gives the reports in order and is
 * called twice, so that only their fingerprints are held. Returns for each report the index of the first of its group.
 */
export function groupByEvent(read: () => Iterable<Report>): number[] {
  const frequency = new Uint32Array(BUCKETS)
  let count = 0
  for (const { text } of read()) {
    count += 1
    for (const term of termCounts(text).keys()) frequency[term]! += 1
  }
  const prints = Array.from(read(), (report) => fingerprint(report, frequency, count))
  return averageLinkage(likenesses(prints), count)
}

function termCounts(text: string): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { key } of cutWords(text, { start: 0, end: text.length })) {
    if (key.length < 3) continue
    const term = bucket(key)
    counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}

/** FNV-1a, folded to the number of buckets. */
function bucket(key: string): number {
  let hash = 2166136261
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 16777619)
  return (hash ^ (hash >>> 20)) & (BUCKETS - 1)
}

/** A term of one report alone links nothing, so it takes no place among the terms that are kept. */
function fingerprint({ text, published }: Report, frequency: Uint32Array, count: number): Fingerprint {
  const weighted = Array.from(termCounts(text), ([term, n]) => [term, frequency[term]! > 1 ? (1 + Math.log(n)) * Math.log((count + 1) / frequency[term]!) : 0] as const)
  const kept = weighted.filter(([, w]) => w > 0).toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, TERMS)
  const length = Math.sqrt(kept.reduce((sum, [, w]) => sum + w * w, 0))
  const day = published === null ? Number.NaN : Date.parse(published) / 86_400_000
  return { terms: new Map(kept.map(([term, w]) => [term, w / length])), day: Number.isNaN(day) ? null : day }
}

interface Likeness {
  a: number
  b: number
  value: number
}

function likenesses(prints: Fingerprint[]): Likeness[] {
  const postings = new Map<number, number[]>()
  const found: Likeness[] = []
  prints.forEach(({ terms, day }, b) => {
    const sums = new Map<number, number>()
    for (const [term, weight] of terms) {
      const list = postings.get(term) ?? []
      for (const a of list) sums.set(a, (sums.get(a) ?? 0) + weight * prints[a]!.terms.get(term)!)
      if (list.length < COMMON) list.push(b)
      postings.set(term, list)
    }
    for (const [a, value] of sums) if (value >= LIKENESS && !farApart(prints[a]!.day, day)) found.push({ a, b, value })
  })
  return found.toSorted((p, q) => q.value - p.value || p.a - q.a || p.b - q.b)
}

const farApart = (a: number | null, b: number | null): boolean => a !== null && b !== null && Math.abs(a - b) > DAYS_APART

/** Joins the likest first; two groups join where the mean likeness of all their pairs holds up. */
function averageLinkage(pairs: Likeness[], count: number): number[] {
  const valueOf = new Map(pairs.map(({ a, b, value }) => [a * count + b, value]))
  const members = Array.from({ length: count }, (_, i) => [i])
  const groupOf = members.map(([i]) => i!)
  const mean = (p: number[], q: number[]) => p.reduce((sum, x) => sum + q.reduce((s, y) => s + (valueOf.get(Math.min(x, y) * count + Math.max(x, y)) ?? 0), 0), 0) / (p.length * q.length)
  for (const { a, b } of pairs) {
    const [p, q] = [Math.min(groupOf[a]!, groupOf[b]!), Math.max(groupOf[a]!, groupOf[b]!)]
    if (p === q || mean(members[p]!, members[q]!) < LIKENESS * 0.9) continue
    for (const i of members[q]!) groupOf[i] = p
    members[p]!.push(...members[q]!)
    members[q] = []
  }
  return groupOf
}

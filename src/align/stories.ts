import { cutWords } from '../text/words.ts'
import { commonness } from './background.ts'

// Chosen on 50 events of three outlets each and on 50 clusters of other news: 24 to 48 terms and 0.15 to 0.2 gave nearly the same.
const TERMS = 32
const LIKENESS = 0.17
// How rare a word is, a few reports do not show: the language counts as so many more, of so many sentences each. Without it, of single
// events that are alone in a file 0.75 of the pairs were found, and now all; in files of 2 to 20 events 0.93 to 0.98, and now 0.97 to 1.
const OTHERS = 50
const SENTENCES = 20
// Terms that no other report has link nothing, but in a file of few reports they are the measure of those that another has: two reports
// without a date, alone in a file, were always one event, and now in one case of four, or in none where they are not of one field.
// So many count, parted by the number of reports.
const OWN = 100
// Reports of one event appear within days; two elections a month apart share all their words.
const DAYS_APART = 7
// A term that so many articles have among their rarest says nothing about one event.
const COMMON = 300
const BUCKETS = 1 << 20

/** The terms that tell an article from others: hashes and weights, of length 1 with those that it alone has. */
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
    for (const term of readTerms(text).keys()) frequency[term]! += 1
  }
  const prints = Array.from(read(), (report) => fingerprint(report, frequency, count))
  return averageLinkage(likenesses(prints), count)
}

/** How often a report has a term, and what the language knows it by. */
interface Term {
  times: number
  stem: string
}

function readTerms(text: string): Map<number, Term> {
  const terms = new Map<number, Term>()
  for (const { key, stem } of cutWords(text, { start: 0, end: text.length })) {
    if (key.length < 3) continue
    const hash = bucket(key)
    const known = terms.get(hash)
    if (known) known.times += 1
    else terms.set(hash, { times: 1, stem })
  }
  return terms
}

/** FNV-1a, folded to the number of buckets. */
function bucket(key: string): number {
  let hash = 2166136261
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 16777619)
  return (hash ^ (hash >>> 20)) & (BUCKETS - 1)
}

/** A term of one report alone links nothing, so it takes no place among the terms that are kept. */
function fingerprint({ text, published }: Report, frequency: Uint32Array, count: number): Fingerprint {
  const weighted = Array.from(readTerms(text), ([term, { times, stem }]) => [term, (1 + Math.log(times)) * rarity(stem, frequency[term]!, count)] as const).toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
  const kept = weighted.filter(([term]) => frequency[term]! > 1).slice(0, TERMS)
  const own = weighted.filter(([term]) => frequency[term] === 1).slice(0, Math.min(TERMS, Math.round(OWN / (count + 1))))
  const length = Math.sqrt([...kept, ...own].reduce((sum, [, w]) => sum + w * w, 0))
  const day = published === null ? Number.NaN : Date.parse(published) / 86_400_000
  return { terms: new Map(kept.map(([term, w]) => [term, w / length])), day: Number.isNaN(day) ? null : day }
}

/** By the reports that have a word, and by those that would if the file had more of other events. */
function rarity(stem: string, reports: number, count: number): number {
  const share = 1 - (1 - commonness(stem)) ** SENTENCES
  return Math.log((count + 1 + OTHERS) / (reports + OTHERS * share))
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

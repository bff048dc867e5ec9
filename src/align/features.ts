import { NAME, NUMBER, type Profile, type Story, WORD } from './profile.ts'

export const FEATURES = [
  'cosine', 'coverMax', 'coverMin', 'softMax', 'softMin', 'matched', 'soft', 'loose1', 'loose2', 'wordCoverMax', 'wordCoverMin', 'nameCoverMax', 'nameCoverMin',
  'namesMatched', 'wordsMatched', 'best1', 'best2', 'stretchMax', 'stretchMin', 'context', 'contextShare', 'ngram1Max', 'ngram1Min', 'ngram2Max', 'ngram2Min', 'ngram3Max', 'ngram4Max', 'ngram4Min', 'lcsMax', 'lcsMin',
  'numbersShared', 'numbersLoose', 'valuesShared', 'valuesLoose', 'quotedMatched', 'quotedCover', 'sameSpeaker', 'quotesBoth', 'totalMin', 'totalMax', 'titles', 'bothLead', 'lead', 'placeMin', 'placeDiff', 'size', 'articles', 'synonyms',
] as const
export const WIDTH = FEATURES.length

/** Room for marks of the units of one sentence, reused from pair to pair. */
export class Scratch {
  readonly at: Int32Array
  readonly stamp: Int32Array
  round = 0
  constructor(size: number) { this.at = new Int32Array(size); this.stamp = new Int32Array(size) }
}

const SOFT = 0.7

interface Match { hard: Uint8Array; soft: Float64Array; partner: Int32Array }

function matchInto(a: Profile, b: Profile): Match {
  const byUnit = new Map<number, number>(), byConcept = new Map<number, number>()
  b.units.forEach((u, i) => { byUnit.set(u, i); if (b.concepts[i]! >= 0) byConcept.set(b.concepts[i]!, i) })
  const hard = new Uint8Array(a.units.length), soft = new Float64Array(a.units.length), partner = new Int32Array(a.units.length).fill(-1)
  a.units.forEach((u, i) => {
    const same = byUnit.get(u)
    if (same !== undefined) { hard[i] = 1; soft[i] = 1; partner[i] = same; return }
    const like = a.concepts[i]! >= 0 ? byConcept.get(a.concepts[i]!) : undefined
    if (like !== undefined) { soft[i] = SOFT; partner[i] = like }
  })
  return { hard, soft, partner }
}

/** What one side keeps of the other. */
function side(a: Profile, m: Match) {
  const s = { matched: 0, soft: 0, loose: 0, words: 0, wordsAll: 0, names: 0, namesAll: 0, numbers: 0, numbersAll: 0, squares: 0, squaresAll: 0, best1: 0, best2: 0, synonyms: 0, quoted: 0, quotedAll: 0, stretch: 0, context: 0 }
  for (let i = 0; i < a.units.length; i += 1) {
    const w = a.weights[i]!, kind = a.kinds[i]!
    const got = m.soft[i]! * w
    if (m.hard[i]) {
      s.matched += w
      s.squares += w * w
      if (w > s.best1) { s.best2 = s.best1; s.best1 = w } else if (w > s.best2) s.best2 = w
    } else if (got) s.synonyms += w
    s.squaresAll += w * w
    s.soft += got
    s.loose += w - got
    if (kind === WORD) { s.words += got; s.wordsAll += w } else if (kind === NAME) { s.names += got; s.namesAll += w } else { s.numbers += got; s.numbersAll += w }
    if (a.quoted[i]) { s.quoted += got; s.quotedAll += w }
  }
  let run = 0
  for (let k = 0; k < a.sequence.length; k += 1) {
    const i = a.sequence[k]!
    const w = a.weights[i]!
    run = Math.max(0, run + (m.soft[i] ? m.soft[i]! * w : -0.7 * w))
    if (run > s.stretch) s.stretch = run
  }
  return s
}

function context(a: Profile, b: Profile, m: Match): number {
  const firstB = new Int32Array(b.units.length).fill(-1)
  b.sequence.forEach((u, k) => { if (firstB[u] === -1) firstB[u] = k })
  let sum = 0
  for (let k = 0; k < a.sequence.length; k += 1) {
    const p = m.partner[a.sequence[k]!]!
    if (p < 0) continue
    for (let d = 1; d <= 3 && k + d < a.sequence.length; d += 1) {
      const r = m.partner[a.sequence[k + d]!]!
      if (r < 0 || r === p) continue
      if (Math.abs(firstB[r]! - firstB[p]!) <= 4) { sum += Math.min(a.weights[a.sequence[k]!]!, a.weights[a.sequence[k + d]!]!); break }
    }
  }
  return sum
}

function ngrams(a: Int32Array, b: Int32Array, n: number): number {
  if (a.length < n || b.length < n) return 0
  const key = (t: Int32Array, i: number) => { let h = 0; for (let k = 0; k < n; k += 1) h = (h * 1000003 + t[i + k]! + 1) % 2147483647; return h }
  const seen = new Map<number, number>()
  for (let i = 0; i + n <= b.length; i += 1) { const h = key(b, i); seen.set(h, (seen.get(h) ?? 0) + 1) }
  let shared = 0
  for (let i = 0; i + n <= a.length; i += 1) { const h = key(a, i); const left = seen.get(h) ?? 0; if (left) { shared += 1; seen.set(h, left - 1) } }
  return shared
}

function lcs(a: Int32Array, b: Int32Array): number {
  if (a.length > 200 || b.length > 200) return 0
  let before = new Int32Array(b.length + 1), now = new Int32Array(b.length + 1)
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) now[j + 1] = a[i] === b[j] ? before[j]! + 1 : Math.max(before[j + 1]!, now[j]!)
    ;[before, now] = [now, before]
  }
  return before[b.length]!
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)
const common = (a: Int32Array, b: Int32Array): number => { let n = 0; for (const x of a) if (b.includes(x)) n += 1; return n }

/** Describes a pair of sentences from both sides alike. */
export function describe(a: Profile, b: Profile, story: Story, out: Float64Array): void {
  const ma = matchInto(a, b), mb = matchInto(b, a)
  const x = side(a, ma), y = side(b, mb)
  const la = Math.max(1, a.terms.length), lb = Math.max(1, b.terms.length)
  const long = Math.max(la, lb), short = Math.min(la, lb)
  let f = 0
  const put = (v: number): void => { out[f] = v; f += 1 }
  const both = (p: number, q: number): void => { put(Math.max(p, q)); put(Math.min(p, q)) }
  put(Math.sqrt(share(x.squares, x.squaresAll) * share(y.squares, y.squaresAll)))
  both(share(x.matched, a.total), share(y.matched, b.total))
  both(share(x.soft, a.total), share(y.soft, b.total))
  put((x.matched + y.matched) / 2); put((x.soft + y.soft) / 2)
  put(Math.min(x.loose, y.loose)); put(Math.max(x.loose, y.loose))
  both(share(x.words, x.wordsAll), share(y.words, y.wordsAll))
  both(share(x.names, x.namesAll), share(y.names, y.namesAll))
  put((x.names + y.names) / 2); put((x.words + y.words) / 2)
  put(x.best1); put(x.best2)
  both(x.stretch, y.stretch)
  const c = (context(a, b, ma) + context(b, a, mb)) / 2
  put(c); put(share(c, Math.min(a.total, b.total)))
  const n1 = ngrams(a.terms, b.terms, 1), n2 = ngrams(a.terms, b.terms, 2), n3 = ngrams(a.terms, b.terms, 3), n4 = ngrams(a.terms, b.terms, 4)
  both(n1 / la, n1 / lb)
  both(n2 / la, n2 / lb)
  put(n3 / short); put(n4 / short); put(n4 / long)
  const l = lcs(a.terms, b.terms)
  put(l / short); put(l / long)
  put(Math.min(x.numbers, y.numbers)); put(Math.min(x.numbersAll - x.numbers, y.numbersAll - y.numbers))
  const v = common(a.values, b.values)
  put(v); put(Math.min(a.values.length - v, b.values.length - v))
  put(Math.max(x.quoted, y.quoted)); put(Math.max(share(x.quoted, x.quotedAll), share(y.quoted, y.quotedAll)))
  put(common(a.speakers, b.speakers) ? 1 : 0)
  put((x.quotedAll ? 1 : 0) + (y.quotedAll ? 1 : 0))
  put(Math.min(a.total, b.total)); put(Math.max(a.total, b.total))
  put((a.role === 'title' ? 1 : 0) + (b.role === 'title' ? 1 : 0))
  put(a.place <= 1 && b.place <= 1 ? 1 : 0); put(a.place <= 1 || b.place <= 1 ? 1 : 0)
  put(Math.min(a.place, b.place)); put(Math.abs(a.place - b.place))
  put(Math.log(story.size)); put(Math.log(story.articles))
  put((x.synonyms + y.synonyms) / 2)
}
void NUMBER

import { NAME, type Profile, type Story, WORD } from './profile.ts'

/** What is measured of a pair of sentences, in the order of the vector. */
export const FEATURES = [
  'cosine', 'coverMax', 'coverMin', 'softMax', 'softMin', 'matched', 'soft', 'looseMin', 'looseMax', 'wordCoverMax', 'wordCoverMin', 'nameCoverMax', 'nameCoverMin',
  'names', 'words', 'best', 'second', 'stretchMax', 'stretchMin', 'context', 'contextShare', 'ngram1Max', 'ngram1Min', 'ngram2Max', 'ngram2Min', 'ngram3', 'ngram4Max', 'ngram4Min', 'lcsMax', 'lcsMin',
  'numbers', 'numbersLoose', 'values', 'valuesLoose', 'quoted', 'quotedCover', 'sameSpeaker', 'quotes', 'totalMin', 'totalMax', 'titles', 'leads', 'lead', 'placeMin', 'placeDiff', 'sentences', 'articles', 'synonyms', 'plainCosine', 'plainCoverMax', 'plainCoverMin', 'numbersLooseMax', 'namesLooseMin', 'namesLooseMax', 'wordsLooseMin', 'wordsLooseMax',
] as const
export const WIDTH = FEATURES.length

/** What a near synonym is worth beside the same word. */
const SOFT = 0.7
/** Sentences longer than this are compared by their first words where the comparison takes more than linear time. */
const LONG = 160

interface Side {
  matched: number; soft: number; loose: number; words: number; wordsAll: number; names: number; namesAll: number; numbers: number; numbersAll: number
  squares: number; squaresAll: number; best: number; second: number; synonyms: number; quoted: number; quotedAll: number; stretch: number; plain: number; plainAll: number; plainSquares: number; plainSquaresAll: number
}

/** Compares one sentence after the other with others; its tables are laid out once for the whole story. */
export class Comparer {
  readonly #size: number[]
  readonly #unit: Int32Array
  readonly #concept = new Int32Array(1024).fill(-1)
  readonly #term: Int32Array
  readonly #grams = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()]
  #a: Profile | null = null

  constructor(story: Story) {
    this.#size = [Math.log(story.profiles.length), Math.log(story.articles)]
    this.#unit = new Int32Array(story.vocabulary.length).fill(-1)
    this.#term = new Int32Array(story.vocabulary.length)
  }

  /** Chooses the sentence that the next ones are compared with. */
  take(a: Profile): void {
    this.#mark(this.#a, false)
    this.#a = a
    this.#mark(a, true)
  }

  #mark(a: Profile | null, on: boolean): void {
    if (!a) return
    a.units.forEach((unit, i) => { this.#unit[unit] = on ? i : -1; if (a.concepts[i]! >= 0) this.#concept[a.concepts[i]!] = on ? i : -1 })
    for (const term of a.terms) { if (on) this.#term[term]! += 1; else this.#term[term] = 0 }
    this.#grams.forEach((grams, n) => { grams.clear(); if (on) countGrams(a.terms, n + 2, grams) })
  }

  /** Describes the pair from both sides alike, into `out`. */
  describe(b: Profile, out: Float64Array): void {
    const a = this.#a!
    const hardA = new Uint8Array(a.units.length), hardB = new Uint8Array(b.units.length)
    const partnerA = new Int32Array(a.units.length).fill(-1), partnerB = new Int32Array(b.units.length).fill(-1)
    for (let j = 0; j < b.units.length; j += 1) {
      const i = this.#unit[b.units[j]!]!
      if (i >= 0) { hardA[i] = 1; hardB[j] = 1; partnerA[i] = j; partnerB[j] = i }
    }
    for (let j = 0; j < b.units.length; j += 1) {
      if (hardB[j] || b.concepts[j]! < 0) continue
      const i = this.#concept[b.concepts[j]!]!
      if (i >= 0) { partnerB[j] = i; if (partnerA[i]! < 0) partnerA[i] = j }
    }
    const x = weighSide(a, hardA, partnerA), y = weighSide(b, hardB, partnerB)
    const la = Math.max(1, a.terms.length), lb = Math.max(1, b.terms.length)
    const long = Math.max(la, lb), short = Math.min(la, lb)
    let f = 0
    const put = (value: number): void => { out[f] = value; f += 1 }
    const both = (p: number, q: number): void => { put(Math.max(p, q)); put(Math.min(p, q)) }
    put(Math.sqrt(share(x.squares, x.squaresAll) * share(y.squares, y.squaresAll)))
    both(share(x.matched, a.total), share(y.matched, b.total))
    both(share(x.soft, a.total), share(y.soft, b.total))
    put((x.matched + y.matched) / 2); put((x.soft + y.soft) / 2)
    put(Math.min(x.loose, y.loose)); put(Math.max(x.loose, y.loose))
    both(share(x.words, x.wordsAll), share(y.words, y.wordsAll))
    both(share(x.names, x.namesAll), share(y.names, y.namesAll))
    put((x.names + y.names) / 2); put((x.words + y.words) / 2)
    put(Math.min(x.best, y.best)); put(Math.min(x.second, y.second))
    both(x.stretch, y.stretch)
    const context = (weighContext(a, b, partnerA) + weighContext(b, a, partnerB)) / 2
    put(context); put(share(context, Math.min(a.total, b.total)))
    const n1 = this.#shared(b.terms), n2 = sharedGrams(b.terms, 2, this.#grams[0]!), n3 = n2 && sharedGrams(b.terms, 3, this.#grams[1]!), n4 = n3 && sharedGrams(b.terms, 4, this.#grams[2]!)
    both(n1 / la, n1 / lb)
    both(n2 / la, n2 / lb)
    put(n3 / short); put(n4 / short); put(n4 / long)
    const l = longestCommon(a.terms, b.terms)
    put(l / short); put(l / long)
    put(Math.min(x.numbers, y.numbers)); put(Math.min(x.numbersAll - x.numbers, y.numbersAll - y.numbers))
    const values = countCommon(a.values, b.values)
    put(values); put(Math.min(a.values.length, b.values.length) - values)
    put(Math.max(x.quoted, y.quoted)); put(Math.max(share(x.quoted, x.quotedAll), share(y.quoted, y.quotedAll)))
    put(countCommon(a.speakers, b.speakers) ? 1 : 0)
    put((x.quotedAll ? 1 : 0) + (y.quotedAll ? 1 : 0))
    put(Math.min(a.total, b.total)); put(Math.max(a.total, b.total))
    put((a.role === 'title' ? 1 : 0) + (b.role === 'title' ? 1 : 0))
    put(a.place <= 1 && b.place <= 1 ? 1 : 0); put(a.place <= 1 || b.place <= 1 ? 1 : 0)
    put(Math.min(a.place, b.place)); put(Math.abs(a.place - b.place))
    put(this.#size[0]!); put(this.#size[1]!)
    put((x.synonyms + y.synonyms) / 2)
    put(Math.sqrt(share(x.plainSquares, x.plainSquaresAll) * share(y.plainSquares, y.plainSquaresAll)))
    both(share(x.plain, x.plainAll), share(y.plain, y.plainAll))
    put(Math.max(x.numbersAll - x.numbers, y.numbersAll - y.numbers))
    const [namesX, namesY, wordsX, wordsY] = [x.namesAll - x.names, y.namesAll - y.names, x.wordsAll - x.words, y.wordsAll - y.words]
    put(Math.min(namesX, namesY)); put(Math.max(namesX, namesY))
    put(Math.min(wordsX, wordsY)); put(Math.max(wordsX, wordsY))
  }

  #shared(terms: Int32Array): number {
    let n = 0
    for (const term of terms) if (this.#term[term]! > 0) { this.#term[term]! -= 1; n += 1 }
    for (const term of this.#a!.terms) this.#term[term] = 0
    for (const term of this.#a!.terms) this.#term[term]! += 1
    return n
  }
}

function weighSide(a: Profile, hard: Uint8Array, partner: Int32Array): Side {
  const s: Side = { matched: 0, soft: 0, loose: 0, words: 0, wordsAll: 0, names: 0, namesAll: 0, numbers: 0, numbersAll: 0, squares: 0, squaresAll: 0, best: 0, second: 0, synonyms: 0, quoted: 0, quotedAll: 0, stretch: 0, plain: 0, plainAll: 0, plainSquares: 0, plainSquaresAll: 0 }
  for (let i = 0; i < a.units.length; i += 1) {
    const w = a.weights[i]!, kind = a.kinds[i]!
    const got = hard[i] ? w : partner[i]! >= 0 ? SOFT * w : 0
    if (hard[i]) {
      s.matched += w
      s.squares += w * w
      if (w > s.best) { s.second = s.best; s.best = w } else if (w > s.second) s.second = w
    } else s.synonyms += got
    s.squaresAll += w * w
    const p = a.plain[i]!
    s.plainAll += p
    s.plainSquaresAll += p * p
    if (hard[i]) { s.plain += p; s.plainSquares += p * p }
    s.soft += got
    s.loose += w - got
    if (kind === WORD) { s.words += got; s.wordsAll += w } else if (kind === NAME) { s.names += got; s.namesAll += w } else { s.numbers += got; s.numbersAll += w }
    if (a.quoted[i]) { s.quoted += got; s.quotedAll += w }
  }
  let run = 0
  for (const i of a.sequence) {
    const w = a.weights[i]!
    run = Math.max(0, run + (hard[i] ? w : partner[i]! >= 0 ? SOFT * w : -0.7 * w))
    if (run > s.stretch) s.stretch = run
  }
  return s
}

function weighContext(a: Profile, b: Profile, partner: Int32Array): number {
  const first = new Int32Array(b.units.length).fill(-1)
  b.sequence.forEach((u, k) => { if (first[u] === -1) first[u] = k })
  let sum = 0
  for (let k = 0; k < a.sequence.length; k += 1) {
    const i = a.sequence[k]!, p = partner[i]!
    if (p < 0) continue
    for (let d = 1; d <= 3 && k + d < a.sequence.length; d += 1) {
      const j = a.sequence[k + d]!, r = partner[j]!
      if (r < 0 || r === p) continue
      if (Math.abs(first[r]! - first[p]!) <= 4) { sum += Math.min(a.weights[i]!, a.weights[j]!); break }
    }
  }
  return sum
}

/** Numbers of words stay under 2^21 in any story that fits in memory, so three fit exactly; four are folded. */
function gram(terms: Int32Array, from: number, n: number): number {
  let key = 0
  for (let k = from; k < from + n; k += 1) key = (key * 1_000_003 + terms[k]! + 1) % 9_007_199_254
  return key
}

function countGrams(terms: Int32Array, n: number, counts: Map<number, number>): void {
  for (let i = 0; i + n <= terms.length; i += 1) { const key = gram(terms, i, n); counts.set(key, (counts.get(key) ?? 0) + 1) }
}

function sharedGrams(terms: Int32Array, n: number, counts: Map<number, number>): number {
  let shared = 0
  const used = new Map<number, number>()
  for (let i = 0; i + n <= terms.length; i += 1) {
    const key = gram(terms, i, n), there = counts.get(key)
    if (there === undefined) continue
    const spent = used.get(key) ?? 0
    if (spent < there) { shared += 1; used.set(key, spent + 1) }
  }
  return shared
}

function longestCommon(a: Int32Array, b: Int32Array): number {
  const width = Math.min(b.length, LONG), height = Math.min(a.length, LONG)
  const row = new Int32Array(width + 1)
  for (let i = 0; i < height; i += 1) {
    let diagonal = 0
    for (let j = 0; j < width; j += 1) {
      const above = row[j + 1]!
      row[j + 1] = a[i] === b[j] ? diagonal + 1 : Math.max(above, row[j]!)
      diagonal = above
    }
  }
  return row[width]!
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

function countCommon(a: Int32Array, b: Int32Array): number {
  let n = 0
  for (const x of a) if (b.includes(x)) n += 1
  return n
}

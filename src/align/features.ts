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
/** More than there are groups of near synonyms. */
const CONCEPTS = 1024

interface Match {
  /** Whether the other side has the same unit. */
  hard: Uint8Array
  /** Its like on the other side, or -1. */
  partner: Int32Array
}

interface Side {
  matched: number; soft: number; loose: number; words: number; wordsAll: number; names: number; namesAll: number; numbers: number; numbersAll: number
  squares: number; squaresAll: number; best: number; second: number; synonyms: number; quoted: number; quotedAll: number; stretch: number; plain: number; plainAll: number; plainSquares: number; plainSquaresAll: number
}

/** Compares one sentence after the other with others; its tables are laid out once for the whole story. */
export class Comparer {
  readonly #size: number[]
  /** Where the chosen sentence has a unit, or a near synonym, and how often it has a word, or words in a row. */
  readonly #unit: Int32Array
  readonly #concept = new Int32Array(CONCEPTS).fill(-1)
  readonly #there = new Int32Array(CONCEPTS).fill(-1)
  readonly #counts: Counts[]
  readonly #left: Match
  readonly #right: Match
  #a: Profile | null = null

  constructor({ profiles, articles, vocabulary }: Story) {
    this.#size = [Math.log(profiles.length), Math.log(articles)]
    this.#unit = new Int32Array(vocabulary.length).fill(-1)
    const most = (lists: (p: Profile) => Int32Array) => profiles.reduce((max, p) => lists(p).reduce((m, x) => Math.max(m, x), max), -1) + 1
    this.#counts = [new Counts(vocabulary.length), ...[0, 1, 2].map((n) => new Counts(most((p) => p.grams[n]!)))]
    const longest = profiles.reduce((max, p) => Math.max(max, p.units.length), 0)
    this.#left = { hard: new Uint8Array(longest), partner: new Int32Array(longest) }
    this.#right = { hard: new Uint8Array(longest), partner: new Int32Array(longest) }
  }

  /** Chooses the sentence that the next ones are compared with. */
  take(a: Profile): void {
    if (this.#a) this.#mark(this.#a, false)
    this.#a = a
    this.#mark(a, true)
  }

  #mark({ units, concepts, terms, grams }: Profile, on: boolean): void {
    for (let i = units.length - 1; i >= 0; i -= 1) {
      this.#unit[units[i]!] = on ? i : -1
      if (concepts[i]! >= 0) this.#concept[concepts[i]!] = on ? i : -1
    }
    for (const [n, list] of [terms, ...grams].entries()) this.#counts[n]!.add(list, on ? 1 : -1)
  }

  /** Finds for each unit of either side its like on the other: the same, or else a near synonym. */
  #match(a: Profile, b: Profile): void {
    const left = this.#left, right = this.#right
    left.hard.fill(0, 0, a.units.length)
    left.partner.fill(-1, 0, a.units.length)
    for (let j = 0; j < b.units.length; j += 1) {
      const i = this.#unit[b.units[j]!]!
      right.hard[j] = i >= 0 ? 1 : 0
      right.partner[j] = i
      if (i >= 0) { left.hard[i] = 1; left.partner[i] = j }
    }
    // Each side looks for the first near synonym on the other, so that the order of the two changes nothing.
    const there = this.#there
    for (let j = b.units.length - 1; j >= 0; j -= 1) {
      const concept = b.concepts[j]!
      if (concept < 0) continue
      there[concept] = j
      if (!right.hard[j]) right.partner[j] = this.#concept[concept]!
    }
    for (let i = 0; i < a.units.length; i += 1) if (!left.hard[i] && a.concepts[i]! >= 0) left.partner[i] = there[a.concepts[i]!]!
    for (const concept of b.concepts) if (concept >= 0) there[concept] = -1
  }

  /** Describes the pair from both sides alike, into `out`. */
  describe(b: Profile, out: Float64Array): void {
    const a = this.#a!
    this.#match(a, b)
    const x = weighSide(a, this.#left), y = weighSide(b, this.#right)
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
    const context = (weighContext(a, b, this.#left.partner) + weighContext(b, a, this.#right.partner)) / 2
    put(context); put(share(context, Math.min(a.total, b.total)))
    const n1 = this.#counts[0]!.shared(b.terms), n2 = this.#counts[1]!.shared(b.grams[0]!)
    const n3 = n2 && this.#counts[2]!.shared(b.grams[1]!), n4 = n3 && this.#counts[3]!.shared(b.grams[2]!)
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
}

/** How often each number occurs in a list. */
class Counts {
  readonly #of: Int32Array
  constructor(size: number) {
    this.#of = new Int32Array(size)
  }

  add(list: Int32Array, times: number): void {
    for (const n of list) this.#of[n]! += times
  }

  /** How many of another list are also here, each as often as both have it. */
  shared(list: Int32Array): number {
    const counts = this.#of
    let shared = 0
    for (let i = 0; i < list.length; i += 1) if (counts[list[i]!]!-- > 0) shared += 1
    for (let i = 0; i < list.length; i += 1) counts[list[i]!]! += 1
    return shared
  }
}

function weighSide(a: Profile, { hard, partner }: Match): Side {
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
  const { first } = b
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
  if (a.length === 0 || b.length === 0) return 0
  const there = new Set(b)
  return a.reduce((n, x) => n + (there.has(x) ? 1 : 0), 0)
}

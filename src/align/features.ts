import type { Profile, Story } from './profile.ts'
import { type Match, weighContext, weighSide } from './sides.ts'

/** What is measured of a pair of sentences, in the order of the vector. */
export const FEATURES = [
  'cosine', 'coverMax', 'coverMin', 'softMax', 'softMin', 'matched', 'soft', 'looseMin', 'looseMax', 'wordCoverMax', 'wordCoverMin', 'nameCoverMax', 'nameCoverMin',
  'names', 'words', 'best', 'second', 'stretchMax', 'stretchMin', 'context', 'contextShare', 'ngram1Max', 'ngram1Min', 'ngram2Max', 'ngram2Min', 'ngram3', 'ngram4Max', 'ngram4Min', 'lcsMax', 'lcsMin',
  'numbers', 'numbersLoose', 'values', 'valuesLoose', 'quoted', 'quotedCover', 'sameSpeaker', 'quotes', 'totalMin', 'totalMax', 'titles', 'leads', 'lead', 'placeMin', 'placeDiff', 'sentences', 'articles', 'synonyms', 'plainCosine', 'plainCoverMax', 'plainCoverMin', 'numbersLooseMax', 'namesLooseMin', 'namesLooseMax', 'wordsLooseMin', 'wordsLooseMax',
] as const
export const WIDTH = FEATURES.length

/** Sentences longer than this are compared by their first words where the comparison takes more than linear time. */
const LONG = 160
/** More than there are groups of near synonyms. */
export const CONCEPTS = 1024

/** Compares one sentence after the other with others; its tables are laid out once for the whole story. */
export class Comparer {
  readonly #size: number[]
  /** Where the chosen sentence has a unit, or a near synonym, and how often it has a word, or words in a row. */
  readonly #unit: Int32Array
  readonly #concept = new Int32Array(CONCEPTS).fill(-1)
  readonly #there = new Int32Array(CONCEPTS).fill(-1)
  readonly #terms: Counts
  readonly #grams: Counts[]
  /** Where the chosen sentence has a word last, and where it has the word of each place before that; -1 for nowhere. */
  readonly #last: Int32Array
  readonly #previous = new Int32Array(LONG)
  /** The first place in the chosen sentence at which so many words in the same order can end. */
  readonly #ends = new Int32Array(LONG)
  readonly #left: Match
  readonly #right: Match
  #a: Profile | null = null

  constructor({ profiles, articles, vocabulary }: Story) {
    this.#size = [Math.log(profiles.length), Math.log(articles)]
    this.#unit = new Int32Array(vocabulary.length).fill(-1)
    this.#terms = new Counts(vocabulary.length)
    this.#last = new Int32Array(vocabulary.length).fill(-1)
    this.#grams = [0, 1, 2].map((n) => new Counts(mostOf(profiles, n) + 1))
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
    const times = on ? 1 : -1
    this.#terms.add(terms, times)
    for (let i = 0; i < min(terms.length, LONG); i += 1) {
      if (on) this.#previous[i] = this.#last[terms[i]!]!
      this.#last[terms[i]!] = on ? i : -1
    }
    for (let n = 0; n < grams.length; n += 1) this.#grams[n]!.add(grams[n]!, times)
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
    const s = a.totals, t = b.totals
    const x = weighSide(a, this.#left), y = weighSide(b, this.#right)
    const la = max(1, a.terms.length), lb = max(1, b.terms.length)
    const long = max(la, lb), short = min(la, lb)
    const n1 = this.#terms.shared(b.terms), n2 = n1 > 1 ? this.#grams[0]!.shared(b.grams[0]!) : 0
    const n3 = n2 > 1 ? this.#grams[1]!.shared(b.grams[1]!) : 0, n4 = n3 > 1 ? this.#grams[2]!.shared(b.grams[2]!) : 0
    const l = n1 > 0 ? this.#longestCommon(b.terms) : 0
    const context = (weighContext(a, b, this.#left.partner) + weighContext(b, a, this.#right.partner)) / 2
    const values = countCommon(a.values, b.values)
    const coverA = share(x.matched, a.total), coverB = share(y.matched, b.total), softA = share(x.soft, a.total), softB = share(y.soft, b.total)
    const wordsA = share(x.words, s.words), wordsB = share(y.words, t.words), namesA = share(x.names, s.names), namesB = share(y.names, t.names)
    const plainA = share(x.plain, s.plain), plainB = share(y.plain, t.plain)
    const numbersX = s.numbers - x.numbers, numbersY = t.numbers - y.numbers
    const namesX = s.names - x.names, namesY = t.names - y.names, wordsX = s.words - x.words, wordsY = t.words - y.words
    out.set([
      Math.sqrt(share(x.squares, s.squares) * share(y.squares, t.squares)), max(coverA, coverB), min(coverA, coverB), max(softA, softB), min(softA, softB),
      (x.matched + y.matched) / 2, (x.soft + y.soft) / 2, min(x.loose, y.loose), max(x.loose, y.loose), max(wordsA, wordsB), min(wordsA, wordsB), max(namesA, namesB), min(namesA, namesB),
      (x.names + y.names) / 2, (x.words + y.words) / 2, min(x.best, y.best), min(x.second, y.second), max(x.stretch, y.stretch), min(x.stretch, y.stretch),
      context, share(context, min(a.total, b.total)), n1 / short, n1 / long, n2 / short, n2 / long, n3 / short, n4 / short, n4 / long, l / short, l / long,
      min(x.numbers, y.numbers), min(numbersX, numbersY), values, min(a.values.length, b.values.length) - values,
      max(x.quoted, y.quoted), max(share(x.quoted, s.quoted), share(y.quoted, t.quoted)), countCommon(a.speakers, b.speakers) ? 1 : 0, (s.quoted ? 1 : 0) + (t.quoted ? 1 : 0),
      min(a.total, b.total), max(a.total, b.total), (a.role === 'title' ? 1 : 0) + (b.role === 'title' ? 1 : 0),
      a.place <= 1 && b.place <= 1 ? 1 : 0, a.place <= 1 || b.place <= 1 ? 1 : 0, min(a.place, b.place), Math.abs(a.place - b.place), this.#size[0]!, this.#size[1]!, (x.synonyms + y.synonyms) / 2,
      Math.sqrt(share(x.plainSquares, s.plainSquares) * share(y.plainSquares, t.plainSquares)), max(plainA, plainB), min(plainA, plainB),
      max(numbersX, numbersY), min(namesX, namesY), max(namesX, namesY), min(wordsX, wordsY), max(wordsX, wordsY),
    ])
  }

  /**
   * Words in the same order; a word that the other sentence does not have changes nothing (Hunt and Szymanski 1977: only places with the same
   * word are looked at, a fortieth of a table of all words by all words).
   */
  #longestCommon(b: Int32Array): number {
    const height = min(b.length, LONG), ends = this.#ends
    let length = 0
    for (let i = 0; i < height; i += 1) {
      for (let j = this.#last[b[i]!]!; j >= 0; j = this.#previous[j]!) {
        let low = 0
        for (let high = length; low < high;) {
          const middle = (low + high) >> 1
          if (ends[middle]! < j) low = middle + 1
          else high = middle
        }
        ends[low] = j
        if (low === length) length += 1
      }
    }
    return length
  }
}

/** The highest number of so many words in a row. */
function mostOf(profiles: Profile[], n: number): number {
  let most = -1
  for (const { grams } of profiles) for (const gram of grams[n]!) if (gram > most) most = gram
  return most
}

/** How often each number occurs in a list. */
class Counts {
  readonly #of: Int32Array
  constructor(size: number) {
    this.#of = new Int32Array(size)
  }

  add(list: Int32Array, times: number): void {
    for (let i = 0; i < list.length; i += 1) this.#of[list[i]!]! += times
  }

  has(n: number): boolean {
    return this.#of[n]! > 0
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

const { max, min } = Math
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

function countCommon(a: Int32Array, b: Int32Array): number {
  if (a.length === 0 || b.length === 0) return 0
  const there = new Set(b)
  return a.reduce((n, x) => n + (there.has(x) ? 1 : 0), 0)
}

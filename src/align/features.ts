import { type Match, weighContext, weighSide } from './sides.ts'
import { CONCEPTS, type Story } from './story.ts'

/** What is measured of a pair of sentences, in the order of the vector. */
export const FEATURES = [
  'cosine', 'coverMax', 'coverMin', 'softMax', 'softMin', 'matched', 'soft', 'looseMin', 'looseMax', 'wordCoverMax', 'wordCoverMin', 'nameCoverMax', 'nameCoverMin',
  'names', 'words', 'best', 'second', 'stretchMax', 'stretchMin', 'context', 'contextShare', 'ngram1Max', 'ngram1Min', 'ngram2Max', 'ngram2Min', 'ngram3', 'ngram4Max', 'ngram4Min', 'lcsMax', 'lcsMin',
  'numbers', 'numbersLoose', 'values', 'valuesLoose', 'quoted', 'quotedCover', 'sameSpeaker', 'quotes', 'totalMin', 'totalMax', 'titles', 'leads', 'lead', 'placeMin', 'placeDiff', 'sentences', 'articles', 'synonyms', 'plainCosine', 'plainCoverMax', 'plainCoverMin', 'numbersLooseMax', 'namesLooseMin', 'namesLooseMax', 'wordsLooseMin', 'wordsLooseMax',
] as const
export const WIDTH = FEATURES.length

/** Sentences longer than this are compared by their first words where the comparison takes more than linear time. */
const LONG = 160

/** Compares one sentence after the other with others; its tables are laid out once for the whole story. */
export class Comparer {
  readonly #story: Story
  readonly #size: [number, number]
  /** Where the chosen sentence has a unit, or a near synonym, and how often it has a word, or words in a row. */
  readonly #unit: Int32Array
  readonly #concept = new Int32Array(CONCEPTS).fill(-1)
  readonly #there = new Int32Array(CONCEPTS).fill(-1)
  readonly #terms: Counts
  readonly #grams: Counts[]
  readonly #values: Counts
  readonly #speakers: Counts
  /** Where the chosen sentence has a word last, and where it has the word of each place before that; -1 for nowhere. */
  readonly #last: Int32Array
  readonly #previous = new Int32Array(LONG)
  /** The first place in the chosen sentence at which so many words in the same order can end. */
  readonly #ends = new Int32Array(LONG)
  readonly #left: Match
  readonly #right: Match
  #a = -1

  constructor(story: Story) {
    const { sentences, articles, numbers, units, words } = story
    this.#story = story
    this.#size = [Math.log(sentences), Math.log(articles)]
    this.#unit = new Int32Array(numbers).fill(-1)
    this.#terms = new Counts(numbers)
    this.#values = new Counts(numbers)
    this.#speakers = new Counts(numbers)
    this.#last = new Int32Array(numbers).fill(-1)
    this.#grams = words.grams.map((grams) => new Counts(grams.length))
    const longest = units.starts.reduce((most, start, n) => max(most, start - (n ? units.starts[n - 1]! : 0)), 0)
    this.#left = { hard: new Uint8Array(longest), partner: new Int32Array(longest) }
    this.#right = { hard: new Uint8Array(longest), partner: new Int32Array(longest) }
  }

  /** Chooses the sentence that the next ones are compared with. */
  take(a: number): void {
    if (this.#a >= 0) this.#mark(this.#a, false)
    this.#a = a
    this.#mark(a, true)
  }

  #mark(n: number, on: boolean): void {
    const { units, words, values, speakers } = this.#story
    const start = units.starts[n]!
    for (let at = units.starts[n + 1]! - 1; at >= start; at -= 1) {
      this.#unit[units.ids[at]!] = on ? at - start : -1
      if (units.concepts[at]! >= 0) this.#concept[units.concepts[at]!] = on ? at - start : -1
    }
    const times = on ? 1 : -1, from = words.starts[n]!, to = words.starts[n + 1]!
    this.#terms.add(words.terms, [from, to], times)
    for (let i = 0; i < min(to - from, LONG); i += 1) {
      const term = words.terms[from + i]!
      if (on) this.#previous[i] = this.#last[term]!
      this.#last[term] = on ? i : -1
    }
    for (let k = 0; k < this.#grams.length; k += 1) this.#grams[k]!.add(words.grams[k]!, [from, to - k - 1], times)
    this.#values.add(values.items, [values.starts[n]!, values.starts[n + 1]!], times)
    this.#speakers.add(speakers.items, [speakers.starts[n]!, speakers.starts[n + 1]!], times)
  }

  /** Finds for each unit of either side its like on the other: the same, or else a near synonym. */
  #match(a: number, b: number): void {
    const { starts, ids, concepts } = this.#story.units
    const left = this.#left, right = this.#right, there = this.#there
    const fromA = starts[a]!, fromB = starts[b]!, inA = starts[a + 1]! - fromA, inB = starts[b + 1]! - fromB
    left.hard.fill(0, 0, inA)
    left.partner.fill(-1, 0, inA)
    for (let j = 0; j < inB; j += 1) {
      const i = this.#unit[ids[fromB + j]!]!
      right.hard[j] = i >= 0 ? 1 : 0
      right.partner[j] = i
      if (i >= 0) { left.hard[i] = 1; left.partner[i] = j }
    }
    // Each side looks for the first near synonym on the other, so that the order of the two changes nothing.
    for (let j = inB - 1; j >= 0; j -= 1) {
      const concept = concepts[fromB + j]!
      if (concept < 0) continue
      there[concept] = j
      if (!right.hard[j]) right.partner[j] = this.#concept[concept]!
    }
    for (let i = 0; i < inA; i += 1) if (!left.hard[i] && concepts[fromA + i]! >= 0) left.partner[i] = there[concepts[fromA + i]!]!
    for (let j = 0; j < inB; j += 1) if (concepts[fromB + j]! >= 0) there[concepts[fromB + j]!] = -1
  }

  /** Describes the pair from both sides alike, into `out`. */
  describe(b: number, out: Float64Array): void {
    const a = this.#a, { words, values: { starts: valueStarts, items: values }, speakers, totals, place, title } = this.#story
    this.#match(a, b)
    const x = weighSide(this.#story, a, this.#left), y = weighSide(this.#story, b, this.#right)
    const from = words.starts[b]!, to = words.starts[b + 1]!
    const la = max(1, words.starts[a + 1]! - words.starts[a]!), lb = max(1, to - from)
    const long = max(la, lb), short = min(la, lb)
    const inRow = (n: number): number => this.#grams[n - 2]!.shared(words.grams[n - 2]!, from, to - n + 1)
    const n1 = this.#terms.shared(words.terms, from, to), n2 = n1 > 1 ? inRow(2) : 0, n3 = n2 > 1 ? inRow(3) : 0, n4 = n3 > 1 ? inRow(4) : 0
    const l = n1 > 0 ? this.#longestCommon(words.terms, from, to) : 0
    const context = (weighContext(this.#story, [a, b], this.#left.partner) + weighContext(this.#story, [b, a], this.#right.partner)) / 2
    const common = this.#values.shared(values, valueStarts[b]!, valueStarts[b + 1]!), fewest = min(valueStarts[a + 1]! - valueStarts[a]!, valueStarts[b + 1]! - valueStarts[b]!)
    const sameSpeaker = this.#speakers.shared(speakers.items, speakers.starts[b]!, speakers.starts[b + 1]!) > 0
    const totalA = totals.all[a]!, totalB = totals.all[b]!, placeA = place[a]!, placeB = place[b]!, quotedA = totals.quoted[a]!, quotedB = totals.quoted[b]!
    const coverA = share(x.matched, totalA), coverB = share(y.matched, totalB), softA = share(x.soft, totalA), softB = share(y.soft, totalB)
    const wordsA = share(x.words, totals.words[a]!), wordsB = share(y.words, totals.words[b]!), namesA = share(x.names, totals.names[a]!), namesB = share(y.names, totals.names[b]!)
    const plainA = share(x.plain, totals.plain[a]!), plainB = share(y.plain, totals.plain[b]!)
    const numbersX = totals.numbers[a]! - x.numbers, numbersY = totals.numbers[b]! - y.numbers
    const namesX = totals.names[a]! - x.names, namesY = totals.names[b]! - y.names, wordsX = totals.words[a]! - x.words, wordsY = totals.words[b]! - y.words
    out.set([
      Math.sqrt(share(x.squares, totals.squares[a]!) * share(y.squares, totals.squares[b]!)), max(coverA, coverB), min(coverA, coverB), max(softA, softB), min(softA, softB),
      (x.matched + y.matched) / 2, (x.soft + y.soft) / 2, min(x.loose, y.loose), max(x.loose, y.loose), max(wordsA, wordsB), min(wordsA, wordsB), max(namesA, namesB), min(namesA, namesB),
      (x.names + y.names) / 2, (x.words + y.words) / 2, min(x.best, y.best), min(x.second, y.second), max(x.stretch, y.stretch), min(x.stretch, y.stretch),
      context, share(context, min(totalA, totalB)), n1 / short, n1 / long, n2 / short, n2 / long, n3 / short, n4 / short, n4 / long, l / short, l / long,
      min(x.numbers, y.numbers), min(numbersX, numbersY), common, fewest - common,
      max(x.quoted, y.quoted), max(share(x.quoted, quotedA), share(y.quoted, quotedB)), sameSpeaker ? 1 : 0, (quotedA ? 1 : 0) + (quotedB ? 1 : 0),
      min(totalA, totalB), max(totalA, totalB), title[a]! + title[b]!,
      placeA <= 1 && placeB <= 1 ? 1 : 0, placeA <= 1 || placeB <= 1 ? 1 : 0, min(placeA, placeB), Math.abs(placeA - placeB), this.#size[0]!, this.#size[1]!, (x.synonyms + y.synonyms) / 2,
      Math.sqrt(share(x.plainSquares, totals.plainSquares[a]!) * share(y.plainSquares, totals.plainSquares[b]!)), max(plainA, plainB), min(plainA, plainB),
      max(numbersX, numbersY), min(namesX, namesY), max(namesX, namesY), min(wordsX, wordsY), max(wordsX, wordsY),
    ])
  }

  /**
   * Words in the same order; a word that the other sentence does not have changes nothing (Hunt and Szymanski 1977: only places with the same
   * word are looked at, a fortieth of a table of all words by all words).
   */
  #longestCommon(terms: Int32Array, from: number, to: number): number {
    const end = min(to, from + LONG), ends = this.#ends
    let length = 0
    for (let i = from; i < end; i += 1) {
      for (let j = this.#last[terms[i]!]!; j >= 0; j = this.#previous[j]!) {
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

/** How often each number occurs in a stretch of a list. */
class Counts {
  readonly #of: Int32Array
  constructor(size: number) {
    this.#of = new Int32Array(size)
  }

  add(list: Int32Array, [from, to]: [number, number], times: number): void {
    for (let i = from; i < to; i += 1) this.#of[list[i]!]! += times
  }

  /** How many of another stretch are also here, each as often as both have it. */
  shared(list: Int32Array, from: number, to: number): number {
    const counts = this.#of
    let shared = 0
    for (let i = from; i < to; i += 1) if (counts[list[i]!]!-- > 0) shared += 1
    for (let i = from; i < to; i += 1) counts[list[i]!]! += 1
    return shared
  }
}

const { max, min } = Math
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

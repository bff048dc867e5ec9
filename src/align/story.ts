import type { Rows } from './rows.ts'

export const WORD = 0
export const NAME = 1
export const NUMBER = 2

/** Groups of near synonyms and of near figures, at most. */
export const CONCEPTS = 4096

/**
 * All sentences that are compared, as the comparison of two sentences sees them: words, names and values are numbers that the whole story
 * shares. In flat tables, since thousands of articles have hundreds of thousands of sentences, and threads can look at one table together.
 */
export interface Story {
  sentences: number
  articles: number
  /** How many words, names and values are numbered. */
  numbers: number
  /** By sentence: number of its article, its index there, and whether it is a title. */
  article: Int32Array
  index: Int32Array
  title: Uint8Array
  /** Number among the body's sentences, from 0; a title's is 0. */
  place: Int32Array
  totals: Totals
  words: Words
  units: Units
  /** By sentence: values of numbers, dates and the like, and who is quoted. */
  values: Rows
  speakers: Rows
}

/** By sentence, the sum of its units' weights, and of those of one kind. */
export interface Totals {
  all: Float64Array
  words: Float64Array
  names: Float64Array
  numbers: Float64Array
  quoted: Float64Array
  squares: Float64Array
  plain: Float64Array
  plainSquares: Float64Array
}

/** All words in text order; those of sentence `n` stand from `starts[n]` to `starts[n + 1]`. */
export interface Words {
  starts: Int32Array
  /** By sentence, a number for all its keys in a row: the same for sentences of the same words, 0 for one without words. */
  texts: Int32Array
  /** Their stems, and what two, three and four stems in a row start at each: -1 near the end of a sentence. */
  terms: Int32Array
  grams: [Int32Array, Int32Array, Int32Array]
  /** Their keys, and the run of six words that starts at each: -1 where no other place has it. */
  keys: Int32Array
  runs: Int32Array
}

/** Stems and entities, each once a sentence, in order of first occurrence; those of sentence `n` stand from `starts[n]` to `starts[n + 1]`. */
export interface Units {
  starts: Int32Array
  ids: Int32Array
  weights: Float64Array
  /** The same by the language alone. */
  plain: Float64Array
  /** Groups of near synonyms and near figures, -1 for none. */
  concepts: Int32Array
  kinds: Uint8Array
  quoted: Uint8Array
  /** By sentence, its units in text order with repeats, as places among its own; and for each unit where it first stands there. */
  sequence: Rows
  first: Int32Array
}

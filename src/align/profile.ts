import type { Article, NameForm, Passage } from '../model/article.ts'
import type { Role } from '../model/comparison.ts'
import { opensWithCapital } from '../text/typography.ts'
import { commonness } from './background.ts'
import { numberGrams, numberRuns } from './runs.ts'
import { conceptOf } from './synonyms.ts'

export const WORD = 0
export const NAME = 1
export const NUMBER = 2

/** A sentence as the comparison of two sentences sees it: words, names and values are numbers that the whole story shares. */
export interface Profile {
  article: number
  index: number
  role: Role
  /** Number among the body's sentences, from 0; a title's is 0. */
  place: number
  /** Stems of all words in text order. */
  terms: Int32Array
  /** What two, three and four stems in a row start at each. */
  grams: Int32Array[]
  /** Keys of all words in text order, and the run of six words that starts at each. */
  keys: Int32Array
  runs: Int32Array
  /** Distinct stems and entities, in order of first occurrence; the next five run beside it. */
  units: Int32Array
  weights: Float64Array
  /** The same by the language alone. */
  plain: Float64Array
  concepts: Int32Array
  kinds: Uint8Array
  quoted: Uint8Array
  /** Positions in `units` in text order, repeats included; and for each unit where it first stands there. */
  sequence: Int32Array
  first: Int32Array
  /** Values of numbers, dates and the like. */
  values: Int32Array
  /** Who is quoted. */
  speakers: Int32Array
  /** Sum of the weights, and of those of one kind. */
  total: number
  totals: Totals
}

export interface Totals {
  words: number; names: number; numbers: number; quoted: number; squares: number; plain: number; plainSquares: number
}

/** All sentences that are compared. */
export interface Story {
  profiles: Profile[]
  articles: number
  /** What each number stands for: a stem, a key, `@` and an entity, `#` and a value. */
  vocabulary: string[]
}

/** How much a mention weighs beside a full name: who `he` is may be read wrongly. */
const FORM: Record<NameForm, number> = { full: 1, surname: 1, given: 1, acronym: 1, demonym: 0.7, role: 0.6, pronoun: 0.4 }

/** Profiles every sentence that is no credit. */
export function profileStory(articles: Article[]): Story {
  const vocabulary = new Vocabulary()
  const profiles = articles.flatMap((article, number) => profileArticle(article, number, vocabulary))
  weigh(profiles, articles.length, vocabulary)
  for (const [n, runs] of numberRuns(profiles.map((p) => p.keys)).entries()) profiles[n]!.runs = runs
  const grams = numberGrams(profiles.map((p) => p.terms))
  for (const [n, profile] of profiles.entries()) profile.grams = grams.map((lists) => lists[n]!)
  return { profiles, articles: articles.length, vocabulary: vocabulary.words }
}

const NONE: Totals = { words: 0, names: 0, numbers: 0, quoted: 0, squares: 0, plain: 0, plainSquares: 0 }

class Vocabulary {
  readonly #ids = new Map<string, number>()
  get size(): number { return this.#ids.size }
  get words(): string[] { return [...this.#ids.keys()] }
  id(key: string): number {
    let id = this.#ids.get(key)
    if (id === undefined) this.#ids.set(key, id = this.#ids.size)
    return id
  }
}

/**
 * What a unit tells: how rare it is in the language, and in this story beyond the one mention that each telling of one thing
 * needs. In steps of 1/256, so that sums are exact and the order of the sources changes no digit.
 */
function weigh(profiles: Profile[], articles: number, vocabulary: Vocabulary): void {
  const counts = new Int32Array(vocabulary.size)
  for (const { units } of profiles) for (let i = 0; i < units.length; i += 1) counts[units[i]!]! += 1
  const free = Math.min(articles, 3)
  const inLanguage = new Float64Array(counts.length), inStory = new Float64Array(counts.length)
  for (const [unit, word] of vocabulary.words.entries()) {
    const share = commonness(word)
    inLanguage[unit] = -Math.log(share)
    inStory[unit] = -Math.log(share + Math.max(0, counts[unit]! - free) / (profiles.length + 20))
  }
  for (const profile of profiles) {
    const { units, weights } = profile
    profile.plain = new Float64Array(units.length)
    for (let i = 0; i < units.length; i += 1) {
      profile.plain[i] = step(weights[i]! * inLanguage[units[i]!]!)
      weights[i] = step(weights[i]! * inStory[units[i]!]!)
      profile.total += weights[i]!
    }
    profile.totals = addUp(profile)
  }
}

function addUp({ weights, plain, kinds, quoted }: Profile): Totals {
  const all = { ...NONE }
  for (let i = 0; i < weights.length; i += 1) {
    const w = weights[i]!, p = plain[i]!, kind = kinds[i]!
    if (kind === WORD) all.words += w
    else if (kind === NAME) all.names += w
    else all.numbers += w
    if (quoted[i]) all.quoted += w
    all.squares += w * w
    all.plain += p
    all.plainSquares += p * p
  }
  return all
}

const step = (weight: number): number => Math.max(0, Math.round(weight * 256) / 256)

function profileArticle(article: Article, number: number, vocabulary: Vocabulary): Profile[] {
  const mentions = within(article.register.mentions), readings = within(article.readings), quotes = within(article.quotes)
  let place = 0
  return article.sentences.filter((s) => s.role !== 'credit').map((passage) => {
    const own = { quotes: quotes(passage), mentions: mentions(passage) }
    const profile = {
      article: number, index: passage.index, role: passage.role, place: passage.role === 'body' ? place : 0,
      terms: toInts(passage.words.map((w) => vocabulary.id(w.stem))),
      keys: toInts(passage.words.map((w) => vocabulary.id(w.key))), runs: NO_INTS, grams: [],
      ...readUnits(passage, own, vocabulary),
      values: toInts([...new Set(readings(passage).filter((r) => !('entity' in r)).map((r) => vocabulary.id(`#${r.type} ${r.value}`)))]),
      speakers: toInts([...new Set(own.quotes.flatMap((q) => q.speaker?.entity ? [vocabulary.id(`@${q.speaker.entity}`)] : []))]),
      total: 0, totals: NONE,
    }
    if (passage.role === 'body') place += 1
    return profile
  })
}

/** An empty list takes 200 bytes, and a sentence has several: they share one. */
const NO_INTS = new Int32Array(0), NO_WEIGHTS = new Float64Array(0)
const toInts = (list: number[]): Int32Array => list.length ? new Int32Array(list) : NO_INTS

/** Those of a sorted list that touch a passage; passages are asked in text order. */
function within<T extends { start: number; end: number }>(list: T[]): (passage: Passage) => T[] {
  const sorted = list.toSorted((a, b) => a.start - b.start)
  let from = 0
  return (passage) => {
    while (from < sorted.length && sorted[from]!.end <= passage.start) from += 1
    let to = from
    while (to < sorted.length && sorted[to]!.start < passage.end) to += 1
    return sorted.slice(from, to).filter((item) => item.end > passage.start)
  }
}

type Units = Pick<Profile, 'units' | 'weights' | 'plain' | 'concepts' | 'kinds' | 'quoted' | 'sequence' | 'first'>

/** A name is one unit, whichever of its forms is used; any other word is a unit by its stem. */
function readUnits(passage: Passage, { mentions, quotes }: Pick<Article, 'quotes'> & Pick<Article['register'], 'mentions'>, vocabulary: Vocabulary): Units {
  const places = new Map<number, number>()
  const units: number[] = [], weights: number[] = [], concepts: number[] = [], kinds: number[] = [], isQuoted: number[] = []
  const sequence: number[] = [], first: number[] = []
  const add = (unit: number, weight: number, rest: { concept: number; kind: number; quoted: number }): void => {
    const place = places.get(unit)
    sequence.push(place ?? units.length)
    if (place === undefined) {
      places.set(unit, units.length)
      first.push(sequence.length - 1)
      units.push(unit)
      weights.push(weight)
      concepts.push(rest.concept)
      kinds.push(rest.kind)
      isQuoted.push(rest.quoted)
    } else {
      weights[place] = Math.max(weights[place]!, weight)
      isQuoted[place]! |= rest.quoted
    }
  }
  let m = 0, q = 0, last = -1
  for (const word of passage.words) {
    while (m < mentions.length && mentions[m]!.end <= word.start) m += 1
    while (q < quotes.length && quotes[q]!.end <= word.start) q += 1
    const quoted = q < quotes.length && quotes[q]!.start <= word.start ? 1 : 0
    const mention = mentions[m]
    if (mention && mention.start < word.end) {
      if (m !== last) add(vocabulary.id(`@${mention.entity}`), FORM[mention.form], { concept: -1, kind: NAME, quoted })
      last = m
      if (mention.form !== 'role' && mention.form !== 'demonym') continue
    }
    const kind = /\d/.test(word.key) ? NUMBER : word.start > passage.start + 1 && opensWithCapital(word.text) ? NAME : WORD
    add(vocabulary.id(word.stem), 1, { concept: conceptOf(word.stem), kind, quoted })
  }
  return {
    units: toInts(units), weights: new Float64Array(weights), plain: NO_WEIGHTS, concepts: toInts(concepts), kinds: new Uint8Array(kinds), quoted: new Uint8Array(isQuoted),
    sequence: toInts(sequence), first: toInts(first),
  }
}

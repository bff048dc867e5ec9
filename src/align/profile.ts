import type { Article, Passage } from '../model/article.ts'
import type { Role } from '../model/comparison.ts'
import { rarity } from './background.ts'
import { conceptOf } from './synonyms.ts'

/** A sentence as the comparison of two sentences sees it; every word, name and value is a number. */
export interface Profile {
  article: number
  index: number
  role: Role
  /** Distance from the start of the article's body, 0 for the lead. */
  place: number
  paragraph: number
  /** Every word in text order. */
  terms: Int32Array
  /** Distinct units (content words, entities) in order of first occurrence. */
  units: Int32Array
  weights: Float64Array
  concepts: Int32Array
  /** WORD, NAME or NUMBER. */
  kinds: Uint8Array
  quoted: Uint8Array
  /** Positions in `units` in text order, repeats included. */
  sequence: Int32Array
  /** Values of numbers, dates and the like. */
  values: Int32Array
  speakers: Int32Array
  total: number
}
export const WORD = 0
export const NAME = 1
export const NUMBER = 2

/** Profiles of all sentences but credits, and how often each unit occurs. */
export interface Story {
  profiles: Profile[]
  articles: number
  size: number
  /** profile of each sentence: place[article][index], -1 for credits */
  at: Int32Array[]
}

export function profileStory(articles: Article[]): Story {
  const names = new Map<string, number>()
  const id = (key: string): number => {
    let n = names.get(key)
    if (n === undefined) { n = names.size; names.set(key, n) }
    return n
  }
  const raw = articles.flatMap((article, number) => readArticle(article, number, id))
  const counts = new Int32Array(names.size)
  for (const p of raw) for (const u of p.units) counts[u]! += 1
  const rarities = new Float64Array(names.size)
  const keys = [...names.keys()]
  const free = Math.min(articles.length, 3)
  const size = raw.length
  keys.forEach((key, n) => {
    const background = rarity(key)
    const share = Math.max(0, counts[n]! - free) / size
    rarities[n] = Math.round(-Math.log(share * (size / (size + 20)) + background) * 256) / 256
  })
  const at = articles.map((a) => new Int32Array(a.sentences.length).fill(-1))
  raw.forEach((p, n) => {
    at[p.article]![p.index] = n
    let total = 0
    for (let i = 0; i < p.units.length; i += 1) { p.weights[i] = rarities[p.units[i]!]! * p.weights[i]!; total += p.weights[i]! }
    p.total = total
  })
  return { profiles: raw, articles: articles.length, size, at }
}

function readArticle(article: Article, number: number, id: (key: string) => number): Profile[] {
  const profiles: Profile[] = []
  let m = 0, r = 0, place = 0
  const quotes = article.quotes.toSorted((a, b) => a.start - b.start)
  let q = 0
  for (const passage of article.sentences) {
    if (passage.role === 'credit') continue
    const mentions = []
    while (m < article.register.mentions.length && article.register.mentions[m]!.end <= passage.start) m += 1
    for (let k = m; k < article.register.mentions.length && article.register.mentions[k]!.start < passage.end; k += 1) mentions.push(article.register.mentions[k]!)
    const readings = []
    while (r < article.readings.length && article.readings[r]!.end <= passage.start) r += 1
    for (let k = r; k < article.readings.length && article.readings[k]!.start < passage.end; k += 1) readings.push(article.readings[k]!)
    while (q < quotes.length && quotes[q]!.end <= passage.start) q += 1
    const inside = []
    for (let k = q; k < quotes.length && quotes[k]!.start < passage.end; k += 1) inside.push(quotes[k]!)
    profiles.push(profile(passage, { mentions, readings, quotes: inside, number, place: passage.role === 'title' ? 0 : place, id }))
    if (passage.role === 'body') place += 1
  }
  return profiles
}

interface Inside {
  mentions: Article['register']['mentions']
  readings: Article['readings']
  quotes: Article['quotes']
  number: number
  place: number
  id: (key: string) => number
}

const FORM = { full: 1, surname: 1, given: 1, acronym: 1, demonym: 0.7, role: 0.6, pronoun: 0.4 }

function profile(passage: Passage, { mentions, readings, quotes, number, place, id }: Inside): Profile {
  const units: number[] = [], weights: number[] = [], concepts: number[] = [], kinds: number[] = [], quoted: number[] = [], sequence: number[] = []
  const where = new Map<number, number>()
  const add = (unit: number, weight: number, kind: number, concept: number, inQuote: number): void => {
    let at = where.get(unit)
    if (at === undefined) {
      at = units.length
      where.set(unit, at)
      units.push(unit); weights.push(weight); concepts.push(concept); kinds.push(kind); quoted.push(inQuote)
    } else { weights[at] = Math.max(weights[at]!, weight); if (inQuote) quoted[at] = 1 }
    sequence.push(at)
  }
  let m = 0, q = 0, last = null as unknown
  for (const word of passage.words) {
    while (m < mentions.length && mentions[m]!.end <= word.start) m += 1
    while (q < quotes.length && quotes[q]!.end <= word.start) q += 1
    const inQuote = q < quotes.length && quotes[q]!.start <= word.start ? 1 : 0
    const mention = mentions[m]
    if (mention && mention.start < word.end) {
      if (mention !== last) add(id(`@${mention.entity}`), FORM[mention.form], NAME, -1, inQuote)
      last = mention
      if (mention.form !== 'role' && mention.form !== 'demonym') continue
    }
    const kind = /\d/.test(word.key) ? NUMBER : /^\p{Lu}/u.test(word.text) && word.start > passage.start + 1 ? NAME : WORD
    const concept = conceptOf(word.stem)
    add(id(word.stem), 1, kind, concept, inQuote)
  }
  return {
    article: number, index: passage.index, role: passage.role, place, paragraph: passage.paragraph,
    terms: Int32Array.from(passage.words, (w) => id(w.stem)),
    units: Int32Array.from(units), weights: Float64Array.from(weights), concepts: Int32Array.from(concepts), kinds: Uint8Array.from(kinds), quoted: Uint8Array.from(quoted),
    sequence: Int32Array.from(sequence), values: Int32Array.from(new Set(readings.filter((x) => x.type !== 'person' && x.type !== 'place' && x.type !== 'organisation').map((x) => id(`#${x.type}:${x.value}`)))),
    speakers: Int32Array.from(new Set(quotes.map((x) => x.speaker?.entity ? id(`@${x.speaker.entity}`) : -1))), total: 0,
  }
}

import type { Article, NameForm, Passage, Word } from '../model/article.ts'
import { opensWithCapital } from '../text/typography.ts'
import { nearIn, nearNumbers } from './near-numbers.ts'
import { floats, type Ints, ints, type Rows } from './rows.ts'
import { numberGrams, numberRuns } from './runs.ts'
import { numberTexts } from './same-words.ts'
import { spelledNumbers, writtenNumbers } from './spelled.ts'
import { NAME, NUMBER, type Story, WORD } from './story.ts'
import { conceptOf } from './synonyms.ts'
import { weighUnits } from './weigh.ts'

/** How much a mention weighs beside a full name: who `he` is may be read wrongly. */
const FORM: Record<NameForm, number> = { full: 1, surname: 1, given: 1, acronym: 1, demonym: 0.7, role: 0.6, pronoun: 0.4 }

/** Tabulates every sentence that is no credit; `vocabulary` says what each number stands for: a stem, a key, `@` and an entity, `#` and a value. */
export function profileStory(articles: Article[]): { story: Story; vocabulary: string[] } {
  const profiler = new Profiler(writtenNumbers(articles), nearNumbers(articles))
  for (const [number, article] of articles.entries()) profiler.add(article, number)
  return profiler.finish(articles.length)
}

class Vocabulary {
  readonly #ids = new Map<string, number>()
  get words(): string[] { return [...this.#ids.keys()] }
  id(key: string): number {
    let id = this.#ids.get(key)
    if (id === undefined) this.#ids.set(key, id = this.#ids.size)
    return id
  }
}

/** A unit as it is met: what it weighs beside others, and what is known of it. */
interface Met { weight: number; concept: number; kind: number; quoted: number }

/** What stands in a sentence besides its words. */
interface Named {
  mentions: Article['register']['mentions']
  quotes: Article['quotes']
  /** Numbers in words, as digits. */
  spelled: Map<Word, string>
  /** Figures that are near to others, with their groups. */
  near: Map<Word, number>
}

class Profiler {
  readonly #written: Set<number>
  readonly #near: Map<string, number>
  readonly #vocabulary = new Vocabulary()
  readonly #article = ints()
  readonly #index = ints()
  readonly #title = ints()
  readonly #place = ints()
  readonly #words = { starts: ints(), terms: ints(), keys: ints() }
  readonly #units = { starts: ints(), ids: ints(), weights: floats(), concepts: ints(), kinds: ints(), quoted: ints(), first: ints() }
  readonly #sequence = { starts: ints(), items: ints() }
  readonly #values = { starts: ints(), items: ints() }
  readonly #speakers = { starts: ints(), items: ints() }
  /** Places of the present sentence's units. */
  readonly #places = new Map<number, number>()

  constructor(written: Set<number>, near: Map<string, number>) {
    this.#written = written
    this.#near = near
  }

  add(article: Article, number: number): void {
    const mentions = within(article.register.mentions), readings = within(article.readings), quotes = within(article.quotes)
    let place = 0
    for (const passage of article.sentences) {
      if (passage.role === 'credit') continue
      const quoted = quotes(passage), read = readings(passage)
      this.#open()
      this.#article.push(number)
      this.#index.push(passage.index)
      this.#title.push(passage.role === 'title' ? 1 : 0)
      this.#place.push(passage.role === 'body' ? place++ : 0)
      this.#readWords(passage)
      this.#readUnits(passage, { mentions: mentions(passage), quotes: quoted, spelled: spelledNumbers(passage, read, this.#written), near: nearIn(passage, read, this.#near) })
      pushOnce(this.#values, read.flatMap((r) => 'entity' in r ? [] : this.#vocabulary.id(`#${r.type} ${r.value}`)))
      pushOnce(this.#speakers, quoted.flatMap((q) => q.speaker?.entity ? this.#vocabulary.id(`@${q.speaker.entity}`) : []))
    }
  }

  finish(articles: number): { story: Story; vocabulary: string[] } {
    this.#open()
    const vocabulary = this.#vocabulary.words
    const terms = { starts: this.#words.starts.finish(), items: this.#words.terms.finish() }
    const keys = { starts: terms.starts, items: this.#words.keys.finish() }
    const { starts, ids, weights, concepts, kinds, quoted, first } = this.#units
    const tables = {
      starts: starts.finish(), ids: ids.finish(), concepts: concepts.finish(), kinds: Uint8Array.from(kinds.finish()), quoted: Uint8Array.from(quoted.finish()),
      first: first.finish(), sequence: finish(this.#sequence),
    }
    const story: Story = {
      sentences: this.#article.length, articles, numbers: vocabulary.length,
      article: this.#article.finish(), index: this.#index.finish(), title: Uint8Array.from(this.#title.finish()), place: this.#place.finish(),
      words: { starts: terms.starts, texts: numberTexts(keys), terms: terms.items, grams: numberGrams(terms), keys: keys.items, runs: numberRuns(keys) },
      ...weighUnits(tables, weights.finish(), { vocabulary, articles }), values: finish(this.#values), speakers: finish(this.#speakers),
    }
    return { story, vocabulary }
  }

  /** Every row of a sentence starts where those before it end. */
  #open(): void {
    this.#words.starts.push(this.#words.terms.length)
    this.#units.starts.push(this.#units.ids.length)
    for (const { starts, items } of [this.#sequence, this.#values, this.#speakers]) starts.push(items.length)
  }

  #readWords({ words }: Passage): void {
    for (const { stem, key } of words) {
      this.#words.terms.push(this.#vocabulary.id(stem))
      this.#words.keys.push(this.#vocabulary.id(key))
    }
  }

  /** A name is one unit, whichever of its forms is used; any other word is a unit by its stem. */
  #readUnits(passage: Passage, { mentions, quotes, spelled, near }: Named): void {
    this.#places.clear()
    let m = 0, q = 0, last = -1
    for (const word of passage.words) {
      while (m < mentions.length && mentions[m]!.end <= word.start) m += 1
      while (q < quotes.length && quotes[q]!.end <= word.start) q += 1
      const quoted = q < quotes.length && quotes[q]!.start <= word.start ? 1 : 0
      const mention = mentions[m]
      if (mention && mention.start < word.end) {
        if (m !== last) this.#meet(this.#vocabulary.id(`@${mention.entity}`), { weight: FORM[mention.form], concept: -1, kind: NAME, quoted })
        last = m
        if (mention.form !== 'role' && mention.form !== 'demonym') continue
      }
      const digits = spelled.get(word)
      if (digits !== undefined) {
        if (digits) this.#meet(this.#vocabulary.id(digits), { weight: 1, concept: -1, kind: NUMBER, quoted })
        continue
      }
      const kind = /\d/.test(word.key) ? NUMBER : word.start > passage.start + 1 && opensWithCapital(word.text) ? NAME : WORD
      this.#meet(this.#vocabulary.id(word.stem), { weight: 1, concept: near.get(word) ?? conceptOf(word.stem), kind, quoted })
    }
  }

  #meet(unit: number, { weight, concept, kind, quoted }: Met): void {
    const { starts, ids, weights, concepts, kinds, quoted: marks, first } = this.#units
    const place = this.#places.get(unit)
    this.#sequence.items.push(place ?? this.#places.size)
    if (place !== undefined) {
      const at = starts.at(starts.length - 1) + place
      weights.set(at, Math.max(weights.at(at), weight))
      marks.set(at, marks.at(at) | quoted)
      return
    }
    first.push(this.#sequence.items.length - 1 - this.#sequence.starts.at(this.#sequence.starts.length - 1))
    this.#places.set(unit, this.#places.size)
    ids.push(unit)
    weights.push(weight)
    concepts.push(concept)
    kinds.push(kind)
    marks.push(quoted)
  }
}

interface Growing { starts: Ints; items: Ints }

const finish = ({ starts, items }: Growing): Rows => ({ starts: starts.finish(), items: items.finish() })

function pushOnce({ items }: Growing, list: number[]): void {
  for (const item of new Set(list)) items.push(item)
}

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

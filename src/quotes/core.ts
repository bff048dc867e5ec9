import type { Article } from '../model/article.ts'
import type { Utterance } from './join.ts'
import { firstEndingAfter } from '../text/spans.ts'
import type { Telling } from './tellings.ts'
import { CROWD } from './wording.ts'

/** A sentence of an article, as far as it lies inside the utterance's quotation marks. */
interface Line {
  article: number
  sentence: number
  words: number
}

/** So much of the shorter of two lines stands in the other when they are the same line of the utterance. */
const MOST = 0.5

/**
 * What an utterance of several sentences has in all its tellings, or in most: one that quotes it whole and others that quote one
 * sentence of it each tell one utterance, but not in each of those sentences the same. Gives the sentences by article.
 */
export function findCore({ wordings, matches }: Utterance, articles: Article[]): Map<number, Set<number>> {
  const lines = new Lines(articles)
  for (const { tellings } of wordings) {
    for (const telling of tellings) lines.read(telling)
    for (const other of tellings.slice(1, 1 + CROWD)) other.tokens.forEach((_, i) => lines.meet(tellings[0]!, i, { telling: other, at: i }))
  }
  for (const { a, b, runs } of matches) {
    for (const run of runs) for (let i = 0; i < run.length; i += 1) lines.meet(a.tellings[0]!, run.a + i, { telling: b.tellings[0]!, at: run.b + i })
  }
  return lines.widest()
}

class Lines {
  readonly #articles: Article[]
  readonly #lines = new Map<string, Line>()
  readonly #common = new Map<string, Map<string, number>>()

  constructor(articles: Article[]) {
    this.#articles = articles
  }

  read(telling: Telling): void {
    telling.tokens.forEach((_, i) => {
      const key = this.#keyOf(telling, i)
      const line = this.#lines.get(key) ?? { article: telling.article, sentence: this.#sentenceAt(telling, i), words: 0 }
      line.words += 1
      this.#lines.set(key, line)
    })
  }

  /** One word of two tellings is the same. */
  meet(telling: Telling, at: number, other: { telling: Telling; at: number }): void {
    const [a, b] = [this.#keyOf(telling, at), this.#keyOf(other.telling, other.at)]
    const near = this.#common.get(a) ?? new Map<string, number>()
    this.#common.set(a, near.set(b, (near.get(b) ?? 0) + 1))
  }

  /** The lines that the most sources tell, and of as many the longest. */
  widest(): Map<number, Set<number>> {
    const groups = this.#gather().map((lines) => ({ lines, sources: new Set(lines.map((l) => l.article)).size, words: lines.reduce((n, l) => n + l.words, 0) / lines.length }))
    const best = groups.reduce((p, q) => (q.sources - p.sources || q.words - p.words || this.#compare(p.lines, q.lines)) > 0 ? q : p)
    const core = new Map<number, Set<number>>()
    for (const { article, sentence } of best.lines) core.set(article, (core.get(article) ?? new Set()).add(sentence))
    return core
  }

  #gather(): Line[][] {
    const groupOf = new Map([...this.#lines].map(([key, line]) => [key, [line]]))
    for (const [a, near] of this.#common) {
      for (const [b, words] of near) {
        const [mine, theirs] = [groupOf.get(a)!, groupOf.get(b)!]
        if (mine === theirs || words < MOST * Math.min(this.#lines.get(a)!.words, this.#lines.get(b)!.words)) continue
        mine.push(...theirs)
        for (const { article, sentence } of theirs) groupOf.set(`${article}.${sentence}`, mine)
      }
    }
    return [...new Set(groupOf.values())]
  }

  /** By what they say, never by which source comes first. */
  #compare(p: Line[], q: Line[]): number {
    const [mine, theirs] = [p, q].map((lines) => lines.map((l) => this.#articles[l.article]!.sentences[l.sentence]!.text).toSorted().join('\n'))
    return mine! < theirs! ? -1 : 1
  }

  #sentenceAt({ article, tokens }: Telling, at: number): number {
    return firstEndingAfter(this.#articles[article]!.sentences, tokens[at]!.start)
  }

  #keyOf(telling: Telling, at: number): string {
    return `${telling.article}.${this.#sentenceAt(telling, at)}`
  }
}

import type { Article } from '../model/article.ts'
import { numberRuns } from './runs.ts'

/** The words of an article in one row, for what it shares with others word for word. */
export interface Copy {
  length: number
  /** The run of six words that starts at each word. */
  runs: Int32Array
  /** Whether a word stands inside quotation marks: two reporters may well quote the same words. */
  quoted: Uint8Array
  /** Place of each sentence's first word, and the end. */
  starts: Int32Array
}

/** Prepares articles for overlaps and origins. */
export function readCopies(articles: Article[]): Copy[] {
  const numbers = new Map<string, number>()
  const number = (key: string): number => {
    const known = numbers.get(key) ?? numbers.size
    if (known === numbers.size) numbers.set(key, known)
    return known
  }
  const rows = articles.map((article) => Int32Array.from(article.sentences.flatMap((s) => s.words), (word) => number(word.key)))
  const runs = numberRuns(rows)
  return articles.map((article, n) => ({ length: rows[n]!.length, runs: runs[n]!, quoted: markQuoted(article, rows[n]!.length), starts: startsOf(article) }))
}

function markQuoted(article: Article, length: number): Uint8Array {
  const quoted = new Uint8Array(length)
  const quotes = article.quotes.toSorted((a, b) => a.start - b.start)
  let q = 0, n = 0
  for (const { words } of article.sentences) {
    for (const word of words) {
      while (q < quotes.length && quotes[q]!.end <= word.start) q += 1
      if (q < quotes.length && quotes[q]!.start <= word.start) quoted[n] = 1
      n += 1
    }
  }
  return quoted
}

function startsOf({ sentences }: Article): Int32Array {
  const starts = new Int32Array(sentences.length + 1)
  for (const [n, { words }] of sentences.entries()) starts[n + 1] = starts[n]! + words.length
  return starts
}

import type { Article } from '../model/article.ts'
import { once } from '../text/once.ts'
import { ints } from './rows.ts'
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

/** Prepares articles for overlaps and origins; both ask for the same ones. */
export const readCopies = once((articles: Article[]): Copy[] => {
  const numbers = new Map<string, number>()
  const number = (key: string): number => {
    const known = numbers.get(key) ?? numbers.size
    if (known === numbers.size) numbers.set(key, known)
    return known
  }
  const [starts, words] = [ints(), ints()]
  for (const { sentences } of articles) {
    starts.push(words.length)
    for (const sentence of sentences) for (const word of sentence.words) words.push(number(word.key))
  }
  starts.push(words.length)
  const rows = { starts: starts.finish(), items: words.finish() }
  const runs = numberRuns(rows)
  return articles.map((article, n) => {
    const own = runs.subarray(rows.starts[n], rows.starts[n + 1])
    return { length: own.length, runs: own, quoted: markQuoted(article, own.length), starts: startsOf(article.sentences) }
  })
})

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

function startsOf(sentences: Article['sentences']): Int32Array {
  const starts = new Int32Array(sentences.length + 1)
  for (const [n, { words }] of sentences.entries()) starts[n + 1] = starts[n]! + words.length
  return starts
}

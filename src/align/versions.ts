import type { Article } from '../model/article.ts'
import { once } from '../text/once.ts'
import { type Copy, readCopies } from './copies.ts'

/** Two articles of which at least half the sentences of one stand in the other are versions of one text. */
const SHARE = 0.5

/** The words of a sentence in a row; those of an article, each once. */
interface Texts {
  sentences: string[]
  all: Set<string>
}

export const textsOf = once(({ sentences }: Article): Texts => {
  const texts = sentences.map(({ words }) => words.map((word) => word.key).join(' '))
  return { sentences: texts, all: new Set(texts) }
})

/**
 * Gives a function that says of two articles, by their numbers, whether they are versions of one text. Sentences that are all quotation do
 * not count: two reporters may have heard the same speech.
 */
export const versionsAmong = once((articles: Article[]): (i: number, k: number) => boolean => {
  const copies = readCopies(articles)
  const own = articles.map((article, i) => new Set(textsOf(article).sentences.filter((_, n) => hasOwnWords(copies[i]!, n))))
  const known = new Map<number, boolean>()
  return (i, k) => {
    const key = Math.min(i, k) * articles.length + Math.max(i, k)
    const found = known.get(key) ?? areVersions(own[i]!, own[k]!)
    known.set(key, found)
    return found
  }
})

const hasOwnWords = ({ starts, quoted }: Copy, sentence: number): boolean => quoted.subarray(starts[sentence], starts[sentence + 1]).includes(0)

function areVersions(a: Set<string>, b: Set<string>): boolean {
  const fewest = Math.min(a.size, b.size)
  return fewest > 0 && [...a].filter((text) => b.has(text)).length >= fewest * SHARE
}

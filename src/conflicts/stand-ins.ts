import type { Article, Passage } from '../model/article.ts'

/** A sentence of a claim, with its article and the article's number. */
export interface Told {
  article: Article
  number: number
  passage: Passage
}

/** Of up to so many sentences each is laid beside all others; of more, so many copies of one sentence stand for all of them. */
const MANY = 6
const ENOUGH = 2

/**
 * The sentences that are laid side by side, each with the copies that it stands for. A copy says what the others say as long as both
 * articles are of one day; which ones stand for the others goes by the articles' texts, not by the order of the sources.
 */
export function standIns<T extends Told>(told: T[]): Map<T, T[]> {
  if (told.length <= MANY) return new Map(told.map((one) => [one, []]))
  const copies = new Map<string, T[]>()
  for (const one of told) {
    const key = `${one.article.published} ${one.passage.text}`
    const others = copies.get(key)
    if (others) others.push(one)
    else copies.set(key, [one])
  }
  const left = new Map<T, T[]>()
  for (const list of copies.values()) {
    const sorted = list.length > ENOUGH ? list.toSorted(byText) : list
    for (const [n, one] of sorted.slice(0, ENOUGH).entries()) left.set(one, n ? [] : sorted.slice(ENOUGH))
  }
  return new Map(told.flatMap((one) => (left.has(one) ? [[one, left.get(one)!]] : [])))
}

const byText = (a: Told, b: Told): number => (a.article.text < b.article.text ? -1 : a.article.text > b.article.text ? 1 : a.passage.index - b.passage.index)

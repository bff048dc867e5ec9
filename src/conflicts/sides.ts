import type { Article, Group, Passage } from '../model/article.ts'

/** A sentence of a claim, with its article and the article's number. */
export interface Side {
  article: Article
  number: number
  passage: Passage
}

/** No report makes one statement in more sentences than this; texts that repeat a line for ever do. */
const MOST_SENTENCES = 12

/** The sentences of a claim, at most twelve of each source. */
export function sidesOf(group: Group, articles: Article[]): Side[] {
  const seen = new Map<number, number>()
  return group.members.flatMap(({ article: number, index }) => {
    const count = (seen.get(number) ?? 0) + 1
    seen.set(number, count)
    return count > MOST_SENTENCES ? [] : [{ article: articles[number]!, number, passage: articles[number]!.sentences[index]! }]
  })
}

/** Every two sentences of a claim, the one that comes first in the claim first. */
export function pairsOf(sides: Side[]): [Side, Side][] {
  return sides.flatMap((a, i) => sides.slice(i + 1).map((b): [Side, Side] => [a, b]))
}

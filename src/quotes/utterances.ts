import type { Article, Group, Pair } from '../model/article.ts'

/** Brings the tellings of one utterance together: every quotation ends in exactly one group. */
export function gatherUtterances(articles: Article[]): { groups: Group[]; pairs: Pair[] } {
  const groups = new Map<string, Group>()
  const pairs: Pair[] = []
  articles.forEach((article, number) => {
    article.quotes.forEach((quote, index) => {
      const key = quote.words.map((w) => w.key).join(' ')
      const group = groups.get(key) ?? { kind: 'quote', members: [], similarity: 1, drift: null }
      for (const other of group.members) if (other.article !== number) pairs.push({ a: other, b: { article: number, index }, similarity: 1, verbatim: 1 })
      group.members.push({ article: number, index })
      if (group.members.some((m) => m.article !== number)) group.drift = 'same'
      groups.set(key, group)
    })
  })
  return { groups: [...groups.values()], pairs }
}

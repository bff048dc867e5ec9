import type { Article, Group, Pair } from '../model/article.ts'
import type { Settings } from '../model/options.ts'

/** Gathers linked sentences into statements: every sentence that is no credit ends in exactly one group. */
export function gatherStatements(articles: Article[], pairs: Pair[], { threshold }: Settings): Group[] {
  const groupOf = new Map<string, Group>()
  const key = (m: { article: number; index: number }) => `${m.article}.${m.index}`
  articles.forEach((article, number) => article.sentences.forEach((s) => {
    if (s.role !== 'credit') groupOf.set(`${number}.${s.index}`, { kind: 'statement', members: [{ article: number, index: s.index }], similarity: 1, drift: null })
  }))
  for (const pair of pairs.toSorted((p, q) => q.similarity - p.similarity)) {
    const [a, b] = [groupOf.get(key(pair.a)), groupOf.get(key(pair.b))]
    if (pair.similarity < threshold || !a || !b || a === b || a.members.length + b.members.length > 2) continue
    const joined: Group = { ...a, members: [...a.members, ...b.members], similarity: pair.similarity }
    for (const m of joined.members) groupOf.set(key(m), joined)
  }
  return [...new Set(groupOf.values())]
}

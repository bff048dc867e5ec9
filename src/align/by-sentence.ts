import type { Article, Group, Pair } from '../model/article.ts'

/** By article and sentence, the statement that tells it; none for a credit. */
export type StatementsBySentence = (Group | undefined)[][]

export function statementsBySentence(groups: Group[], articles: Article[]): StatementsBySentence {
  const groupOf = articles.map(({ sentences }) => Array.from<Group | undefined>({ length: sentences.length }))
  for (const group of groups) if (group.kind === 'statement') for (const { article, index } of group.members) groupOf[article]![index] = group
  return groupOf
}

export const isLone = ({ members }: Group): boolean => members.length === 1

/** Makes one statement of two: every sentence of theirs leads to it from now on. */
export function joinStatements(mine: Group, theirs: Group, similarity: number, statements: StatementsBySentence): void {
  const joined = { ...mine, members: [...mine.members, ...theirs.members], similarity: Math.min(mine.similarity, theirs.similarity, similarity) }
  for (const { article, index } of joined.members) statements[article]![index] = joined
}

/** What became of statements: those that were joined, in place of what they were joined from. */
export const withJoined = (groups: Group[], statements: StatementsBySentence): Group[] => [...new Set(groups.flatMap(({ members }) => members.map(({ article, index }) => statements[article]![index]!)))]

/** Surest first; what is as sure goes by its words, not by the order of the sources. */
export function surestFirst(pairs: Pair[], articles: Article[]): Pair[] {
  const textOf = ({ a, b }: Pair) => [a, b].map(({ article, index }) => articles[article]!.sentences[index]!.text).toSorted().join('\n')
  return pairs.toSorted((p, q) => q.similarity - p.similarity || (textOf(p) < textOf(q) ? -1 : 1))
}

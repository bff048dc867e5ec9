import type { Article, Group } from '../model/article.ts'

/** By article and sentence, the statement that tells it; none for a credit. */
export type StatementsBySentence = (Group | undefined)[][]

export function statementsBySentence(groups: Group[], articles: Article[]): StatementsBySentence {
  const groupOf = articles.map(({ sentences }) => Array.from<Group | undefined>({ length: sentences.length }))
  for (const group of groups) if (group.kind === 'statement') for (const { article, index } of group.members) groupOf[article]![index] = group
  return groupOf
}

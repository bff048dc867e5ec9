import { loadArticles } from '../../inputs/load.ts'
import type { FetchOptions } from '../../inputs/web/fetch.ts'
import type { ArticleInput } from '../../model/article.ts'
import { ExpectedError } from '../../model/errors.ts'

/** Findings point into files, also into web pages, whose text is taken out of them. */
export const loadTraced = (path: string, fetch: FetchOptions): Promise<ArticleInput[]> => loadArticles(path, { ...fetch, places: true })

export async function loadDraft(path: string, fetch: FetchOptions): Promise<ArticleInput> {
  const articles = await loadTraced(path, fetch)
  if (articles.length > 1) throw new ExpectedError(`${path} holds ${articles.length} articles: name one, as in ${path}#1`)
  return articles[0]!
}

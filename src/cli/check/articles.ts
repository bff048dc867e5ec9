import { readFileSync } from 'node:fs'
import { decode } from '../../inputs/decode.ts'
import { isAddress, loadArticles } from '../../inputs/load.ts'
import { traceOrigin } from '../../inputs/trace.ts'
import type { FetchOptions } from '../../inputs/web/fetch.ts'
import type { ArticleInput } from '../../model/article.ts'
import { ExpectedError } from '../../model/errors.ts'

/** Findings point into files, also into web pages, whose text is taken out of them. */
export async function loadTraced(path: string, fetch: FetchOptions): Promise<ArticleInput[]> {
  const articles = await loadArticles(path, fetch)
  const [article] = articles
  if (articles.length !== 1 || !article || article.origin || isAddress(path) || !/\.x?html?$/i.test(path)) return articles
  const origin = traceOrigin(decode(readFileSync(path)), article.text)
  return [origin ? { ...article, origin } : article]
}

export async function loadDraft(path: string, fetch: FetchOptions): Promise<ArticleInput> {
  const articles = await loadTraced(path, fetch)
  if (articles.length > 1) throw new ExpectedError(`${path} holds ${articles.length} articles: name one, as in ${path}#1`)
  return articles[0]!
}

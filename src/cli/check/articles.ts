import { loadArticles, type LoadOptions } from '../../inputs/load.ts'
import type { ArticleInput } from '../../model/article.ts'
import { ExpectedError } from '../../model/errors.ts'

/** Findings point into files, also into web pages, whose text is taken out of them. */
const loadTraced = (path: string, options: LoadOptions): Promise<ArticleInput[]> => loadArticles(path, { ...options, places: true })

export async function loadDraft(path: string, options: LoadOptions): Promise<ArticleInput> {
  const articles = await loadTraced(path, options)
  if (articles.length > 1) throw new ExpectedError(`${path} holds ${articles.length} articles: name one, as in ${path}#1`)
  return articles[0]!
}

/** Articles by their paths. */
export type Shelf = Map<string, ArticleInput[]>

/** At most so many articles of these files; each file is read once, however many drafts rest on it. */
export async function loadSources(paths: string[], { most, shelf, ...options }: LoadOptions & { most: number; shelf: Shelf }): Promise<{ articles: ArticleInput[]; isCut: boolean }> {
  const articles: ArticleInput[] = []
  for (const path of paths) {
    if (articles.length >= most) return { articles: articles.slice(0, most), isCut: true }
    const loaded = shelf.get(path) ?? await loadTraced(path, options)
    shelf.set(path, loaded)
    for (const article of loaded) articles.push(article)
  }
  return { articles: articles.slice(0, most), isCut: articles.length > most }
}

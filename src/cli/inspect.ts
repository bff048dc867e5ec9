import { explainPair } from '../align/explain.ts'
import type { ArticleInput } from '../model/article.ts'
import type { Source } from '../model/comparison.ts'
import { ExpectedError } from '../model/errors.ts'
import { type CompareOptions, settle } from '../model/options.ts'
import { analyzeArticle, annotate, compareArticles } from '../pipeline.ts'
import type { Rendering } from './report.ts'

/** What was read in one article. */
export async function inspectArticle(input: ArticleInput, options: CompareOptions): Promise<Rendering> {
  const source = await analyzeArticle(input, options)
  return (format, view) => format.inspect?.(source, view)
}

/** Why two sentences were linked, or were not; everything between them counts, so all articles are read. */
export async function inspectPair(inputs: ArticleInput[], places: string[], options: CompareOptions): Promise<Rendering> {
  const settings = settle(options)
  const articles = annotate(inputs, settings)
  const { sources } = await compareArticles(articles, settings)
  const [a, b] = places.map((place) => findSentence(sources, place)).toSorted((x, y) => sourceNumber(x) - sourceNumber(y)) as [string, string]
  const explanation = explainPair(articles, a, b)
  if (!explanation) throw new ExpectedError(`--pair ${places.join(' ')} cannot be explained: give two sentences of different articles that are no credits`)
  return (format, view) => format.explain?.(explanation, sources, view)
}

const sourceNumber = (id: string): number => Number(id.slice(1, id.indexOf('.')))

/** Files may stand behind the places, where the option takes them for more of them. */
export function splitPlaces(typed: string[]): { places: string[]; files: string[] } {
  const isPlace = (word: string) => /^(?:s\d+\.\d+|\d+:\d+)$/.test(word)
  const { length } = typed.slice(0, 2).filter(isPlace)
  if (length < 2) throw new ExpectedError(`--pair ${typed.join(' ')} is no pair: give two places, such as 1:17 2:37 or s1.4 s2.7`)
  return { places: typed.slice(0, 2), files: typed.slice(2) }
}

/** `s1.4` as it is, and of `1:17` the sentence of the first file that begins in line 17 or runs over it. */
function findSentence(sources: Source[], place: string): string {
  const [file, line] = place.split(':').map(Number) as [number, number]
  const byId = () => sources.flatMap((s) => s.sentences).filter((s) => s.id === place)
  const sentences = place.includes(':') ? sources[file - 1]?.sentences.filter((s) => s.line <= line) : byId()
  const on = sentences?.find((s) => s.line === line) ?? sentences?.at(-1)
  if (on) return on.id
  throw new ExpectedError(`--pair ${place} is no sentence: compare-sources inspect shows the lines, and --format json the ids`)
}

import { explainPair } from '../align/explain.ts'
import type { ArticleInput } from '../model/article.ts'
import type { Claim, Sentence, Source } from '../model/comparison.ts'
import { ExpectedError } from '../model/errors.ts'
import { type CompareOptions, settle } from '../model/options.ts'
import { analyzeArticle, annotate, compareArticles } from '../pipeline.ts'
import type { Rendering } from './report.ts'

/** What was read in one article. */
export async function inspectArticle(input: ArticleInput, options: CompareOptions): Promise<Rendering> {
  const source = await analyzeArticle(input, options)
  return { part: 'article', render: (format, view) => format.inspect?.(source, view) }
}

/** Why two sentences were linked, or were not; everything between them counts, so all articles are read. */
export async function inspectPair(inputs: ArticleInput[], places: string[], options: CompareOptions): Promise<Rendering> {
  const settings = settle(options)
  const articles = annotate(inputs, settings)
  const { sources, claims } = await compareArticles(articles, settings)
  const [a, b] = places.map((place) => findSentence(sources, place)).toSorted((x, y) => sourceNumber(x) - sourceNumber(y)) as [string, string]
  const explanation = explainPair(articles, a, b)
  if (!explanation) throw new ExpectedError(`--pair ${places.join(' ')} cannot be explained: give two sentences of different articles that are no credits`)
  const told = { ...explanation, threshold: settings.threshold, claims: [claimOf(claims, a), claimOf(claims, b)] as [string, string] }
  return { part: 'article', render: (format, view) => format.explain?.(told, sources, view) }
}

/** Every sentence that can be explained stands in exactly one statement. */
const claimOf = (claims: Claim[], sentence: string): string => claims.find((c) => c.kind === 'statement' && c.members.some((m) => m.sentences.includes(sentence)))!.id

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
  const isLine = place.includes(':')
  const sentences = isLine ? sources[file - 1]?.sentences.filter((s) => s.line <= line && line <= lastLine(s)) : sources.flatMap((s) => s.sentences).filter((s) => s.id === place)
  const on = sentences?.find((s) => s.line === line) ?? sentences?.at(-1)
  if (on) return on.id
  if (isLine && sentences) throw new ExpectedError(`--pair ${place} is no sentence: there is none on line ${line} of ${sources[file - 1]!.path}, and compare-sources inspect shows the lines`)
  throw new ExpectedError(`--pair ${place} is no sentence: compare-sources inspect shows the lines, and --format json the ids`)
}

const lastLine = ({ line, text }: Sentence): number => line + (text.match(/\r\n?|\n/g)?.length ?? 0)

import { measureOverlaps } from './align/overlaps.ts'
import { linkSentences } from './align/links.ts'
import { joinReported } from './align/reported.ts'
import { gatherStatements } from './align/statements.ts'
import type { Workers } from './align/works.ts'
import { joinOwnRivals } from './conflicts/own-rivals.ts'
import { joinRivals } from './conflicts/rivals.ts'
import type { Article, ArticleInput, Group } from './model/article.ts'
import type { Comparison, Source } from './model/comparison.ts'
import { type CompareOptions, type Settings, settle } from './model/options.ts'
import { meetNames } from './names/across.ts'
import { uniteRoles } from './names/refer.ts'
import { gatherUtterances } from './quotes/utterances.ts'
import { makeClaims } from './report/claims.ts'
import { gatherFacts } from './report/facts.ts'
import { makeLinks } from './report/links.ts'
import { makeSource } from './report/sources.ts'
import { summarize } from './report/summary.ts'
import { tellApart } from './text/label.ts'
import { Crew } from './threads/crew.ts'
import { Share } from './threads/share.ts'
import { GENERATOR } from './version.ts'

/**
 * Characters from which threads of their own pay: up to here they win no time, since each has to warm up; with two million it is a tenth.
 * Half as many must stand outside the longest article, which is read by one of them: beside a book the other waits and takes 50 MB.
 */
const ENOUGH = 1_000_000

const isWorthThreads = (lengths: number[]): boolean => {
  const all = lengths.reduce((sum, length) => sum + length, 0)
  return all >= ENOUGH && all - lengths.reduce((most, length) => Math.max(most, length), 0) >= ENOUGH / 2
}

/** Compares two or more articles on one event. None of them is the reference: another order gives the same claims. */
export async function compareSources(inputs: ArticleInput[], options?: CompareOptions): Promise<Comparison> {
  const settings = settle(options)
  const crew = new Crew(settings.onProgress, isWorthThreads(inputs.map(({ text }) => text.length)) ? (await import('./threads/helpers.ts')).startHelpers() : [])
  try {
    return await compareArticles(tellApart(await crew.read(inputs, settings.lexicon)), settings, { workers: crew })
  } finally {
    crew.dismiss()
  }
}

/** Who works on a comparison, and in which claims somebody asks what conflicts; in all of them unless told otherwise. */
interface Working {
  workers?: Workers
  isAsked?(group: Group): boolean
}

export async function compareArticles(articles: Article[], settings: Settings, { workers = new Crew(settings.onProgress), isAsked = () => true }: Working = {}): Promise<Comparison> {
  const pairs = await linkSentences(articles, workers)
  const told = joinReported(gatherStatements(articles, pairs, settings), pairs, { articles, settings })
  const statements = joinOwnRivals(joinRivals(told, pairs, { articles, settings }), articles)
  const utterances = gatherUtterances(articles)
  const claims = makeClaims([...statements, ...utterances.groups], articles, { onProgress: settings.onProgress, isAsked })
  const { facts, mentions } = gatherFacts(articles)
  return {
    schemaVersion: 1,
    generator: GENERATOR,
    sources: articles.map((article, i) => makeSource(article, mentions[i]!)),
    claims,
    facts,
    links: makeLinks(pairs, utterances.pairs, articles),
    overlaps: measureOverlaps(articles),
    summary: summarize(claims, articles.map((a) => a.id)),
  }
}

/** Reads one article: its sentences with their roles, its quotes with their speakers, and the facts that it mentions. */
export async function analyzeArticle(input: ArticleInput, options?: CompareOptions): Promise<Source> {
  const articles = annotate([input], settle(options))
  return makeSource(articles[0]!, gatherFacts(articles).mentions[0]!)
}

/** Reads articles that belong together in this thread, as a crew does in several. */
export function annotate(inputs: ArticleInput[], { lexicon }: Pick<Settings, 'lexicon'> = settle()): Article[] {
  const share = new Share(inputs, 0, lexicon)
  meetNames(share.drafts)
  return tellApart(share.articles(share.drafts, uniteRoles(share.roles(share.drafts))))
}

import { measureOverlaps } from './align/overlaps.ts'
import { linkSentences } from './align/links.ts'
import { gatherStatements } from './align/statements.ts'
import { joinRivals } from './conflicts/rivals.ts'
import { readFacts } from './facts/table.ts'
import type { Article, ArticleInput, Document, Register } from './model/article.ts'
import type { Comparison, Source } from './model/comparison.ts'
import { type CompareOptions, type Settings, settle } from './model/options.ts'
import { readRegisters } from './names/register.ts'
import { readQuotes } from './quotes/read.ts'
import { gatherUtterances } from './quotes/utterances.ts'
import { makeClaims } from './report/claims.ts'
import { gatherFacts } from './report/facts.ts'
import { makeLinks } from './report/links.ts'
import { makeSource } from './report/sources.ts'
import { summarize } from './report/summary.ts'
import { readDocument } from './text/document.ts'
import { respell } from './text/respell.ts'
import { tellApart } from './text/label.ts'
import { GENERATOR } from './version.ts'

/** Compares two or more articles on one event. None of them is the reference: another order gives the same claims. */
export async function compareSources(inputs: ArticleInput[], options?: CompareOptions): Promise<Comparison> {
  const settings = settle(options)
  return compareArticles(annotate(inputs, settings), settings)
}

export function compareArticles(articles: Article[], settings: Settings): Comparison {
  const pairs = linkSentences(articles, settings.onProgress)
  const statements = joinRivals(gatherStatements(articles, pairs, settings), pairs, { articles, settings })
  const utterances = gatherUtterances(articles)
  const claims = makeClaims([...statements, ...utterances.groups], articles, settings.onProgress)
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

/** Names are read in every article before anything else, so that one article can give the full name another leaves out. */
export function annotate(inputs: ArticleInput[], { lexicon, onProgress }: Settings = settle()): Article[] {
  const passed = (done: number): void => onProgress({ stage: 'read', done, of: 2 * inputs.length })
  const documents = tellApart(inputs.map((input, i) => {
    passed(i)
    return respell(readDocument(input, `s${i + 1}`), lexicon.spellings)
  }))
  const registers = readRegisters(documents, lexicon)
  return documents.map((document, i) => {
    passed(inputs.length + i)
    return readArticle(document, registers[i]!)
  })
}

function readArticle(document: Document, register: Register): Article {
  return { ...document, register, quotes: readQuotes(document, register), readings: readFacts(document, register) }
}

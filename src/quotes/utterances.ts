import type { Article, Group, Pair } from '../model/article.ts'
import { findCandidates } from './candidates.ts'
import { compareTellings } from './changes.ts'
import { findCore } from './core.ts'
import { joinMatches, type Utterance } from './join.ts'
import { type Match, matchWordings } from './match.ts'
import { readTellings, type Telling } from './tellings.ts'
import { gatherWordings } from './repeats.ts'
import { CROWD, type Wording } from './wording.ts'

/** Brings the tellings of one utterance together: every quotation ends in exactly one group. */
export function gatherUtterances(articles: Article[]): { groups: Group[]; pairs: Pair[] } {
  const wordings = gatherWordings(readTellings(articles))
  const matches = findCandidates(wordings).flatMap(([a, b]) => matchWordings(a, b) ?? [])
  return {
    groups: joinMatches(wordings, matches).map((utterance) => toGroup(utterance, articles)),
    pairs: [...wordings.flatMap(pairsWithin), ...matches.flatMap(pairsBetween)],
  }
}

function toGroup(utterance: Utterance, articles: Article[]): Group {
  const members = utterance.wordings.flatMap((w) => w.tellings).map(({ article, index }) => ({ article, index }))
  const shared = new Set(members.map((m) => m.article)).size > 1
  return { kind: 'quote', members, similarity: utterance.similarity, ...compareTellings(utterance), ...(shared && { core: findCore(utterance, articles) }) }
}

function pairsWithin({ tellings, tokens }: Wording): Pair[] {
  const verbatim = tokens.length >= 6 ? 1 : 0
  return tellings.flatMap((a, i) => tellings.slice(i + 1, i + 1 + CROWD).flatMap((b) => toPair(a, b, { similarity: 1, verbatim })))
}

function pairsBetween(match: Match): Pair[] {
  const [mine, theirs] = [match.a.tellings.slice(0, CROWD), match.b.tellings.slice(0, CROWD)]
  return mine.flatMap((a) => theirs.flatMap((b) => toPair(a, b, match)))
}

function toPair(a: Telling, b: Telling, { similarity, verbatim }: Pick<Pair, 'similarity' | 'verbatim'>): Pair[] {
  if (a.article === b.article) return []
  const [first, second] = a.article < b.article ? [a, b] : [b, a]
  return [{ a: { article: first.article, index: first.index }, b: { article: second.article, index: second.index }, similarity, verbatim }]
}

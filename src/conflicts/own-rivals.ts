import { isLone, joinStatements, statementsBySentence, withJoined } from '../align/by-sentence.ts'
import type { Article, Group, Word } from '../model/article.ts'
import { firstFrom } from '../text/spans.ts'
import { DATES } from './date.ts'
import { AMOUNTS } from './number.ts'
import { findValueConflicts, type ValueKind } from './values.ts'
import { isFunctionWord } from './words.ts'

/** So much of the shorter of two sentences stands in the other, or they do not run alike. */
const ALIKE = 0.4
/** A headline is short, and what it says is told below it in other words. */
const FEWEST_SHARED = 2
/** `An earlier version of this article said 12`: the contradiction is what it is about. */
const CORRECTION = /\b(?:correction|earlier version|originally (?:said|stated|reported)|previously (?:said|stated|reported)|misstated)\b/i
/** A word in more sentences of an article than this is what the article is about. */
const CROWD = 12

/**
 * Brings the sentences together in which one source contradicts itself: `12 were killed` here and `13 were killed` below, whatever the other
 * sources tell. At least one of the two must have been left alone, so a copy of the source agrees with it. Gives all statements, those that
 * have won a sentence in place of both.
 */
export function joinOwnRivals(groups: Group[], articles: Article[]): Group[] {
  const statements = statementsBySentence(groups, articles)
  for (const [number, article] of articles.entries()) {
    const own = statements[number]!
    const wasLone = own.map((statement) => statement !== undefined && isLone(statement))
    for (const [i, k] of alikeSentences(article)) {
      if (own[i] !== own[k] && (wasLone[i] || wasLone[k]) && areRivals([i, k], number, articles)) joinStatements(own[i]!, own[k]!, 1, statements)
    }
  }
  return withJoined(groups, statements)
}

function areRivals(indexes: [number, number], article: number, articles: Article[]): boolean {
  const group: Group = { kind: 'statement', members: indexes.map((index) => ({ article, index })), similarity: 1, drift: null }
  const conflict = <T>(kind: ValueKind<T>): boolean => findValueConflicts(group, articles, kind).length > 0
  return conflict(AMOUNTS) || conflict(DATES)
}

/** Pairs of sentences of one article that give an amount or a date and have much in common, from an index of their words. */
function alikeSentences({ sentences, readings }: Article): [number, number][] {
  const valued = readings.filter((reading) => !('entity' in reading))
  const stems = sentences.map(({ start, end, role, text, words }) => {
    const holdsValue = (valued[firstFrom(valued, start)]?.start ?? Infinity) < end
    return holdsValue && role !== 'credit' && !CORRECTION.test(text) ? contentStems(words) : NONE
  })
  const index = new Map<string, number[]>()
  const found: [number, number][] = []
  for (const [k, own] of stems.entries()) {
    if (own === NONE) continue
    const shared = new Map<number, number>()
    for (const stem of own) {
      const earlier = index.get(stem)
      if (!earlier) index.set(stem, [k])
      else {
        if (earlier.length < CROWD) for (const i of earlier) shared.set(i, (shared.get(i) ?? 0) + 1)
        earlier.push(k)
      }
    }
    for (const [i, count] of shared) {
      const isTitle = sentences[i]!.role === 'title' || sentences[k]!.role === 'title'
      if (count >= Math.max(FEWEST_SHARED, isTitle ? 0 : ALIKE * Math.min(stems[i]!.size, own.size))) found.push([i, k])
    }
  }
  return found
}

const NONE: ReadonlySet<string> = new Set()
const contentStems = (words: Word[]): ReadonlySet<string> => new Set(words.filter((word) => !isFunctionWord(word)).map((word) => word.stem))

import { quantitiesAgree } from '../facts/compare.ts'
import type { Article, Group, Quantity, Reading, Word } from '../model/article.ts'
import type { Addition, Span } from '../model/comparison.ts'
import { type Clause, cutClauses } from './clauses.ts'
import { placesIn } from './places.ts'
import { isQuoted } from './quoted.ts'
import { type Side, sidesOf } from './sides.ts'
import { isFunctionWord } from './words.ts'

/** A clause tells more if most of what it says is new, and three words of it at least: fewer are mostly other words for the same. */
const NEW_SHARE = 0.6
const NEW_WORDS = 3

/** What one source of a shared statement tells and no other does: whole clauses outside quotation marks. */
export function findAdditions(group: Group, articles: Article[]): Addition[] {
  const sides = sidesOf(group, articles)
  return sides.flatMap((side) => {
    const others = sides.filter((s) => s.number !== side.number)
    return others.length ? extraClauses(side, others).map(({ start, end }) => ({ source: side.article.id, start, end, text: side.article.text.slice(start, end) })) : []
  })
}

/** Where no clause of a sentence is known, other words are used for the same thing, and nothing can be said. */
function extraClauses(side: Side, others: Side[]): Span[] {
  const known = knownStems(side, others)
  const clauses = cutClauses(side.passage, side.article.text)
  const own = amountsIn(side), theirs = others.flatMap(amountsIn)
  const isTold = (clause: Clause): boolean => isAllCounted(own.filter(({ start, end }) => clause.start <= start && end <= clause.end), theirs)
  const extra = clauses.map((clause) => !isTold(clause) && isExtra(clause, known, side.article))
  return extra.every(Boolean) ? [] : joinRuns(clauses, extra)
}

function isExtra(clause: Clause, known: Set<Word | string>, article: Article): boolean {
  const telling = clause.words.filter((word) => !isFunctionWord(word))
  const isKnown = (word: Word): boolean => known.has(word) || known.has(word.stem)
  const fresh = telling.filter((word) => !isKnown(word)), figures = telling.filter(isFigure)
  if (figures.length > 0 && figures.every(isKnown)) return false
  return fresh.length >= NEW_WORDS && fresh.length >= telling.length * NEW_SHARE && !isQuoted(article, clause)
}

/** What has its figures in common is told in other words: `another 48 objects are to follow`, `a further 48 works will be returned`. A year alone tells little. */
const isFigure = ({ key, text }: Word): boolean => /\d\d/.test(key) && !/^(?:1\d|20)\d\d$/.test(text)

type Amount = Reading & { quantity: Quantity }

const amountsIn = (side: Side): Amount[] => placesIn(side, side.article.readings).flatMap(({ item }) => ('quantity' in item && !item.quantity.ordinal ? item : []))

/** `The jury took nine hours`, `jurors needed nine hours`: what counts the same tells the same. */
const isAllCounted = (mine: Amount[], theirs: Amount[]): boolean =>
  mine.length > 0 && mine.every((amount) => theirs.some((other) => other.type === amount.type && other.quantity.unit === amount.quantity.unit && ['same', 'compatible'].includes(quantitiesAgree(amount.quantity, other.quantity))))

/** Stems that the other sources have in this claim, and the words of this sentence that name somebody whom they name otherwise. */
function knownStems(side: Side, others: Side[]): Set<Word | string> {
  const known = new Set<Word | string>()
  const named = new Set<string>()
  for (const other of others) {
    for (const { stem } of other.passage.words) known.add(stem)
    for (const { item } of placesIn(other, other.article.register.mentions)) named.add(item.entity)
  }
  for (const { item, from, to } of placesIn(side, side.article.register.mentions)) {
    if (named.has(item.entity)) for (const word of side.passage.words.slice(from, to)) known.add(word)
  }
  return known
}

/** Neighbouring clauses that are both extra make one addition. */
function joinRuns(clauses: Clause[], extra: boolean[]): Span[] {
  const runs: Span[] = []
  clauses.forEach(({ start, end }, i) => {
    if (!extra[i]) return
    if (extra[i - 1]) runs.at(-1)!.end = end
    else runs.push({ start, end })
  })
  return runs
}

import { isLone, joinStatements, statementsBySentence, surestFirst, withJoined } from '../align/by-sentence.ts'
import { keepTwinsApart } from '../align/twins.ts'
import type { Article, Group, Pair } from '../model/article.ts'
import type { Settings } from '../model/options.ts'
import { firstFrom } from '../text/spans.ts'
import { agedPairs } from './aged-pairs.ts'
import { areClose, areTransposed } from './close.ts'
import { date } from './date.ts'
import { NAMES } from './name.ts'
import { negation } from './negation.ts'
import { holdsFramed } from './frames.ts'
import { areOfOneFrame } from './one-amount.ts'
import { AMOUNTS, areOfOneHolder } from './number.ts'
import { findDenials } from './polarity.ts'
import { nameOthers, type Side, sidesOf } from './sides.ts'
import { findValueConflicts, type ValueKind } from './values.ts'

/** Pairs that are less likely than this share of the threshold tell of two things, whatever they give; names, which every sentence has, tell less. */
const LEAST = 0.35
const LEAST_OF_NAMES = 0.5

const CLOSE_AMOUNTS: typeof AMOUNTS = { ...AMOUNTS, relate: (a, b) => areClose(a.value.quantity, b.value.quantity) || areTransposed(a.value.quantity, b.value.quantity) || areOfOneHolder(a, b) || areOfOneFrame(a, b) ? AMOUNTS.relate(a, b) : 'incomparable' }

/** A person has one age, whatever else two sentences tell. */
const AGES: typeof AMOUNTS = { ...AMOUNTS, relate: (a, b) => (a.value.type === 'age' && areOfOneHolder(a, b) ? AMOUNTS.relate(a, b) : 'incomparable') }

/** An event has one of each, whatever else two sentences tell. */
const FRAMED: typeof AMOUNTS = { ...AMOUNTS, relate: (a, b) => (areOfOneFrame(a, b) ? AMOUNTS.relate(a, b) : 'incomparable') }

function hasAge({ readings, sentences }: Article, index: number): boolean {
  const { start, end } = sentences[index]!
  return readings.slice(firstFrom(readings, start), firstFrom(readings, end)).some(({ type }) => type === 'age')
}

/** Of two that deny, or affirm, neither denies the other. */
const denies = ({ passage }: Side): boolean => findDenials(passage).length > 0

interface Given {
  articles: Article[]
  settings: Settings
}

/**
 * A second look at sentences that were left alone: where the words around a value are those around one of another source, and the two
 * values are so near or so alike that one must be a slip for the other, both report one thing. `A 32-page report was released` and
 * `the 31-page report says` have little else in common. Gives all statements, those with the sentence that they have won in place of both.
 */
export function joinRivals(groups: Group[], pairs: Pair[], { articles, settings }: Given): Group[] {
  const statements = statementsBySentence(groups, articles)
  const statementOf = ({ article, index }: Pair['a']): Group => statements[article]![index]!
  const aged = ({ article, index }: Pair['a']): boolean => hasAge(articles[article]!, index)
  const framed = ({ article, index }: Pair['a']): boolean => holdsFramed(articles[article]!, articles[article]!.sentences[index]!)
  const near = [...pairs, ...agedPairs(articles, pairs)].filter(({ a, b, similarity }) => {
    const [mine, theirs] = [statementOf(a), statementOf(b)]
    return mine !== theirs && (isLone(mine) || isLone(theirs)) && (similarity >= settings.threshold * LEAST || (aged(a) && aged(b)) || (framed(a) && framed(b)))
  })
  const rivals = near.filter((pair) => areRivals(pair, { articles, settings }))
  if (rivals.length === 0) return groups
  for (const { a, b, similarity } of surestFirst(keepTwinsApart(rivals, articles), articles)) {
    const [mine, theirs] = [statementOf(a), statementOf(b)]
    if (mine === theirs || !(isLone(mine) || isLone(theirs))) continue
    joinStatements(mine, theirs, similarity, statements)
  }
  return withJoined(groups, statements)
}

function areRivals({ a, b, similarity }: Pair, { articles, settings }: Given): boolean {
  const group: Group = { kind: 'statement', members: [a, b], similarity, drift: null }
  const [left, right] = sidesOf(group, articles)
  if (nameOthers(left!, right!, ['person', 'organisation'])) return false
  const conflict = <T>(kind: ValueKind<T>): boolean => findValueConflicts(group, articles, kind).length > 0
  if (similarity < settings.threshold * LEAST) return conflict(AGES) || conflict(FRAMED)
  return conflict(CLOSE_AMOUNTS) || date.find(group, articles).length > 0 || (similarity >= settings.threshold * LEAST_OF_NAMES && (conflict(NAMES) || (denies(left!) !== denies(right!) && negation.find(group, articles).length > 0)))
}

import { dayOf } from '../facts/calendar.ts'
import type { Article, Group, Quantity } from '../model/article.ts'
import type { Conflict } from '../model/comparison.ts'
import { makeConflicts, type Place } from './gather.ts'
import { placesIn, type Standing, wordsAt } from './places.ts'
import { areCopies, pairsOf, type Side, sidesOf } from './sides.ts'
import type { Slot } from './slots.ts'
import { isFunctionWord } from './words.ts'

/** An event that a sentence dates, by a year or by how long ago it was when the report appeared. */
interface Dated extends Place<null> {
  /** Stem of the noun that names it. */
  event: string
  /** The years in which it can have been. */
  first: number
  last: number
}

/** A merger `more than four years` before an article of May 2020 was not that of 2018. */
export function findElapsed(group: Group, articles: Article[]): Conflict[] {
  const meetings = pairsOf(sidesOf(group, articles)).filter(([a, b]) => a.number !== b.number && !areCopies(a, b) && shareName(a, b)).map(([a, b]) => ({
    rivals: [...meet(elapsedIn(a), datedIn(b)), ...meet(elapsedIn(b), datedIn(a)).map(([p, q]): [Dated, Dated] => [q, p])], allies: [],
  }))
  return makeConflicts('date', meetings, articles)
}

const meet = (elapsed: Dated[], dated: Dated[]): [Dated, Dated][] =>
  elapsed.flatMap((p) => dated.filter((q) => p.event === q.event && (p.last < q.first || q.last < p.first)).map((q): [Dated, Dated] => [p, q]))

const shareName = (a: Side, b: Side): boolean => [...a.named.keys()].some((entity) => b.named.has(entity))

/** `comes more than four years after the merger`: counted back from the day of the report, so the sentence must tell of that day. */
function elapsedIn(side: Side): Dated[] {
  const { article, passage: { words } } = side
  const day = dayOf(article.published)
  if (!day) return []
  return placesIn(side, article.readings).flatMap(({ item, ...slot }): Dated[] => {
    if (item.type !== 'duration' || words[slot.to]?.key !== 'after' || !isNow(slot)) return []
    const years = yearsBack(item.quantity, day.year + (day.month - 1) / 12)
    return years ? named(slot, slot.to + 1).map((place) => ({ ...place, ...years })) : []
  })
}

/** `the 2018 merger of the two banks`. */
function datedIn(side: Side): Dated[] {
  return placesIn(side, side.article.readings).flatMap(({ item, ...slot }): Dated[] => {
    if (item.type !== 'date' || item.date.year === null || item.date.month !== null || item.date.until || item.date.span) return []
    const { year } = item.date
    return named(slot, slot.to).map((place) => ({ ...place, first: year, last: year }))
  })
}

/** The place of a time together with the event that it dates, if a noun that names one follows from a word on. */
function named(slot: Standing, start: number): (Place<null> & Pick<Dated, 'event'>)[] {
  const { side: { article, passage: { words } } } = slot
  const at = eventAfter(slot, start)
  if (at === null) return []
  const span = { start: slot.start, end: words[at]!.end }
  const phrase = wordsAt(article, span)
  return [{ ...slot, ...span, to: at + 1, value: null, key: phrase.toLowerCase(), phrase, event: words[at]!.stem }]
}

const PRESENT = /^(?:comes?|is|are|has|have|remains?|continues?|still|now|enters?|marks?)$/
const PAST = /^(?:was|were|had|did|[a-z]{3,}ed)$/

/** `Staff left eight years after the merger` tells of another day. */
function isNow({ side, from }: Slot): boolean {
  const before = side.passage.words.slice(0, from).map((word) => word.key)
  return before.some((key) => PRESENT.test(key)) && !before.some((key) => PAST.test(key))
}

/** So many words name an event. */
const REACH = 6

/** The last noun of the words that follow: `merger` in `the banks’ hasty merger of`. */
function eventAfter({ side: { passage: { words }, named: names, tokens } }: Slot, start: number): number | null {
  let event: number | null = null
  for (let at = start; at < Math.min(words.length, start + REACH); at += 1) {
    if (isFunctionWord(words[at]!)) {
      if (event !== null) return event
    } else if (!names.has(tokens[at]!)) event = at
  }
  return event
}

/** Counted years are out by some months. */
const SLACK = 0.75

function yearsBack({ low, high, precision, unit }: Quantity, now: number): { first: number; last: number } | null {
  const perYear = unit === 'year' ? 1 : unit === 'month' ? 12 : 0
  if (!perYear) return null
  const [first, last] = [Math.floor(now - high / perYear - SLACK), Math.floor(now - low / perYear + SLACK)]
  if (precision === 'more' || precision === 'atLeast') return { first: -Infinity, last: Math.floor(now - low / perYear) }
  return precision === 'less' || precision === 'atMost' || precision === 'nearly' ? { first: Math.floor(now - high / perYear), last: Infinity } : { first, last }
}

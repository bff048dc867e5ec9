import { WEEKDAYS } from '../facts/dates/words.ts'
import { datesAgree } from '../facts/compare-dates.ts'
import type { DateParts, Word } from '../model/article.ts'
import { once } from '../text/once.ts'
import { placesByKey } from './places-by-key.ts'
import { SAME_SENTENCE } from './context.ts'
import type { Place } from './gather.ts'
import { placesIn, type Standing, wordsAt } from './places.ts'
import type { Side } from './sides.ts'
import type { Relation, ValueKind } from './values.ts'

/** A part of a cycle, such as the afternoon of a day: from one hour or month to another, which may be of the next round. */
interface Part {
  cycle: 'day' | 'year'
  from: number
  until: number
  /** An hour on the clock, which is compared as a date where both give one. */
  exact: boolean
  /** Which of them: a weekday, `last`, `this`; empty where it is not told. */
  which: string
}

const ROUND = { day: 24, year: 12 }

/** Wide at the edges, so that what two reporters call by two names overlaps: a fire at five is of the afternoon and of the evening. */
const PARTS = new Map<string, [Part['cycle'], number, number]>([
  ['morning', ['day', 3, 12]], ['midday', ['day', 11, 14]], ['afternoon', ['day', 12, 18.5]], ['evening', ['day', 16.5, 24]], ['night', ['day', 18, 30]],
  ['dawn', ['day', 3.5, 8.5]], ['daybreak', ['day', 3.5, 8.5]], ['overnight', ['day', 18, 33]], ['dusk', ['day', 15.5, 22]], ['nightfall', ['day', 15.5, 22]],
  ['spring', ['year', 2, 5]], ['summer', ['year', 5, 8]], ['autumn', ['year', 8, 11]], ['fall', ['year', 8, 11]], ['winter', ['year', 11, 14]],
])
/** The small hours: an `early morning` may be of the night before. */
const EARLY = -3
/** Hours by which a clock may go beyond what it is called. */
const SLACK = 1

const WHICH = new Set(['last', 'this', 'next', 'yesterday', 'tomorrow'])
/** What goes before the season, not before the verb or the well. */
const BEFORE_SEASON = /^(?:last|this|next|early|late|mid|the|that|of|each|every)$/
/** Times told for two zones. */
const ZONED = /\b(?:local time|GMT|UTC|E[DS]?T|P[DS]?T|C[DS]?T|BST|CES?T)\b/

/** Mornings and evenings, and the seasons of a year, where all else is told alike. */
export const TIMES_OF_DAY: ValueKind<Part> = {
  type: 'date',
  places: once((side) => [...byName(side), ...byClock(side)].toSorted((p, q) => p.start - q.start)),
  relate: relateParts,
  leastSentence: (a, b) => (isOnly(a) && isOnly(b) && !knows(a, b) && !knows(b, a) ? SAME_SENTENCE : Infinity),
}

function byName(side: Side): Place<Part>[] {
  const { passage: { words } } = side
  const found = words.filter(({ key, text }, i) => {
    const part = PARTS.get(bare(key))
    return part && text.startsWith(bare(key)) && words[i - 1]?.key !== 'good' && (part[0] === 'day' || BEFORE_SEASON.test(words[i - 1]?.key ?? ''))
  })
  return placesIn(side, found).map(({ item, ...place }) => {
    const name = bare(item.key)
    const [cycle, from, until] = PARTS.get(name)!
    const early = [1, 2].some((back) => words[place.from - back]?.key === 'early')
    const which = whichOf(place)
    return { ...place, value: { cycle, from: early && name === 'morning' ? from + EARLY : from, until, exact: false, which }, key: `${which} ${name === 'fall' ? 'autumn' : name}`, phrase: phraseOf(place, which) }
  })
}

/** `Monday night’s debate`. */
const bare = (key: string): string => key.replace(/['’]s$/, '')

function byClock(side: Side): Place<Part>[] {
  return placesIn(side, side.article.readings).flatMap(({ item, ...place }) => {
    const time = item.type === 'date' && !item.date.until && !item.date.eitherHalf && !item.date.zone ? item.date.time : null
    if (time === null) return []
    const hour = time / 60
    return [{ ...place, value: { cycle: 'day' as const, from: hour - SLACK, until: hour + SLACK, exact: true, which: '' }, key: item.value, phrase: wordsAt(side.article, item) }]
  })
}

/** The weekday or the like right before a part of the day: `Tuesday`, or `last`. */
function whichOf({ side: { passage: { words } }, from }: Standing): string {
  const key = words[from - 1]?.key ?? ''
  return WEEKDAYS.has(key) || WHICH.has(key) ? key : ''
}

function phraseOf({ side: { article, passage: { words } }, from, to }: Standing, which: string): string {
  return wordsAt(article, { start: words[which ? from - 1 : from]!.start, end: words[to - 1]!.end })
}

function relateParts(a: Place<Part>, b: Place<Part>): Relation {
  const [p, q] = [a.value, b.value]
  if (p.cycle !== q.cycle || (p.exact && q.exact) || endOf(a) !== endOf(b) || (p.which && q.which && p.which !== q.which)) return 'incomparable'
  if ([a, b].some(({ side: { article, passage } }) => ZONED.test(article.text.slice(passage.start, passage.end)))) return 'incomparable'
  if (p.cycle === 'day' && haveOtherDays(a.side, b.side)) return 'incomparable'
  if (overlap(p, q)) return areOfOneDay(p, q) && !meet(p, q) ? 'doubtful' : 'compatible'
  return tellsBoth(a, b) || tellsBoth(b, a) ? 'doubtful' : 'conflict'
}

/** `Monday morning` and `Monday night`; the morning after is Tuesday's. */
const areOfOneDay = (p: Part, q: Part): boolean => p.which === q.which && WEEKDAYS.has(p.which)
const meet = (p: Part, q: Part): boolean => p.from < q.until && q.from < p.until

const overlap = (p: Part, q: Part): boolean => [-1, 0, 1].some((rounds) => meet(p, { ...q, from: q.from + rounds * ROUND[p.cycle], until: q.until + rounds * ROUND[p.cycle] }))

/** A conflict of days is one by itself. */
function haveOtherDays(a: Side, b: Side): boolean {
  const [mine, theirs] = [daysOf(a), daysOf(b)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((p) => theirs.some((q) => ['same', 'compatible'].includes(datesAgree(p, q))))
}

const daysOf = (side: Side): DateParts[] =>
  placesIn(side, side.article.readings).flatMap(({ item }) => (item.type === 'date' && (item.date.weekday !== null || item.date.day !== null) ? [{ ...item.date, time: null }] : []))

/** `From Tuesday morning` and `until Tuesday evening` are the two ends of one time. */
function endOf({ side: { passage: { words } }, from, value: { which } }: Place<Part>): string {
  const key = words[from - (which ? 2 : 1)]?.key ?? ''
  return /^(?:from|since|until|till|by|into|through)$/.test(key) ? key : ''
}

/** An article that has both `Tuesday morning` and `Tuesday evening` tells of two times. */
const tellsBoth = ({ side }: Place<Part>, { key, value: { which } }: Place<Part>): boolean => which !== '' && partsOf(side.article, key).length > 0

/** Where an article has a part of the day, by its word and by the two words of `Tuesday morning`. */
const partsOf = placesByKey(({ sentences }) => sentences.flatMap(({ words }) => words.flatMap((word, i): [string, Word][] =>
  (PARTS.has(bare(word.key)) ? [[bare(word.key), word], [`${words[i - 1]?.key ?? ''} ${bare(word.key)}`, word]] : []))))

/** In a sentence with one time there is no doubt what was then. */
const isOnly = ({ side, value }: Place<Part>): boolean => TIMES_OF_DAY.places(side).filter((place) => place.value.cycle === value.cycle).length === 1

/** A source that gives both somewhere knows two events. */
const knows = ({ side: { article } }: Place<Part>, { side: { passage }, to }: Place<Part>): boolean => partsOf(article, bare(passage.words[to - 1]!.key)).length > 0

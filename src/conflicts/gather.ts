import type { Article } from '../model/article.ts'
import type { Conflict, ConflictType, Span, Value } from '../model/comparison.ts'
import { SAME_SENTENCE, sentenceLikeness } from './context.ts'
import { sayConflict } from './message.ts'
import type { Standing } from './places.ts'

/** One place of a claim where a value stands that may conflict with others. */
export interface Place<T> extends Standing {
  value: T
  /** Equal for equal values. */
  key: string
  /** The value with what it counts, as the message says it. */
  phrase: string
}

/** What two sentences give in the same slots: values that cannot both be exact, and values that agree. */
export interface Meeting<T> {
  rivals: [Place<T>, Place<T>][]
  allies: [Place<T>, Place<T>][]
}

/** Where an article says the same of the same thing, that of the place or another one: one that has a part in the conflict may say both. */
export type Again<T> = (place: Place<T>, article: Article, all: Place<T>[]) => Span[]

/** One conflict for each slot. */
export function makeConflicts<T>(type: ConflictType, meetings: Meeting<T>[], articles: Article[], again: Again<T> = () => []): Conflict[] {
  return gatherSlots(withoutTwins(meetings)).flatMap((places) => makeConflict(type, places, { articles, again }))
}

/**
 * Meetings without the rivals of which the one source gives the other's value too, in a sentence of its own that agrees: it tells of two
 * things, unless its two sentences are rivals as well, or tell the same otherwise.
 */
function withoutTwins<T>(meetings: Meeting<T>[]): Meeting<T>[] {
  const rivals = meetings.flatMap((m) => m.rivals), allies = meetings.flatMap((m) => m.allies)
  const meet = (pairs: [Place<T>, Place<T>][], p: Place<T>, q: Place<T>): boolean => pairs.some(([a, b]) => (a === p && b === q) || (a === q && b === p))
  const twinsOf = (p: Place<T>, q: Place<T>): Place<T>[] => allies.flatMap(([a, b]) => (a === q && b.article === p.article ? b : b === q && a.article === p.article ? a : []))
  const tellsTwo = (p: Place<T>, q: Place<T>): boolean => p.article !== q.article && twinsOf(p, q).some((twin) => twin.key === q.key && twin.side !== p.side && sentenceLikeness(p, twin) < SAME_SENTENCE && !meet(rivals, p, twin))
  return meetings.map((m) => ({ ...m, rivals: m.rivals.filter(([p, q]) => !tellsTwo(p, q) && !tellsTwo(q, p)) }))
}

/** Joins rivals that share a place, and adds those that say the same as one of them; no further, or the order of the sources would count. */
function gatherSlots<T>(meetings: Meeting<T>[]): Place<T>[][] {
  const slots = new Map<Place<T>, Set<Place<T>>>()
  const join = (p: Place<T>, q: Place<T>) => {
    const joined = new Set([...slots.get(p) ?? [p], ...slots.get(q) ?? [q]])
    for (const place of joined) slots.set(place, joined)
  }
  for (const meeting of meetings) for (const [p, q] of meeting.rivals) join(p, q)
  const rivals = new Set(slots.keys())
  for (const { allies } of meetings) for (const [p, q] of allies) if (rivals.has(p) || rivals.has(q)) join(p, q)
  return Array.from(new Set(slots.values()), (slot) => [...slot].toSorted((p, q) => p.article - q.article || p.start - q.start))
}

/** None where every source gives the same values: a copy does not contradict what it copies. Nor do two names that stand in one sentence: a town, and where it lies. */
function makeConflict<T>(type: ConflictType, slot: Place<T>[], { articles, again }: { articles: Article[]; again: Again<T> }): Conflict[] {
  const places = slot.flatMap((place) => [place, ...inCopies(place)])
  const given = new Map<number, string[]>()
  for (const { article, key } of places) given.set(article, [...given.get(article) ?? [], key])
  const lists = Array.from(given.values(), (keys) => [...new Set(keys)].toSorted().join('\n'))
  if (lists.length > 1 && lists.every((list) => list === lists[0])) return []
  if (type === 'name' && places.some((p) => places.some((q) => q.side.passage === p.side.passage && q.key !== p.key))) return []
  const told = [...places, ...elsewhere(places, articles, again)]
  const values: Value[] = told.map(({ article, start, end }) => ({ source: articles[article]!.id, start, end, text: articles[article]!.text.slice(start, end) }))
  return [{ type, values, message: sayConflict(fullest(places).map(({ article, phrase }) => ({ label: articles[article]!.label, phrase }))) }]
}

/** The same place in the copies that its sentence stands for. */
function inCopies<T>(place: Place<T>): Place<T>[] {
  const { side: { copies, passage } } = place
  return copies.map(({ number, passage: { start } }) => ({ ...place, article: number, start: place.start - passage.start + start, end: place.end - passage.start + start }))
}

/** More places in one source than this say nothing more, and of more sources nobody asks what each has to say to every figure. */
const MOST_AGAIN = 12
const MOST_SOURCES = 24

/** What a desk that mends the one place must mend too, and what others say: where each source says the same outside the claim. */
function elsewhere<T>(places: Place<T>[], articles: Article[], again: Again<T>): (Span & { article: number })[] {
  const parties = new Set(places.map((p) => p.article))
  const isKnown = (article: number, span: Span) => places.some((p) => p.article === article && p.start < span.end && span.start < p.end)
  const isFirst = (place: Place<T>, i: number) => places.findIndex((q) => q.article === place.article && q.key === place.key) === i
  const found = places.filter(isFirst).flatMap((place) => articles.flatMap((article, n) => (!parties.has(n) && articles.length > MOST_SOURCES ? [] :
    again(place, article, places).filter((span) => !isKnown(n, span)).slice(0, MOST_AGAIN).map(({ start, end }) => ({ article: n, start, end })))))
  return found.filter((one, i) => found.findIndex((other) => other.article === one.article && other.start === one.start) === i)
}

/** `Nine` in a headline and `nine people` below it are one thing said, in the fuller words. */
function fullest<T>(places: Place<T>[]): Place<T>[] {
  const valueOf = ({ article, key }: Place<T>) => `${article} ${key}`
  const longest = new Map<string, number>()
  for (const place of places) longest.set(valueOf(place), Math.max(longest.get(valueOf(place)) ?? 0, place.phrase.length))
  return places.filter((place) => place.phrase.length === longest.get(valueOf(place)))
}

import type { Article, Group } from '../model/article.ts'
import type { Conflict, ConflictType, Value } from '../model/comparison.ts'
import { alignWords, type Alignment } from './alignment.ts'
import { sayConflict } from './message.ts'
import type { Standing } from './places.ts'
import { slotLikeness } from './slots.ts'

/** One place of a claim where a value stands that may conflict with others. */
export interface Place<T> extends Standing {
  value: T
  /** Equal for equal values. */
  key: string
  /** The value with what it counts, as the message says it. */
  phrase: string
}

/**
 * What two values of one kind are to each other. Those that are `apart` say nothing about each other; those that are
 * `doubtful` conflict only where everything around them is the same.
 */
export type Relation = 'agree' | 'conflict' | 'doubtful' | 'apart'

export interface ValueKind<T> {
  type: ConflictType
  places(article: Article, number: number, sentence: number): Place<T>[]
  relate(a: Place<T>, b: Place<T>): Relation
}

interface Meeting<T> {
  rivals: [Place<T>, Place<T>][]
  allies: [Place<T>, Place<T>][]
}

/** How alike two places must be to count as one slot. */
const SAME_SLOT = 0.6
const SURELY_SAME_SLOT = 0.9

/** Values that stand in the same slot of the same statement and cannot all be exact: one conflict for each slot. */
export function findValueConflicts<T>(group: Group, articles: Article[], kind: ValueKind<T>): Conflict[] {
  const sentences = group.members.map(({ article, index }) => kind.places(articles[article]!, article, index)).filter((places) => places.length)
  const meetings: Meeting<T>[] = []
  sentences.forEach((a, i) => {
    for (const b of sentences.slice(i + 1)) meetings.push(meet(a, b, kind))
  })
  return gatherSlots(meetings).flatMap((places) => makeConflict(kind.type, places, articles))
}

function meet<T>(a: Place<T>[], b: Place<T>[], kind: ValueKind<T>): Meeting<T> {
  const alignment = alignWords(a[0]!.passage, b[0]!.passage)
  if (!alignment) return { rivals: [], allies: [] }
  const enough = a[0]!.article === b[0]!.article ? SURELY_SAME_SLOT : SAME_SLOT
  const least = { agree: 0, conflict: enough, doubtful: SURELY_SAME_SLOT, apart: Infinity }
  const allies = pairOff(a, b, alignment, (p, q) => (kind.relate(p, q) === 'agree' ? least.agree : least.apart))
  const taken = new Set(allies.flat())
  const left = (places: Place<T>[]) => places.filter((p) => !taken.has(p))
  return { rivals: pairOff(left(a), left(b), alignment, (p, q) => least[kind.relate(p, q)]), allies }
}

/** Pairs of places that are at least as alike as `least` asks, the most alike first, each place once. */
function pairOff<T>(a: Place<T>[], b: Place<T>[], alignment: Alignment, least: (p: Place<T>, q: Place<T>) => number): [Place<T>, Place<T>][] {
  const found = a.flatMap((p) => b.map((q) => ({ p, q, needed: least(p, q) })))
    .filter(({ needed }) => needed <= 1)
    .map((pair) => ({ ...pair, likeness: slotLikeness(alignment, pair.p, pair.q) }))
    .filter(({ needed, likeness }) => likeness >= needed)
  const taken = new Set<Place<T>>()
  return found.toSorted((x, y) => y.likeness - x.likeness || x.p.start - y.p.start || x.q.start - y.q.start).flatMap(({ p, q }): [Place<T>, Place<T>][] => {
    if (taken.has(p) || taken.has(q)) return []
    taken.add(p).add(q)
    return [[p, q]]
  })
}

/** Joins rivals that share a place, and adds those that say the same as one of them. */
function gatherSlots<T>(meetings: Meeting<T>[]): Place<T>[][] {
  const slots = new Map<Place<T>, Set<Place<T>>>()
  const join = (p: Place<T>, q: Place<T>) => {
    const joined = new Set([...slots.get(p) ?? [p], ...slots.get(q) ?? [q]])
    for (const place of joined) slots.set(place, joined)
  }
  for (const { rivals } of meetings) for (const [p, q] of rivals) join(p, q)
  for (const { allies } of meetings) for (const [p, q] of allies) if (slots.has(p) || slots.has(q)) join(p, q)
  return Array.from(new Set(slots.values()), (slot) => [...slot].toSorted((p, q) => p.article - q.article || p.start - q.start))
}

/** None where every source gives the same values: a copy does not contradict what it copies. */
function makeConflict<T>(type: ConflictType, places: Place<T>[], articles: Article[]): Conflict[] {
  const given = new Map<number, string[]>()
  for (const { article, key } of places) given.set(article, [...given.get(article) ?? [], key])
  const lists = Array.from(given.values(), (keys) => keys.toSorted().join('\n'))
  if (lists.length > 1 && lists.every((list) => list === lists[0])) return []
  const values: Value[] = places.map(({ article, start, end }) => ({ source: articles[article]!.id, start, end, text: articles[article]!.text.slice(start, end) }))
  return [{ type, values, message: sayConflict(places.map(({ article, phrase }) => ({ label: articles[article]!.label, phrase }))) }]
}

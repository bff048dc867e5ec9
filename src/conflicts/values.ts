import type { Agreement } from '../facts/compare.ts'
import type { Article, Group } from '../model/article.ts'
import type { Conflict, ConflictType } from '../model/comparison.ts'
import { alignWords, type Alignment } from './alignment.ts'
import { makeConflicts, type Meeting, type Place } from './gather.ts'
import { type Side, sidesOf } from './sides.ts'
import { slotLikeness } from './slots.ts'

/** What two values of one kind are to each other; those that are `doubtful` conflict only where everything around them is the same. */
export type Relation = Agreement | 'doubtful'

export interface ValueKind<T> {
  type: ConflictType
  places(side: Side): Place<T>[]
  relate(a: Place<T>, b: Place<T>): Relation
}

/** How alike two places must be to count as one slot. */
const SAME_SLOT = 0.6
const SURELY_SAME_SLOT = 0.9

/** How alike two places must be, by what their values are to each other. */
const NONE: Record<Relation, number> = { same: Infinity, compatible: Infinity, conflict: Infinity, incomparable: Infinity, doubtful: Infinity }
const AGREEING = { ...NONE, same: 0, compatible: 0 }

/** Values that stand in the same slot of the same statement and cannot all be exact: one conflict for each slot. */
export function findValueConflicts<T>(group: Group, articles: Article[], kind: ValueKind<T>): Conflict[] {
  const sentences = sidesOf(group, articles).map((side) => kind.places(side)).filter((places) => places.length)
  const meetings: Meeting<T>[] = []
  sentences.forEach((a, i) => {
    for (const b of sentences.slice(i + 1)) meetings.push(meet(a, b, kind))
  })
  return makeConflicts(kind.type, meetings, articles)
}

function meet<T>(a: Place<T>[], b: Place<T>[], kind: ValueKind<T>): Meeting<T> {
  const alignment = alignWords(a[0]!.side, b[0]!.side)
  if (!alignment) return { rivals: [], allies: [] }
  const enough = a[0]!.article === b[0]!.article ? SURELY_SAME_SLOT : SAME_SLOT
  const relate = (p: Place<T>, q: Place<T>) => (p.key === q.key ? 'same' : p.quoted && q.quoted ? 'incomparable' : kind.relate(p, q))
  const allies = pairOff(a, b, alignment, (p, q) => AGREEING[relate(p, q)])
  const taken = new Set(allies.flat())
  const left = (places: Place<T>[]) => places.filter((p) => !taken.has(p))
  return { rivals: pairOff(left(a), left(b), alignment, (p, q) => ({ ...NONE, conflict: enough, doubtful: SURELY_SAME_SLOT })[relate(p, q)]), allies }
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

import type { Agreement } from '../facts/compare.ts'
import type { Article, Group } from '../model/article.ts'
import type { Conflict, ConflictType } from '../model/comparison.ts'
import { alignWords, type Alignment } from './alignment.ts'
import { haveOtherNumbers, haveOwnCircumstances, quoteOthers } from './circumstances.ts'
import { contextLikeness, sentenceLikeness } from './context.ts'
import { type Again, makeConflicts, type Meeting, type Place } from './gather.ts'
import { opposites } from './opposites.ts'
import { areOfOpposites } from './other-things.ts'
import { tellTheSame } from './same-telling.ts'
import { areCopies, type Side, sidesOf } from './sides.ts'
import { slotLikeness } from './slots.ts'
import { swappedIn } from './swapped.ts'
import { tellTwoApart } from './told-apart.ts'

/** What two values of one kind are to each other; those that are `doubtful` conflict only where everything around them is the same. */
export type Relation = Agreement | 'doubtful'

export interface ValueKind<T> {
  type: ConflictType
  places(side: Side): Place<T>[]
  relate(a: Place<T>, b: Place<T>): Relation
  /**
   * How alike what surrounds two conflicting values must be, 0–1, for them to be two tellings of one thing where the sentences run differently.
   * Infinity, or no such function, for never.
   */
  leastContext?(a: Place<T>, b: Place<T>): number
  /** The same of the whole sentences, where each value is the only one of its kind that its sentence gives and the other lacks. */
  leastSentence?(a: Place<T>, b: Place<T>): number
  /** Whether two values are told of one thing by its name, however the sentences run otherwise. */
  areOfOne?(a: Place<T>, b: Place<T>): boolean
  /**
   * Whether two values of one source can be a slip of each other, where their sentences run alike; only where these run surely alike, if there
   * is no such function. A report gives many values of many things.
   */
  isSlip?(a: Place<T>, b: Place<T>): boolean
  /** Where else an article gives the same value, and surely of the same thing; nowhere, if there is no such function. */
  again?: Again<T>
}

/** How alike two places must be to count as one slot, where nothing or something speaks against it. */
const SAME_SLOT = 0.6
const SURELY_SAME_SLOT = 0.9

/** Values that stand in the same slot of the same statement and cannot all be exact: one conflict for each slot. */
export function findValueConflicts<T>(group: Group, articles: Article[], kind: ValueKind<T>): Conflict[] {
  const sentences = sidesOf(group, articles).map((side) => kind.places(side)).filter((places) => places.length)
  const pairs = sentences.flatMap((a, i) => sentences.slice(i + 1).map((b) => ({ a, b, copies: areCopies(a[0]!.side, b[0]!.side) })))
  if (!pairs.some(({ a, b, copies }) => !copies && a.some((p) => b.some((q) => isOpen(relate(p, q, kind)))))) return []
  return makeConflicts(kind.type, pairs.map(({ a, b, copies }) => (copies ? meetCopy(a, b) : meet(a, b, kind))), articles, kind.again)
}

const relate = <T>(p: Place<T>, q: Place<T>, kind: ValueKind<T>): Relation => (p.key === q.key ? 'same' : p.quoted && q.quoted ? 'incomparable' : kind.relate(p, q))

/** Of most claims no two values can conflict: to lay the sentences side by side is dear, and then for nothing. */
const isOpen = (relation: Relation): boolean => relation === 'conflict' || relation === 'doubtful'

/** In a copy each value stands where it stands in the other. */
const meetCopy = <T>(a: Place<T>[], b: Place<T>[]): Meeting<T> => ({ rivals: [], allies: a.flatMap((p, i): [Place<T>, Place<T>][] => (b[i]?.key === p.key ? [[p, b[i]]] : [])) })

/** Values that agree are paired off first; only what is left over of both sides can conflict. */
function meet<T>(a: Place<T>[], b: Place<T>[], kind: ValueKind<T>): Meeting<T> {
  const alignment = alignWords(a[0]!.side, b[0]!.side)
  if (!alignment) return { rivals: [], allies: [] }
  const allies = pairOff(a, b, (p, q) => (['same', 'compatible'].includes(relate(p, q, kind)) ? 1 + slotLikeness(alignment, p, q) : 0))
  const swapped = swappedIn(allies).filter((pair) => isOpen(relate(...pair, kind)))
  if (swapped.length) return { allies: [], rivals: swapped }
  if (tellTwoApart(alignment)) return { rivals: [], allies }
  const taken = new Set(allies.flat())
  const left = (places: Place<T>[]) => places.filter((p) => !taken.has(p))
  const rivals = pairOff(left(a), left(b), (p, q) => rivalry(alignment, [p, q], relate(p, q, kind), kind))
  return { allies: allies.filter(([p, q]) => p.key === q.key || slotLikeness(alignment, p, q) >= SAME_SLOT), rivals: rivals.length && areOfOpposites(alignment) ? rivals.filter((pair) => kind.areOfOne?.(...pair)) : rivals }
}

/** Near synonyms around two numbers tell less than words. */
const BY_MEANING = 0.15

/** Where only the sentences as a whole speak for one thing, any other pair of values goes first. */
const LAST = 0.1

/** How surely two values are told of one thing, or 0. */
function rivalry<T>(alignment: Alignment, [p, q]: [Place<T>, Place<T>], relation: Relation, kind: ValueKind<T>): number {
  if (!isOpen(relation)) return 0
  const own = p.article === q.article
  if (own && kind.isSlip && (!kind.isSlip(p, q) || opposites(alignment).length > 0)) return 0
  const strict = relation === 'doubtful' || (own && !kind.isSlip)
  if (relation === 'conflict' && !own && kind.areOfOne?.(p, q)) return 1
  const likeness = slotLikeness(alignment, p, q)
  // A name is a circumstance itself.
  if (haveOtherNumbers(p, q) || quoteOthers(p, q) || (kind.type !== 'name' && likeness < SURELY_SAME_SLOT && haveOwnCircumstances(p, q))) return 0
  if (likeness >= (strict ? SURELY_SAME_SLOT : SAME_SLOT)) return 1 + likeness
  const least = strict || (own && !isOfHeadline(p, q)) ? Infinity : kind.leastContext?.(p, q) ?? Infinity
  const context = least > 1 ? 0 : contextLikeness(p, q)
  if (context > 0 && context >= least) return context
  if (least <= 1 && kind.type === 'number' && contextLikeness(p, q, true) >= least + BY_MEANING) return LAST
  const whole = strict || own ? Infinity : kind.leastSentence?.(p, q) ?? Infinity
  return whole <= 1 && (sentenceLikeness(p, q) >= whole || tellTheSame(p, q)) ? LAST : 0
}

/** What a headline says is told below it in other words. */
const isOfHeadline = (a: Place<unknown>, b: Place<unknown>): boolean => [a, b].some(({ side }) => side.passage.role === 'title')

/** Pairs of places that score above 0, the best first, each place once. Ties are broken alike whichever side comes first. */
function pairOff<T>(a: Place<T>[], b: Place<T>[], score: (p: Place<T>, q: Place<T>) => number): [Place<T>, Place<T>][] {
  const found = a.flatMap((p) => b.map((q) => ({ p, q, score: score(p, q) }))).filter((pair) => pair.score > 0)
  const taken = new Set<Place<T>>()
  return found.toSorted((x, y) => y.score - x.score || x.p.start + x.q.start - y.p.start - y.q.start).flatMap(({ p, q }): [Place<T>, Place<T>][] => {
    if (taken.has(p) || taken.has(q)) return []
    taken.add(p).add(q)
    return [[p, q]]
  })
}

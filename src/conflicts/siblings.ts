import type { Place } from './gather.ts'
import { wordsAt } from './places.ts'
import { isQuoted } from './quoted.ts'
import type { Side } from './sides.ts'

type Rank = 'elder' | 'younger'

const RANKS = new Map<string, Rank>([['older', 'elder'], ['elder', 'elder'], ['big', 'elder'], ['younger', 'younger'], ['little', 'younger'], ['kid', 'younger'], ['baby', 'younger']])
const OTHER: Record<Rank, Rank> = { elder: 'younger', younger: 'elder' }
const SIBLING = /^(?:sister|brother|sibling)s?$/

/** Somebody who is told to be the elder or the younger of two, and where: the other one is `sister`, `brother` or `sibling`. */
interface Telling {
  person: string
  rank: Rank
  sibling: string
  place: Place<string>
}

/**
 * Two people of whom each report takes another for the elder: `Ann Reyes, the younger sister of Beth Reyes` and `Beth Reyes blasted by older
 * sister`. A report that knows an elder and a younger one of somebody knows three.
 */
export function siblingRivals(a: Side, b: Side): [Place<string>, Place<string>][] {
  const [mine, theirs] = [readSiblings(a), readSiblings(b)]
  if (!mine.length || !theirs.length || knowsThree(a) || knowsThree(b)) return []
  const rivals = mine.flatMap((x) => theirs.flatMap((y) => (x.person === y.person && x.rank !== y.rank && areAlike(x.sibling, y.sibling) ? [[x.place, y.place] as [Place<string>, Place<string>]] : [])))
  return rivals.slice(0, 1)
}

/** An older sister says nothing of a younger brother. */
const areAlike = (a: string, b: string): boolean => a === b || a === 'sibling' || b === 'sibling'

function knowsThree({ article: { text } }: Side): boolean {
  return /\b(?:older|elder) (?:sister|brother|sibling)/.test(text) && /\byounger (?:sister|brother|sibling)/.test(text)
}

const known = new WeakMap<Side, Telling[]>()

/** Kept, so that one place that several sources contradict stands in one conflict. */
function readSiblings(side: Side): Telling[] {
  const found = known.get(side) ?? findSiblings(side)
  known.set(side, found)
  return found
}

function findSiblings(side: Side): Telling[] {
  const { words } = side.passage
  return words.flatMap(({ key }, at): Telling[] => {
    const rank = RANKS.get(key)
    const noun = words[at + 1]?.key ?? ''
    if (!rank || !SIBLING.test(noun) || noun.endsWith('s')) return []
    const found: Omit<Telling, 'person'> = { rank, sibling: noun, place: placeOf(side, at) }
    const owner = ownerOf(side, at)
    const named = namedBy(side, at)
    return [...(owner ? [{ ...found, person: owner, rank: OTHER[rank] }] : []), ...(named && named !== owner ? [{ ...found, person: named }] : [])]
  })
}

function placeOf(side: Side, at: number): Place<string> {
  const { article, number, passage: { words } } = side
  const [start, end] = [words[at]!.start, words[at + 1]!.end]
  return { side, from: at, to: at + 2, start, end, article: number, quoted: isQuoted(article, { start, end }), value: words[at]!.key, key: words[at]!.key, phrase: `“${wordsAt(article, { start, end })}”` }
}

/** Whose sister it is: `younger sister of Beth`, `Beth’s younger sister`, `her younger sister`; in a headline that names one person, hers. */
function ownerOf(side: Side, at: number): string | null {
  const { passage: { words, role } } = side
  if (words[at + 2]?.key === 'of') return personWithin(side, at + 3, 8)
  const before = words[at - 1]
  if (before && (/['’]s?$/.test(before.text) || /^(?:his|her|their)$/.test(before.key))) return personAt(side, at - 1)
  const people = [...side.named].filter(([, type]) => type === 'person')
  return role === 'title' && people.length === 1 && before && !/^(?:the|a|an)$/.test(before.key) ? people[0]![0] : null
}

/** Who the sister is: `Ann, the younger sister of`, `her younger sister, Ann`, `her younger sister Ann`. */
function namedBy(side: Side, at: number): string | null {
  const { article: { text }, passage: { words } } = side
  const before = words[at - 1]
  if (before?.key === 'the' && at > 1 && text.slice(words[at - 2]!.end, before.start).trim() === ',') return personAt(side, at - 2)
  return words[at + 2] ? personAt(side, at + 2) : null
}

const personAt = ({ tokens, named }: Side, at: number): string | null => (named.get(tokens[at] ?? '') === 'person' ? tokens[at]! : null)

/** The first person named among so many words: `of the Senate candidate Beth Reyes`. */
function personWithin(side: Side, from: number, reach: number): string | null {
  for (let at = from; at < from + reach; at += 1) {
    const person = personAt(side, at)
    if (person) return person
  }
  return null
}

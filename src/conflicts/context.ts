import { conceptOf } from '../align/synonyms.ts'
import { meanAlike } from './alike.ts'
import { areClose } from './close.ts'
import { placesIn } from './places.ts'
import type { Side } from './sides.ts'
import type { Slot } from './slots.ts'
import { isFunctionWord } from './words.ts'

/** What a word near a value weighs, from the nearest content word on: the verb or noun that governs a value stands close to it. */
const WEIGHTS = [1, 0.8, 0.6, 0.45, 0.35, 0.25]

/** What it adds if the very next content word is the same: `earned $64 million` and `earned $63 million`. */
const SAME_GOVERNOR = 0.25

/** Who tells it does not tell what it is. */
const TELLING = /^(?:say|tell)$/

const TIMES = {
  year: /^(?:19|20)\d\d$/,
  month: /^(?:january|february|march|april|june|july|august|september|october|november|december)$/,
  weekday: /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/,
}

/** One word in common near two values is no common context. */
const FEWEST_SHARED = 2

/**
 * How much the words around two values are the same, in whatever order, 0–1: the Dice coefficient of the content words near
 * them, the nearest weighing most. It serves where two reports use other sentences for one thing.
 */
export function contextLikeness(a: Slot, b: Slot, byMeaning = false): number {
  const sums = closeSums(a.side, b.side)
  if (byMeaning && accountsIn(a.side) !== accountsIn(b.side)) return 0
  if (byMeaning) for (const side of [a.side, b.side]) nameConcepts(side, sums.get(side)!)
  const [left, right] = [contextOf(a, sums), contextOf(b, sums)]
  if (namesOwn([a, left.weights.keys()], [b, right.weights.keys()])) return 0
  const shared = [...left.weights].filter(([token]) => right.weights.has(token))
  if (shared.length < FEWEST_SHARED) return 0
  const common = shared.reduce((sum, [token, weight]) => sum + Math.sqrt(weight * right.weights.get(token)!), 0)
  const governed = isSame(left.before, right.before) || isSame(left.after, right.after)
  return Math.min(1, (2 * common) / (total(left) + total(right)) + (governed ? SAME_GOVERNOR : 0))
}

/**
 * Whether what stands before two dates tells of two events: they are not governed by the same word, and each has a word of its own among
 * the last three that are no names. `Attacked Lowe on Friday` is not told of what is `pressed on Lowe on Sunday`.
 */
export function haveOwnVerbs(a: Slot, b: Slot): boolean {
  if (isSame(contextOf(a).before, contextOf(b).before)) return false
  const [left, right] = [wordsBefore(a), wordsBefore(b)]
  const isOwn = (token: string, { side: { tokens } }: Slot): boolean => !tokens.some((other) => meanAlike(token, other))
  return left.some((token) => isOwn(token, b)) && right.some((token) => isOwn(token, a))
}

const wordsBefore = (slot: Slot): string[] => contentWords(slot, [slot.from - 1, -1]).filter((token) => !slot.side.named.has(token) && !TELLS_NO_DEED.test(token)).slice(0, 3)

/** The hour before a day, or that a thing is planned for it. */
const TELLS_NO_DEED = /\d|^(?:am|pm|plan|schedul|expect|due|set|slate)$/

/** Sentences so alike tell of one thing: at 0.5, two meetings of one week and two estimates of a loss were taken for one, from here on none. */
export const SAME_SENTENCE = 0.6

/** Content words in common that make two sentences tell of one thing. */
const FEWEST_IN_SENTENCE = 3

/**
 * How much two sentences tell the same, in whatever order, 0–1: of the content words of the shorter one beside a value, the share that the
 * other has, or a near synonym of it.
 */
export function sentenceLikeness(a: Slot, b: Slot): number {
  const [left, right] = [wordsBeside(a), wordsBeside(b)]
  if (namesOwn([a, left], [b, right])) return 0
  const [few, many] = left.size <= right.size ? [left, right] : [right, left]
  const concepts = new Set(Array.from(many, conceptOf))
  const shared = [...few].filter((token) => many.has(token) || (conceptOf(token) >= 0 && concepts.has(conceptOf(token)))).length
  return shared < FEWEST_IN_SENTENCE ? 0 : shared / few.size
}

function wordsBeside({ side: { tokens, passage }, from, to }: Slot): Set<string> {
  return new Set(tokens.flatMap((token, i) => ((i >= from && i < to) || isFunctionWord(passage.words[i]!) || TELLING.test(token) ? [] : verbOf(token))))
}

/** Whether somebody or somewhere else, or another time, is named near each of them: `45 percent in Ohio` and `46 percent in Florida` are two things. */
function namesOwn([a, left]: [Slot, Iterable<string>], [b, right]: [Slot, Iterable<string>]): boolean {
  const own = (slot: Slot, words: Iterable<string>, other: Slot) => {
    const tokens = [...words].filter((token) => !other.side.tokens.includes(token))
    return new Set(tokens.map((token) => slot.side.named.get(token) ?? timeOf(token)))
  }
  const others = own(b, right, a)
  return [...own(a, left, b)].some((type) => type !== null && others.has(type))
}

const timeOf = (token: string): string | null => Object.entries(TIMES).find(([, pattern]) => pattern.test(token))?.[0] ?? null

interface Context {
  /** The content words around a value, each with the weight of its nearest place. */
  weights: Map<string, number>
  /** The next content word on either side, if it is no name: `Lee on Monday` tells nothing of what Lee did. */
  before: string | null
  after: string | null
}

const isSame = (a: string | null, b: string | null): boolean => a !== null && a === b
const total = ({ weights }: Context): number => [...weights.values()].reduce((sum, weight) => sum + weight, 0)

/** Words of a sentence by their offsets that count as other words. */
type Aliases = Map<Side, Map<number, string>>

/** `$48 million in four years` and `$48,306,120 over five years`: what is nearly the same sum stands in both, and tells of one thing as a word does. */
function closeSums(a: Side, b: Side): Aliases {
  const aliases: Aliases = new Map([[a, new Map()], [b, new Map()]])
  const [mine, theirs] = [a, b].map((side) => placesIn(side, side.article.readings).flatMap(({ item, from, to }) => (item.type === 'money' ? [{ side, from, to, quantity: item.quantity }] : [])))
  for (const [n, sum] of mine!.entries()) {
    const other = theirs!.find(({ quantity }) => areClose(sum.quantity, quantity))
    for (const { side, from, to } of other ? [sum, other] : []) for (let i = from; i < to; i += 1) aliases.get(side)!.set(i, `sum ${n}`)
  }
  return aliases
}

/** Near synonyms that are two lines of one account: `profit` and `operating income`. */
const OF_ACCOUNTS = /^(?:profit|earn|incom|revenu|sale|cost|debt|loss)/

export const isOfAccounts = (token: string): boolean => OF_ACCOUNTS.test(token)
const accountsIn = ({ tokens }: Side): string => [...new Set(tokens.filter(isOfAccounts))].toSorted().join(' ')

/** `Shares rose`, `shares gained`: near synonyms count as one word. */
function nameConcepts({ tokens, named }: Side, aliases: Map<number, string>): void {
  for (const [i, token] of tokens.entries()) {
    const concept = named.has(token) || aliases.has(i) ? -1 : conceptOf(verbOf(token))
    if (concept >= 0) aliases.set(i, `concept ${concept}`)
  }
}

function contextOf(slot: Slot, aliases?: Aliases): Context {
  const weights = new Map<string, number>()
  const known = aliases?.get(slot.side)
  const [before, after] = [contentWords(slot, [slot.from - 1, -1], known), contentWords(slot, [slot.to, 1], known)]
  for (const tokens of [before, after]) tokens.forEach((token, i) => weights.set(token, Math.max(weights.get(token) ?? 0, WEIGHTS[i]!)))
  const governor = (token: string | undefined) => (token === undefined || slot.side.named.has(token) ? null : token)
  return { weights, before: governor(before[0]), after: governor(after[0]) }
}

/** The next few content words in one direction; the two words of a name are one. */
function contentWords({ side: { tokens, passage } }: Slot, [start, step]: [number, 1 | -1], aliases?: Map<number, string>): string[] {
  const found: string[] = []
  for (let i = start; i >= 0 && i < tokens.length && found.length < WEIGHTS.length; i += step) {
    const token = aliases?.get(i) ?? verbOf(tokens[i]!)
    if (!isFunctionWord(passage.words[i]!) && !TELLING.test(token) && token !== found.at(-1)) found.push(token)
  }
  return found
}

/** `Earnings of $63 million` are what is earned. */
const verbOf = (token: string): string => (token.length > 6 && token.endsWith('ing') ? token.slice(0, -3) : token)

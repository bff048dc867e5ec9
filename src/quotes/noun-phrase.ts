import { isFinite } from './finite.ts'
import { type Frame, is, isWord, type Phrase, REACH, type Token } from './frame.ts'
import { CLASS, isListed } from './lexicon.ts'

const { determiner, preposition, pronoun, conjunction, subordinator, relative, adverb, cue, participle, date } = CLASS

/** Where the clause begins that a word stands in. */
export function clauseStart(frame: Frame, last: number): number {
  let first = last
  for (; first > 0 && last - first < REACH; first -= 1) {
    const before = frame[first - 1]!
    if (!isWord(before) || is(before, relative) || isFinite(frame, first - 1)) break
    if (is(before, subordinator)) break
    if (is(before, conjunction) && !joinsNames(frame, first - 1)) break
  }
  return first
}

/** `X and Y said`: a conjunction between two parts of one subject; a verb before it makes it join clauses. */
function joinsNames(frame: Frame, at: number): boolean {
  for (let i = at - 1; i >= 0 && isWord(frame[i]) && at - i < 12; i -= 1) if (isFinite(frame, i)) return false
  return isWord(frame[at - 1])
}

/** Strips what only opens the clause; `On Monday Mr Lund` leaves Mr Lund. */
export function nounPhrase(frame: Frame, from: number, to: number): Phrase | null {
  let first = from
  let last = to
  while (last >= first && isDay(frame[last]!)) last -= is(frame[last - 1], preposition) ? 2 : 1
  while (first <= last && is(frame[first], adverb | conjunction) && !is(frame[first], preposition) && !isName(frame, first, last)) first += 1
  if (first <= last && is(frame[first], preposition) && !frame[first]!.possessive) first = afterAdverbial(frame, first, last)
  while (first <= last && is(frame[first], date) && frame[first + 1] && first < last) first += 1
  if (first > last || is(frame[first], date)) return null
  return withCore(frame, ownClause(frame, first, last), last)
}

/** `a charge his office dismissed`: an article behind a noun opens the subject of a clause that says more of the noun. */
export function ownClause(frame: Frame, first: number, last: number): number {
  for (let at = last - 1; at > first; at -= 1) {
    const before = frame[at - 1]!
    if (!/^(?:the|an?|his|her|their|its)$/.test(frame[at]!.key)) continue
    const isNounBefore = isWord(before) && !before.capital && !before.possessive && !is(before, preposition | determiner | conjunction | adverb | relative | pronoun | participle)
    return isNounBefore && !isFinite(frame, at - 1) ? at : first
  }
  return first
}

/** `Mr Lund last week said`, `Lund on Monday said`: not `Theresa May said`. */
const isDay = (token: Token): boolean =>
  token.capital ? is(token, date) && token.key.endsWith('day') : is(token, date) || token.key === 'last' || token.key === 'next'

/** `Kelly`, `Sally Reid`, `Mr Tully`: an ending of adverbs on a name. */
export const isName = (frame: Frame, at: number, last: number): boolean =>
  frame[at]!.capital && frame[at]!.key.endsWith('ly') && !isListed(frame[at]!.key) && (at === last || frame[at + 1]!.capital)

/** Where the noun phrase begins that follows an opening adverbial; beyond `last` if there is none. */
function afterAdverbial(frame: Frame, from: number, last: number): number {
  if (is(frame[last], pronoun)) return last
  let at = from + 1
  while (at <= last && is(frame[at], determiner | date | preposition)) at += 1
  for (let i = at; i <= last; i += 1) {
    const before = frame[i - 1]!
    if (i > at && is(frame[i], determiner) && !is(before, preposition | determiner)) return i
    if (i > at && frame[i]!.capital && !is(frame[i], date) && (is(before, date) || (!before.capital && !is(before, preposition | determiner)))) return i
    if (i === at && frame[i]!.capital && is(before, date) && !is(frame[i], date)) return i
  }
  return last + 1
}

/** The head ends before the first preposition or participle (`Mrs King` holds none), but `her running mate` has one of its own. */
export function withCore(frame: Frame, first: number, last: number): Phrase {
  let core = first < last - 1 && (is(frame[first], determiner) || frame[first]!.possessive) && frame[first + 1]!.key.endsWith('ing') ? first + 1 : first
  while (core < last && isWord(frame[core + 1]) && !is(frame[core + 1], frame[core + 1]!.capital ? preposition : preposition | participle & ~cue)) core += 1
  return { first, core, last }
}

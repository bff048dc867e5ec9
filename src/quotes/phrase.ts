import { apposed } from './apposed.ts'
import { isFinite } from './finite.ts'
import { type Frame, is, isWord, type Phrase, REACH } from './frame.ts'
import { CLASS } from './lexicon.ts'
import { isName, withCore } from './noun-phrase.ts'

const { determiner, preposition, pronoun, auxiliary, conjunction, subordinator, relative, adverb, participle, date, noun } = CLASS

/** The noun phrase that begins at a token, as in `said Ms Keller, a former harbour master`. */
export function phraseFrom(frame: Frame, first: number): Phrase | null {
  let last = first
  while (last - first < REACH && is(frame[last], adverb) && !is(frame[last], preposition) && !(frame[last]!.capital && isName(frame, last, last))) last += 1
  const start = last
  if (!isWord(frame[start]) || is(frame[start], preposition | subordinator | relative | conjunction)) return null
  if (isFinite(frame, start) && !frame[start]!.key.endsWith('ed')) return null
  if (is(frame[start], pronoun)) return { first: start, core: start, last: start }
  while (last - start < REACH && isWord(frame[last + 1]) && !endsPhrase(frame, last + 1)) last += 1
  while (last > start && is(frame[last], preposition | determiner)) last -= 1
  const phrase = withCore(frame, start, last)
  return apposed(frame, phrase, last + 1) ?? phrase
}

function endsPhrase(frame: Frame, at: number): boolean {
  const token = frame[at]!
  if (is(token, relative | subordinator | auxiliary) || (is(token, date) && !is(token, noun))) return true
  if (is(token, preposition)) return !/^(?:of|for|at|from|with)$/.test(token.key)
  if (is(token, conjunction)) return isFinite(frame, at + 1) || is(frame[at + 1], adverb | subordinator) || !isWord(frame[at + 1])
  return isFinite(frame, at) || (is(token, participle) && !token.capital) || (is(token, adverb) && !token.capital && !is(frame[at - 1], determiner))
}

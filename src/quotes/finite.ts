import { classesOf, type Frame, is, isWord, type Token } from './frame.ts'
import { CLASS } from './lexicon.ts'

const { determiner, preposition, pronoun, auxiliary, relative, adverb, cue, participle, verb, date, noun } = CLASS

/** A word that can only be read as a finite verb where it stands. */
export function isFinite(frame: Frame, at: number): boolean {
  const token = frame[at]
  if (!isWord(token) || token!.capital) return false
  if (is(token, auxiliary)) return true
  return is(token, cue | verb) && !is(token, participle) && !isNoun(frame, at)
}

/** `the claim`, `his call for`, `states can`: words of the verb lists that stand as nouns. */
export function isNoun(frame: Frame, at: number): boolean {
  const token = frame[at]!
  const before = frame[at - 1]
  if (is(before, determiner) && isWord(before)) return is(token, noun) || !is(token, cue) || !COUNTED.test(before!.key)
  if (is(token, noun) && is(before, participle) && isWord(before) && !takesSpeech(frame, at)) return true
  if (before?.possessive && !is(before, pronoun)) return true
  if (is(token, noun) && isPlural(token.key) && (is(frame[at + 1], auxiliary) || isSubjectOfRelative(frame, at))) return true
  if (is(before, preposition) && !is(before, adverb) && !/^(?:to|since|after|before)$/.test(before!.key)) return true
  if (token.key === 'read' && isCarried(frame, at)) return false
  return is(token, noun) && isModifier(before) && frame[at - 3]?.kind !== 'quote' && (!takesSpeech(frame, at) || !isWord(frame[at + 1]))
}

/** `priorities that states need`: a verb of speech has no plain verb right behind it. */
function isSubjectOfRelative(frame: Frame, at: number): boolean {
  const after = frame[at + 1]
  if (!/^(?:that|which)$/.test(frame[at - 1]?.key ?? '') || !isWord(after) || after!.capital || isPlural(after!.key)) return false
  return classesOf(after!) === 0 || is(after, CLASS.base)
}

/** `A tweet from the rail union read: “…”`. */
function isCarried(frame: Frame, at: number): boolean {
  if (!/^(?:quote|colon)$/.test(frame[at + 1]?.kind ?? '')) return false
  for (let i = at - 2; at - i < 8 && isWord(frame[i]); i -= 1) if (is(frame[i], preposition)) return is(frame[i - 1], CLASS.document)
  return false
}

/** `early warning`, `Friday tweets`: a small word before a noun, which could be its subject only in the plural. */
const isModifier = (token: Token | undefined): boolean =>
  isWord(token) && !token!.capital && !isPlural(token!.key) && (classesOf(token!) & ~date) === 0

/** `officials`, not `progress`. */
export const isPlural = (key: string): boolean => key.endsWith('s') && !key.endsWith('ss')

/** What follows a verb of speech: a quotation, `that`, a clause or somebody. */
function takesSpeech(frame: Frame, at: number): boolean {
  const after = frame[at + 1]
  if (after === undefined) return false
  return /^(?:quote|colon|comma)$/.test(after.kind) || after.capital || is(after, relative | determiner | pronoun)
}

/** `some said`: determiners that stand for people. */
export const COUNTED = /^(?:some|many|all|both|most|several|others|one|two|three|those|another)$/

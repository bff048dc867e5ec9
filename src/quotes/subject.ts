import { COUNTED, isFinite, isPlural } from './finite.ts'
import { type Frame, is, isWord, type Phrase, REACH, type Token } from './frame.ts'
import { CLASS } from './lexicon.ts'
import { clauseStart, nounPhrase } from './noun-phrase.ts'
import { acrossParenthesis, pastQuotation } from './parenthesis.ts'

const { determiner, preposition, pronoun, auxiliary, conjunction, subordinator, relative, adverb, cue } = CLASS

/** The subject of the finite verb at `at`, to its left; null where the clause names none. */
export function subjectBefore(frame: Frame, at: number, depth = 0): Phrase | null {
  let last = at - 1
  while (at - last < REACH && isBetween(frame[last])) last -= 1
  const token = frame[last]
  if (!token || token.kind === 'stop' || token.kind === 'colon') return null
  if (token.kind === 'quote') return pastQuotation(frame, last)
  if (is(token, conjunction) && !token.capital) return depth < 4 ? subjectOfPrevious(frame, last, depth) : null
  if (token.kind !== 'word') return acrossParenthesis(frame, last)
  if (is(token, subordinator | preposition | determiner) && !token.possessive && !COUNTED.test(token.key)) return null
  if (is(token, relative | pronoun)) return { first: last, core: last, last }
  if (isFinite(frame, last)) return unnamed(frame, last, depth) ?? pastObject(frame, last, depth)
  const first = clauseStart(frame, last)
  const outer = depth < 4 ? pastRelative(frame, first - 1, depth) : null
  return outer ?? pastTitle(frame, first, last) ?? nounPhrase(frame, first, last) ?? relativeBefore(frame, first) ?? acrossParenthesis(frame, last)
}

/** `Reid, who in 2010 said`: only an adverbial stands between. */
const relativeBefore = (frame: Frame, at: number): Phrase | null =>
  /^(?:who|which)$/.test(frame[at - 1]?.key ?? '') ? { first: at - 1, core: at - 1, last: at - 1 } : null

/** `A landlord who set fire to his own kitchen told`: the subject of the verb behind a relative clause is what the clause belongs to. */
function pastRelative(frame: Frame, inside: number, depth: number): Phrase | null {
  if (/^(?:who|that)$/.test(frame[inside]?.key ?? '') && isVerbOfWho(frame, inside + 1)) return antecedent(frame, inside, depth)
  if (!isWord(frame[inside]) || !isFinite(frame, inside)) return null
  const subject = subjectBefore(frame, inside, depth + 1)
  if (!subject || !/^(?:who|that|which)$/.test(frame[subject.core]!.key) || !isWord(frame[subject.first - 1])) return null
  return antecedent(frame, subject.first, depth)
}

/** `A nurse who called the firm that runs the ward said`: what a clause belongs to, outside of all that stand in each other. */
function antecedent(frame: Frame, clause: number, depth: number): Phrase | null {
  const first = clauseStart(frame, clause - 1)
  return (depth < 4 ? pastRelative(frame, first - 1, depth + 1) : null) ?? nounPhrase(frame, first, clause - 1)
}

/** `who owns the shop`, `who lives nearby`: a verb that no list knows, not the subject of `who officials said`. */
const isVerbOfWho = (frame: Frame, at: number): boolean =>
  isWord(frame[at]) && !frame[at]!.capital && isPlural(frame[at]!.key) && isWord(frame[at + 1]) && is(frame[at + 1], determiner | preposition | adverb)

/** `Sponsors that the paper contacted said`. */
function pastObject(frame: Frame, inside: number, depth: number): Phrase | null {
  const subject = depth < 4 ? subjectBefore(frame, inside, depth + 1) : null
  return subject && opensRelative(frame, subject.first - 1) ? antecedent(frame, subject.first - 1, depth) : null
}

/** `A nurse who asked not to be named said`. */
function unnamed(frame: Frame, named: number, depth: number): Phrase | null {
  if (depth >= 4 || frame[named - 1]?.key !== 'be' || frame[named - 2]?.key !== 'to') return null
  let asked = named - 3
  while (named - asked < 6 && is(frame[asked], adverb)) asked -= 1
  return isFinite(frame, asked) ? pastRelative(frame, asked, depth + 1) : null
}

/** `the “Paper Moon” singer told`: a title inside a noun phrase. */
const pastTitle = (frame: Frame, first: number, last: number): Phrase | null =>
  frame[first - 1]?.kind === 'quote' && is(frame[first - 2], determiner) && last - first < 3 ? { first: first - 2, core: last, last } : null

/** What may stand between a subject and its verb: auxiliaries, adverbs, `himself`. */
function isBetween(token: Token | undefined): boolean {
  if (!isWord(token) || token!.capital) return false
  return is(token, auxiliary) || (is(token, adverb) && !is(token, preposition)) || /^(?:him|her|them)sel(?:f|ves)$/.test(token!.key)
}

/** `X did A and said`: the subject of the verb before. */
function subjectOfPrevious(frame: Frame, from: number, depth: number): Phrase | null {
  for (let at = from - 1; at >= 0 && from - at < REACH && frame[at]!.kind !== 'stop'; at -= 1) {
    if (!isFinite(frame, at)) continue
    while (from - at < REACH && isFinite(frame, at - 1)) at -= 1
    const subject = subjectBefore(frame, at, depth + 1)
    if (subject && isInRelative(frame, subject, at)) continue
    return subject && subjectAround(frame, subject, depth) || subject
  }
  return null
}

/** `the charge, which the paper first reported`, `a claim that the paper had printed`: a clause about what goes before, which lacks its object. */
export function isInRelative(frame: Frame, { first }: Phrase, said: number): boolean {
  if (!opensRelative(frame, first - 1)) return false
  let last = said
  while (isFinite(frame, last + 1) || is(frame[last + 1], adverb)) last += 1
  const after = frame[last + 1]
  return !after?.capital && after?.kind !== 'quote' && !is(after, determiner | pronoun | relative)
}

/** A relative pronoun, which is no `that` of what somebody says. */
function opensRelative(frame: Frame, at: number): boolean {
  const opener = frame[at]
  if (!/^(?:which|whom|that)$/.test(opener?.key ?? '') || opener!.capital) return false
  return opener!.key !== 'that' || !(isFinite(frame, at - 1) || TOLD.test(frame[at - 2]?.key ?? ''))
}

/** Verbs that have whom they tell between them and `that`. */
const TOLD = /^(?:t(?:old|ells?|elling)|(?:warn|inform|remind|assur|persuad|convinc|notif)(?:s|es|ed|ing|ied)?)$/

/** `She thinks the tunnel will hold but said`, `He denied that the checks were late and said`: who thinks goes on, not what is thought of. */
function subjectAround(frame: Frame, { first, core }: Phrase, depth: number): Phrase | null {
  const matrix = frame[first - 1]?.key === 'that' ? first - 2 : first - 1
  if (depth >= 4 || frame[core]!.capital || is(frame[first], pronoun | relative) || !isFinite(frame, matrix) || !is(frame[matrix], cue)) return null
  const subject = subjectBefore(frame, matrix, depth + 1)
  return subject && (frame[subject.core]!.capital || is(frame[subject.core], pronoun)) ? subject : null
}

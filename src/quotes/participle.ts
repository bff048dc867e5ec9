import { type Frame, type Phrase, REACH, is } from './frame.ts'
import { CLASS } from './lexicon.ts'
import { phraseFrom } from './phrase.ts'
import { isFinite } from './finite.ts'
import { withCore } from './noun-phrase.ts'
import { isInRelative, subjectBefore } from './subject.ts'

/** Most words of a name. */
export const NAME = 8

export const quoteBefore = (frame: Frame, before: number): number => (/^(?:comma|dash)$/.test(frame[before]?.kind ?? '') ? before - 1 : before)
export const afterQuote = (frame: Frame, before: number): boolean => frame[quoteBefore(frame, before)]?.kind === 'quote'

/** `footage of Ms Keller asking`, `a letter from the bank announcing`: the noun phrase right before. */
export function subjectOfParticiple(frame: Frame, at: number): Phrase | null {
  if (frame[at - 1]?.kind === 'comma') return apposedWith(frame, at - 1)
  const told = frame[at - 1]?.key === 'as' ? objectOf(frame, at - 1, QUOTED) : objectOf(frame, at, HEARD)
  if (told) return told
  for (let first = at - 1; first > at - 5 && frame[first]?.kind === 'word'; first -= 1) {
    if (is(frame[first], CLASS.determiner) && first < at - 1) return isObjectOf(frame, first) ? { first, core: at - 1, last: at - 1 } : null
  }
  const first = nameStart(frame, at)
  return first < at && (isObjectOf(frame, first) || frame[first - 1]?.key === 'as') ? { first, core: at - 1, last: at - 1 } : null
}

/** `quoted him as saying`: who says it stands behind. */
export function passesOn(frame: Frame, at: number): boolean {
  if (!QUOTED.test(frame[at]!.key)) return false
  let as = at + 1
  while (as - at < NAME && frame[as]?.kind === 'word' && frame[as]!.key !== 'as') as += 1
  return frame[as]?.key === 'as' && is(frame[as + 1], CLASS.participle) && is(frame[as + 1], CLASS.cue)
}

const QUOTED = /^(?:quot(?:ed?|es|ing)|cit(?:ed?|es|ing))$/
export const HEARD = /^(?:hear(?:d|s|ing)?|saw|sees?|seeing|watch(?:ed|es|ing)?|overheard|film(?:ed|s|ing)|record(?:ed|s|ing))$/

/** `quoted Ms Keller as saying`, `heard Ms Keller say`: the noun phrase between one of some verbs and a token. */
export function objectOf(frame: Frame, end: number, verbs: RegExp): Phrase | null {
  for (let first = end - 1; end - first < NAME && frame[first]?.kind === 'word'; first -= 1) {
    if (verbs.test(frame[first]!.key)) return first + 1 < end && !is(frame[first + 1], CLASS.preposition) ? withCore(frame, first + 1, end - 1) : null
    if (isFinite(frame, first)) return null
  }
  return null
}

const isObjectOf = (frame: Frame, at: number): boolean => /^(?:of|with|by|from)$/.test(frame[at - 1]?.key ?? '')

/** Where the name begins that ends before a token. */
function nameStart(frame: Frame, end: number): number {
  let first = end
  while (end - first < NAME && frame[first - 1]?.kind === 'word' && frame[first - 1]!.capital) first -= 1
  return first
}

/** `Talks broke down, with the union’s secretary, Ann Reid, calling the offer “…”`: no verb stands between. */
function apposedWith(frame: Frame, comma: number): Phrase | null {
  const first = nameStart(frame, comma)
  if (comma - first < 2 || frame[first - 1]?.kind !== 'comma') return null
  for (let i = first - 2; first - i < REACH && frame[i]?.kind === 'word' && !isFinite(frame, i); i -= 1) {
    if (frame[i]!.key === 'with') return { first, core: comma - 1, last: comma - 1 }
  }
  return null
}

/** The subject that `…, calling her` and `refused to say` belong to: that of the cue before, of any verb before, or of the next clause. */
export function mainSubject(frame: Frame, at: number): Phrase | null {
  const back = Math.max(0, at - REACH)
  let other: Phrase | null = null
  for (let i = at - 1; i >= back && frame[i]!.kind !== 'stop'; i -= 1) {
    if (!isFinite(frame, i)) continue
    const subject = subjectBefore(frame, i)
    if (subject && isInRelative(frame, subject, i)) continue
    if (subject && is(frame[i], CLASS.cue)) return subject
    other = subject ?? other
  }
  if (other) return other
  for (let i = at + 1; i < at + REACH && frame[i] && frame[i]!.kind !== 'stop'; i += 1) {
    if (!isFinite(frame, i)) continue
    const subject = subjectBefore(frame, i) ?? (afterQuote(frame, i - 1) ? phraseFrom(frame, i + 1) : null)
    if (subject && subject.first > at + 1) return subject
  }
  return null
}

import type { Register } from '../model/article.ts'
import type { Attribution, Place } from './attribute.ts'
import { cueBefore } from './cues.ts'
import { type Frame, is, REACH } from './frame.ts'
import { CLASS } from './lexicon.ts'
import { doer, signedAt } from './verbless.ts'

/** Quotations in text order: where each begins and ends, and who says it so far. */
interface Found {
  first: Place[]
  last: Place[]
  found: (Attribution | null)[]
  register: Register
  frameOf: (paragraph: number) => Frame
}

/** Gives a quotation that is a sentence of its own and names nobody the speaker of its neighbours. */
export function carryOver(progress: Found): void {
  const { found } = progress
  for (let i = 0; i < found.length; i += 1) found[i] ??= signedBelow(progress, i) ?? afterNeighbour(progress, i)
  for (let i = found.length - 2; i >= 0; i -= 1) found[i] ??= beforeNeighbour(progress, i)
  for (let i = 0; i < found.length; i += 1) found[i] ??= floating(progress, i)
}

/** A quotation that is a sentence of its own: nothing but other quotations stands in it. */
function standsAlone(frame: Frame, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < REACH && frame[i]!.kind !== 'stop'; i -= 1) {
    if (frame[i]!.kind === 'word' && !is(frame[i], CLASS.adverb | CLASS.conjunction)) return false
  }
  for (let i = at + 1; i < frame.length && i - at < REACH && frame[i]!.kind !== 'stop'; i += 1) if (frame[i]!.kind === 'word') return false
  return true
}

/** `“A.”` and on the next line `— Kim Sato, marathon winner`. */
function signedBelow({ last, frameOf }: Found, i: number): Attribution | null {
  const { frame, at, paragraph } = last[i]!
  let next = at + 1
  while (frame[next]?.kind === 'stop') next += 1
  if (frame[next]) return null
  const below = frameOf(paragraph + 1)
  const phrase = signedAt(below, 0)
  return phrase && { frame: below, phrase }
}

/**
 * `“A,” he said. “B.”`: a quotation alone in its sentence goes on with the speaker before it in the paragraph, or with who the sentence
 * before is about.
 */
function afterNeighbour({ first, found, register }: Found, i: number): Attribution | null {
  const { frame, at, paragraph } = first[i]!
  if (!standsAlone(frame, at)) return null
  if (i > 0 && first[i - 1]!.paragraph === paragraph && found[i - 1]) return found[i - 1]!
  return at > 0 ? aboutSentence(register, frame, at) : null
}

/** Who speaks or acts in the sentence before a token. */
function aboutSentence(register: Register, frame: Frame, at: number): Attribution | null {
  let end = at
  while (end > 0 && at - end < REACH && frame[end - 1]!.kind !== 'word') end -= 1
  const cue = cueBefore(frame, end, () => true)
  const phrase = cue?.speaker ?? doer(register, frame, end)
  return phrase && { frame, phrase }
}

/** `“A.” “B,” he said.`: or with the speaker that is named right after it. */
function beforeNeighbour({ last, found }: Found, i: number): Attribution | null {
  const { frame, at, paragraph } = last[i]!
  return standsAlone(frame, at) && last[i + 1]!.paragraph === paragraph && found[i + 1] ? found[i + 1]! : null
}

function opensParagraph(frame: Frame, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < REACH; i -= 1) if (frame[i]!.kind === 'word') return false
  return true
}

/** A paragraph that opens with a quotation and names nobody goes on with the speaker of the paragraph before. */
function floating({ first, found, register, frameOf }: Found, i: number): Attribution | null {
  const { frame, at, paragraph } = first[i]!
  if (!standsAlone(frame, at) || paragraph === 0 || !opensParagraph(frame, at)) return null
  if (isInDialogue({ first, found }, i)) return null
  if (i > 0 && first[i - 1]!.paragraph === paragraph - 1 && found[i - 1]) return found[i - 1]!
  const before = frameOf(paragraph - 1)
  return before.length > 0 ? aboutSentence(register, before, before.length) : null
}

/** Tokens and characters of a line that only says something and who says it. */
const SHORT = 6
const BRIEF = 90

/** `“Did you?” the judge asked.`, `“Yes,” Reid said.`, `“Why?”`: behind two short lines of two people it may be either who speaks. */
function isInDialogue({ first, found }: Pick<Found, 'first' | 'found'>, i: number): boolean {
  const [before, last] = [found[i - 2], found[i - 1]]
  const isLine = (back: number) => first[i - back]?.paragraph === first[i]!.paragraph - back && isBrief(first[i - back]!)
  return Boolean(before && last) && isLine(0) && isLine(1) && isLine(2) && wordOf(before!) !== wordOf(last!)
}

const isBrief = ({ frame }: Place): boolean => frame.length <= SHORT && frame.at(-1)!.end - frame[0]!.start <= BRIEF
const wordOf = ({ frame, phrase: { core } }: Attribution): string => frame[core]!.key

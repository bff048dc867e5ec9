import type { Document, Register } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { type Cue, agentBehind, cueAfter, cueBefore, isReport, isSaidByNobody } from './cues.ts'
import type { Enclosure } from './enclosures.ts'
import { type Frame, is, type Phrase, REACH, readFrames, type Token } from './frame.ts'
import { isInscribed } from './inscribed.ts'
import { interviewee } from './interview.ts'
import { CLASS } from './lexicon.ts'
import { carryOver } from './neighbours.ts'
import { passesOn } from './participle.ts'
import { mentionOf } from './speaker.ts'
import { isFinite } from './finite.ts'
import { underName, withoutVerb } from './verbless.ts'

/** Who says a quotation: a noun phrase of one paragraph's frame. */
export interface Attribution {
  frame: Frame
  phrase: Phrase
  /** No verb of speech tells it, only who acts in the sentence or what is felt, done or known there. */
  weak?: boolean
}

/** Where a quotation stands: its token in the frame of a paragraph. */
export interface Place {
  frame: Frame
  paragraph: number
  at: number
}

/** A quotation in the first paragraph that it stands in, and who says it. */
export interface Reading extends Place {
  attribution: Attribution | null
}

/** Finds who says each enclosure; null where the text does not tell. */
export function attribute(document: Document, register: Register, enclosures: Enclosure[]): Reading[] {
  const frameOf = readFrames(document, enclosures)
  const { first, last } = findPlaces(document, enclosures, frameOf)
  const answers = answerer(document, register, { enclosures, frameOf })
  const found = enclosures.map((enclosure, i): Attribution | null => {
    if (enclosure.label) return byLabel(first[i]!, enclosure.label) ?? (document.text[enclosure.label.start] === 'A' ? answers : null)
    const opening = enclosure.parts.length > 1 ? bySentence(document.text, register, first[i]!) : null
    return opening ?? bySentence(document.text, register, last[i]!)
  })
  carryOver({ first, last, found, register, frameOf })
  return first.map(({ frame, paragraph, at }, i) => ({ frame, paragraph, at, attribution: found[i] ?? null }))
}

/** The token of each enclosure in the first and in the last paragraph that it stands in. */
function findPlaces(document: Document, enclosures: Enclosure[], frameOf: (paragraph: number) => Frame): { first: Place[]; last: Place[] } {
  const first: Place[] = []
  const last: Place[] = []
  let next = 0
  document.paragraphs.forEach((span, paragraph) => {
    while (enclosures[next] && enclosures[next]!.end <= span.start) next += 1
    if (!enclosures[next] || enclosures[next]!.start >= span.end) return
    const frame = frameOf(paragraph)
    frame.forEach(({ kind, quote }, at) => {
      if (kind !== 'quote') return
      first[quote] ??= { frame, paragraph, at }
      last[quote] = { frame, paragraph, at }
    })
  })
  return { first, last }
}

/** Who answers where a turn is marked `A:` and nothing else, as the introduction names them. */
function answerer({ text, paragraphs }: Document, register: Register, { enclosures, frameOf }: { enclosures: Enclosure[]; frameOf(paragraph: number): Frame }): Attribution | null {
  const turn = enclosures.find(({ label }) => label && label.end - label.start === 1)
  const mention = turn ? interviewee(text, register, turn.label!.start) : null
  if (!mention) return null
  const frame = frameOf(paragraphs.findIndex(({ end }) => end > mention.start))
  const first = frame.findIndex(({ start }) => start >= mention.start)
  const last = frame.findLastIndex(({ kind, start }) => kind === 'word' && start < mention.end)
  return first >= 0 && first <= last ? { frame, phrase: { first, core: last, last } } : null
}

/** `WALLACE: …`; the Q and A of a hearing name nobody. */
function byLabel({ frame, at }: Place, { start, end }: Span): Attribution | null {
  const first = frame.findIndex((token) => token.start >= start)
  let last = first
  while (last + 1 < at && frame[last + 1]!.end <= end) last += 1
  return end - start > 1 && first < at ? { frame, phrase: { first, core: last, last } } : null
}

/** The cue of the quotation's own sentence. */
function bySentence(text: string, register: Register, { frame, at }: Place): Attribution | null {
  const headed = underName(register, frame, at)
  if (headed) return { frame, phrase: headed, weak: false }
  if (isInscribed(frame, at) || isAsked(frame, at)) return null
  const left = cueBefore(frame, at, (a, b) => mayBeSame(register, frame, [a, b]))
  const direct = rightDirect(text, frame, at)
  const sure = agentBehind(frame, at) ?? (left && (governs(frame, left.at, at) || isOnlySource(frame, left, direct)) ? left : direct)
  const chosen = sure ?? left ?? inComment(frame, cueAfter(frame, at)) ?? cueInNext(text, frame, at) ?? withAnyVerb(text, frame, at)
  if (!(chosen && (chosen.at > at || isReport(frame, chosen.at))) && isSaidByNobody(frame, at)) return null
  if (chosen) return { frame, phrase: chosen.speaker, weak: is(frame[chosen.at], CLASS.weak) }
  return withoutVerb(register, frame, at)
}

/** `A driver told police he was “tired”, according to an affidavit`: who has it in writing did not say it. */
const isOnlySource = (frame: Frame, left: Cue, direct: Cue | null): boolean =>
  direct !== null && frame[direct.at]!.key === 'according' && isReport(frame, left.at) && is(frame[left.at], CLASS.cue)

/** Nothing but the cue's object or a colon stands between: `told reporters: “…”`, `called her “…”`. */
function governs(frame: Frame, cue: number, at: number): boolean {
  for (let i = cue + 1; i < at; i += 1) {
    const token = frame[i]!
    if (token.kind === 'quote') return false
    if (isFinite(frame, i) || (is(token, CLASS.relative) && token.key !== 'that') || is(token, CLASS.subordinator & ~CLASS.preposition)) return false
  }
  return true
}

/** `“…,” said Mr Lund`, `“…?” he asked`: the clause right behind a quotation that ends as speech does. */
function rightDirect(text: string, frame: Frame, at: number): Cue | null {
  const token = frame[at]!
  if (!/[,.?!…—–-]/.test(text[token.end - 2] ?? '') && frame[at + 1]?.kind !== 'comma' && frame[at + 1]?.kind !== 'dash') return null
  const cue = cueAfter(frame, at)
  if (!cue) return null
  const from = Math.min(cue.at, cue.speaker.first)
  for (let i = at + 1; i < from; i += 1) {
    const between = frame[i]!
    if (between.kind === 'quote' || (isFinite(frame, i) && !passesOn(frame, i)) || is(between, CLASS.conjunction | CLASS.subordinator | CLASS.relative)) return null
  }
  return cue
}

/** `“X” is how Lund put it`, `the “X” deal is off, Lund said`: a clause of its own at the end, not `the “X” row began after Lund refused`. */
function inComment(frame: Frame, cue: Cue | null): Cue | null {
  if (!cue) return null
  const before = frame[Math.min(cue.at, cue.speaker.first) - 1]
  return before?.kind !== 'word' || before.key === 'as' || before.key === 'how' || (cue.speaker.first > cue.at && /^(?:according|words)$/.test(frame[cue.at]!.key)) ? cue : null
}

/** `“…?” Lund asked.`: a short sentence that only says who, and neither quotes (`Lund said: “…”`) nor acts (`“…” Lund disagreed.`). */
function cueInNext(text: string, frame: Frame, at: number): Cue | null {
  if (frame[at + 1]?.kind !== 'stop') return null
  const cue = cueAfter(frame, at + 1)
  if (!cue || Math.min(cue.at, cue.speaker.first) !== at + 2 || cue.speaker.first > cue.at) return null
  if (quotesItself(frame, cue.at) || (is(frame[cue.at], CLASS.weak) && endsWithStop(text, frame[at]!))) return null
  const after = frame[cue.at + 1]
  if (!after || after.kind !== 'word' || is(after, CLASS.adverb | CLASS.date)) return cue
  return is(after, CLASS.preposition) && !is(frame[cue.at], CLASS.weak) ? cue : null
}

/** `Asked if she had “lied”, Reid hung up`: the words of a question that nobody is told to ask. */
function isAsked(frame: Frame, at: number): boolean {
  let first = at
  while (at - first < REACH && frame[first - 1]?.kind === 'word') first -= 1
  const opens = !frame[first - 1] || frame[first - 1]!.kind === 'stop'
  return opens && /^(?:asked|pressed|questioned|quizzed)$/.test(frame[first]?.key ?? '') && /^(?:if|whether)$/.test(frame.slice(first + 1, at).find(({ key }) => /^(?:if|whether|by|that)$/.test(key))?.key ?? '')
}

/** `“…,” Reid sniggered.`: behind a sentence that breaks off with a comma a short clause says who, whatever its verb. */
function withAnyVerb(text: string, frame: Frame, at: number): Cue | null {
  if (text[frame[at]!.end - 2] !== ',' || (frame[at - 1] && frame[at - 1]!.kind !== 'stop')) return null
  let verb = at + 1
  while (verb - at < LONGEST_NAME && frame[verb]?.kind === 'word' && (frame[verb]!.capital || (verb === at + 1 && is(frame[verb], CLASS.pronoun)))) verb += 1
  const after = frame[verb + 1]
  const ends = !after || /^(?:stop|comma)$/.test(after.kind) || (is(after, CLASS.adverb) && !is(after, CLASS.preposition))
  if (verb === at + 1 || frame[verb - 1]!.possessive || !/^[a-z]+ed$/.test(frame[verb]?.key ?? '') || !ends) return null
  return { at: verb, speaker: { first: at + 1, core: verb - 1, last: verb - 1 } }
}

/** Tokens up to the verb behind a name. */
const LONGEST_NAME = 5

const endsWithStop = (text: string, { end }: Token): boolean => text[end - 2] === '.'

/** Whether a quotation of its own follows a verb in its sentence. */
function quotesItself(frame: Frame, cue: number): boolean {
  for (let i = cue + 1; frame[i] && frame[i]!.kind !== 'stop'; i += 1) if (frame[i]!.kind === 'quote') return true
  return false
}

/** Whether two noun phrases can mean one person: unless the register knows that they do not. */
function mayBeSame(register: Register, frame: Frame, phrases: [Phrase, Phrase]): boolean {
  const [a, b] = phrases.map((phrase) => mentionOf(register, frame, phrase)?.entity)
  return !a || !b || a === b
}

import type { Document, Register } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { type Cue, cueAfter, cueBefore, mainSubject } from './cues.ts'
import type { Enclosure } from './enclosures.ts'
import { type Frame, REACH, readFrames } from './frame.ts'
import { CLASS } from './lexicon.ts'
import { mentionOf } from './speaker.ts'
import { type Phrase, is, isFinite, withCore } from './subject.ts'

/** Who says a quotation: a noun phrase of one paragraph's frame. */
export interface Attribution {
  frame: Frame
  phrase: Phrase
  /** How the text tells: a cue in the sentence, a neighbouring sentence of the paragraph, or the paragraph before. */
  by: 'cue' | 'neighbour' | 'floating'
}

/** Where a quotation stands: its token in the frame of a paragraph. */
interface Place {
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
  const found = enclosures.map((enclosure, i): Attribution | null => {
    if (enclosure.label) return byLabel(first[i]!, enclosure.label)
    const opening = enclosure.parts.length > 1 ? bySentence(document.text, register, first[i]!) : null
    return opening ?? bySentence(document.text, register, last[i]!)
  })
  enclosures.forEach((_, i) => (found[i] ??= afterNeighbour({ first, last, found, register }, i)))
  for (let i = enclosures.length - 2; i >= 0; i -= 1) found[i] ??= beforeNeighbour({ first, last, found, register }, i)
  enclosures.forEach((_, i) => (found[i] ??= floating({ first, last, found, register, frameOf }, i)))
  return enclosures.map((_, i) => ({ ...first[i]!, attribution: found[i] ?? null }))
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

/** `WALLACE: …`; the Q and A of a hearing name nobody. */
function byLabel({ frame, at }: Place, { start, end }: Span): Attribution | null {
  const first = frame.findIndex((token) => token.start >= start)
  let last = first
  while (last + 1 < at && frame[last + 1]!.end <= end) last += 1
  return end - start > 1 && first < at ? { frame, phrase: { first, core: last, last }, by: 'cue' } : null
}

/** The cue of the quotation's own sentence. */
function bySentence(text: string, register: Register, { frame, at }: Place): Attribution | null {
  const left = cueBefore(frame, at, (a, b) => mayBeSame(register, frame, [a, b]))
  const direct = rightDirect(text, frame, at)
  const chosen = left && governs(frame, left.at, at) ? left : (direct ?? left ?? cueAfter(frame, at) ?? cueInNext(frame, at))
  const phrase = chosen?.speaker ?? signature(frame, at) ?? beforeColon(register, frame, at) ?? doer(register, frame, at)
  return phrase && { frame, phrase, by: 'cue' }
}

/** Nothing but the cue's object or a colon stands between: `told reporters: “…”`, `called her “…”`. */
function governs(frame: Frame, cue: number, at: number): boolean {
  for (let i = cue + 1; i < at; i += 1) {
    const token = frame[i]!
    if (token.kind === 'quote') return false
    if (isFinite(frame, i) || (is(token, CLASS.relative) && token.key !== 'that') || is(token, CLASS.subordinator & ~CLASS.preposition)) return false
  }
  return true
}

/** `“…,” said Mr Rutte`, `“…?” he asked`: the clause right behind a quotation that ends as speech does. */
function rightDirect(text: string, frame: Frame, at: number): Cue | null {
  const token = frame[at]!
  if (!/[,.?!…—–-]/.test(text[token.end - 2] ?? '') && frame[at + 1]?.kind !== 'comma' && frame[at + 1]?.kind !== 'dash') return null
  const cue = cueAfter(frame, at)
  if (!cue) return null
  const from = Math.min(cue.at, cue.speaker.first)
  for (let i = at + 1; i < from; i += 1) {
    const between = frame[i]!
    if (between.kind === 'quote' || isFinite(frame, i) || is(between, CLASS.conjunction | CLASS.subordinator | CLASS.relative)) return null
  }
  return cue
}

/** `“…?” Rutte asked.`: a short sentence that only says who. */
function cueInNext(frame: Frame, at: number): Cue | null {
  if (frame[at + 1]?.kind !== 'stop') return null
  const cue = cueAfter(frame, at + 1)
  if (!cue || Math.min(cue.at, cue.speaker.first) !== at + 2 || cue.speaker.first > cue.at) return null
  const after = frame[cue.at + 1]
  return !after || after.kind !== 'word' || is(after, CLASS.adverb | CLASS.date) || (is(after, CLASS.preposition) && !is(frame[cue.at], CLASS.weak)) ? cue : null
}

/** `“…” — Jane Doe`: the name under a quotation. */
function signature(frame: Frame, at: number): Phrase | null {
  const dash = frame[at + 1]?.kind === 'stop' ? at + 2 : at + 1
  if (frame[dash]?.kind !== 'dash') return null
  const first = frame[dash + 1]?.kind === 'stop' ? dash + 2 : dash + 1
  let last = first - 1
  while (frame[last + 1]?.kind === 'word' && (frame[last + 1]!.capital || (last >= first && is(frame[last + 1], CLASS.preposition)))) last += 1
  const next = frame[last + 1]
  return last >= first && last - first < 8 && next?.kind !== 'word' && next?.kind !== 'dash' ? { first, core: last, last } : null
}

/** `Mark Rutte: “…”`, `From the report: “…”`, and the headline `Rutte: Nato ‘in safe hands’`. */
function beforeColon(register: Register, frame: Frame, at: number): Phrase | null {
  let first = at
  while (first > 0 && at - first < REACH && frame[first - 1]!.kind !== 'stop') first -= 1
  if (frame[at - 1]?.kind === 'colon') for (first = at - 1; at - first < REACH && frame[first - 1]?.kind === 'word';) first -= 1
  while (frame[first]?.kind === 'word' && (is(frame[first], CLASS.preposition | CLASS.adverb) || /^(?:more|here|heres)$/.test(frame[first]!.key))) first += 1
  let last = first - 1
  while (last < at && last - first < 10 && frame[last + 1]?.kind === 'word' && !isFinite(frame, last + 1)) last += 1
  if (last < first || frame[last + 1]?.kind !== 'colon') return null
  const phrase = withCore(frame, first, last)
  const known = mentionOf(register, frame, phrase) !== undefined || (last + 2 === at && (is(frame[phrase.core], CLASS.document) || (frame[phrase.core]!.capital && last > first)))
  return known ? phrase : null
}

/** `Reid has gone after him as a “con artist”`: who does what the sentence tells, if it is somebody that the article names. */
function doer(register: Register, frame: Frame, at: number): Phrase | null {
  const phrase = mainSubject(frame, at) ?? openingName(register, frame, at)
  if (!phrase || phrase.first > at) return null
  if (frame[at - 1]?.kind === 'colon') return phrase
  const mention = mentionOf(register, frame, phrase)
  return is(frame[phrase.core], CLASS.pronoun) && frame[phrase.core]!.key !== 'it' || (mention && register.entities.get(mention.entity)?.type === 'person') ? phrase : null
}

/** The person that the sentence opens with, where its verb is not known. */
function openingName(register: Register, frame: Frame, at: number): Phrase | null {
  let first = at
  while (first > 0 && at - first < OPENING && frame[first - 1]!.kind !== 'stop') first -= 1
  for (let i = first; i < at; i += 1) {
    if (!frame[i]!.capital || is(frame[i - 1], CLASS.preposition)) continue
    let last = i
    while (last < at && frame[last + 1]?.capital && frame[last + 1]!.kind === 'word') last += 1
    const phrase = { first: i, core: last, last }
    const mention = mentionOf(register, frame, phrase)
    if (mention && !frame[last]!.possessive && register.entities.get(mention.entity)?.type === 'person') return phrase
    i = last
  }
  return null
}

/** Tokens that are searched for it. */
const OPENING = 40

interface Found {
  first: Place[]
  last: Place[]
  found: (Attribution | null)[]
  register: Register
}

/** A quotation that is a sentence of its own: nothing but other quotations stands in it. */
function standsAlone(frame: Frame, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < REACH && frame[i]!.kind !== 'stop'; i -= 1) if (frame[i]!.kind === 'word' && !is(frame[i], CLASS.adverb | CLASS.conjunction)) return false
  for (let i = at + 1; i < frame.length && i - at < REACH && frame[i]!.kind !== 'stop'; i += 1) if (frame[i]!.kind === 'word') return false
  return true
}

/** `“A,” he said. “B.”`: a quotation alone in its sentence goes on with the speaker before it in the paragraph, or with who the sentence before is about. */
function afterNeighbour({ first, found, register }: Found, i: number): Attribution | null {
  const { frame, at, paragraph } = first[i]!
  if (!standsAlone(frame, at)) return null
  if (i > 0 && first[i - 1]!.paragraph === paragraph && found[i - 1]) return { ...found[i - 1]!, by: 'neighbour' }
  return at > 0 ? aboutSentence(register, frame, at) : null
}

/** Who speaks or acts in the sentence before a token. */
function aboutSentence(register: Register, frame: Frame, at: number): Attribution | null {
  let end = at
  while (end > 0 && at - end < REACH && frame[end - 1]!.kind !== 'word') end -= 1
  const cue = cueBefore(frame, end, () => true)
  const phrase = cue?.speaker ?? doer(register, frame, end)
  return phrase && { frame, phrase, by: 'neighbour' }
}

/** `“A.” “B,” he said.`: or with the speaker that is named right after it. */
function beforeNeighbour({ last, found }: Found, i: number): Attribution | null {
  const { frame, at, paragraph } = last[i]!
  return standsAlone(frame, at) && last[i + 1]!.paragraph === paragraph && found[i + 1] ? { ...found[i + 1]!, by: 'neighbour' } : null
}

/** A paragraph that opens with a quotation and names nobody goes on with the speaker of the paragraph before. */
function floating({ first, found, register, frameOf }: Found & { frameOf: (paragraph: number) => Frame }, i: number): Attribution | null {
  const { frame, at, paragraph } = first[i]!
  if (!standsAlone(frame, at) || paragraph === 0) return null
  if (i > 0 && first[i - 1]!.paragraph === paragraph - 1 && found[i - 1]) return { ...found[i - 1]!, by: 'floating' }
  const before = frameOf(paragraph - 1)
  const about = before.length > 0 ? aboutSentence(register, before, before.length) : null
  return about && { ...about, by: 'floating' }
}

/** Whether two noun phrases can mean one person: unless the register knows that they do not. */
function mayBeSame(register: Register, frame: Frame, phrases: [Phrase, Phrase]): boolean {
  const [a, b] = phrases.map((phrase) => mentionOf(register, frame, phrase)?.entity)
  return !a || !b || a === b
}

import type { Document } from '../model/article.ts'
import { type Cue, cueAfter, cueBefore, mainSubject } from './cues.ts'
import type { Enclosure } from './enclosures.ts'
import { type Frame, readFrames } from './frame.ts'
import { CLASS } from './lexicon.ts'
import { type Phrase, is, isFinite } from './subject.ts'

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

/** Finds who says each enclosure; null where the text does not tell. */
export function attribute(document: Document, enclosures: Enclosure[]): (Attribution | null)[] {
  const frameOf = readFrames(document, enclosures)
  const { first, last } = findPlaces(document, enclosures, frameOf)
  const found = enclosures.map((enclosure, i): Attribution | null => {
    const opening = enclosure.parts.length > 1 ? bySentence(document.text, first[i]!) : null
    return opening ?? bySentence(document.text, last[i]!)
  })
  enclosures.forEach((_, i) => (found[i] ??= afterNeighbour({ first, last, found }, i)))
  for (let i = enclosures.length - 2; i >= 0; i -= 1) found[i] ??= beforeNeighbour({ first, last, found }, i)
  enclosures.forEach((_, i) => (found[i] ??= floating({ first, last, found, frameOf }, i)))
  return found
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

/** The cue of the quotation's own sentence. */
function bySentence(text: string, { frame, at }: Place): Attribution | null {
  const left = cueBefore(frame, at)
  const direct = rightDirect(text, frame, at)
  const chosen = left && governs(frame, left.at, at) ? left : (direct ?? left ?? cueAfter(frame, at))
  return chosen && { frame, phrase: chosen.speaker, by: 'cue' }
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

interface Found {
  first: Place[]
  last: Place[]
  found: (Attribution | null)[]
}

/** A quotation that is a sentence of its own: nothing but other quotations stands in it. */
function standsAlone(frame: Frame, at: number): boolean {
  for (let i = at - 1; i >= 0 && frame[i]!.kind !== 'stop'; i -= 1) if (frame[i]!.kind === 'word') return false
  for (let i = at + 1; i < frame.length && frame[i]!.kind !== 'stop'; i += 1) if (frame[i]!.kind === 'word') return false
  return true
}

/** `“A,” he said. “B.”`: a quotation alone in its sentence goes on with the speaker before it in the paragraph, or with who the sentence before is about. */
function afterNeighbour({ first, found }: Found, i: number): Attribution | null {
  const { frame, at, paragraph } = first[i]!
  if (!standsAlone(frame, at)) return null
  if (i > 0 && first[i - 1]!.paragraph === paragraph && found[i - 1]) return { ...found[i - 1]!, by: 'neighbour' }
  return at > 0 ? aboutSentence(frame, at) : null
}

/** Who speaks or acts in the sentence before a token. */
function aboutSentence(frame: Frame, at: number): Attribution | null {
  let end = at
  while (end > 0 && frame[end - 1]!.kind !== 'word') end -= 1
  const cue = cueBefore(frame, end)
  const phrase = cue?.speaker ?? mainSubject(frame, end)
  return phrase && { frame, phrase, by: 'neighbour' }
}

/** `“A.” “B,” he said.`: or with the speaker that is named right after it. */
function beforeNeighbour({ last, found }: Found, i: number): Attribution | null {
  const { frame, at, paragraph } = last[i]!
  return standsAlone(frame, at) && last[i + 1]!.paragraph === paragraph && found[i + 1] ? { ...found[i + 1]!, by: 'neighbour' } : null
}

/** A paragraph that opens with a quotation and names nobody goes on with the speaker of the paragraph before. */
function floating({ first, found, frameOf }: Found & { frameOf: (paragraph: number) => Frame }, i: number): Attribution | null {
  const { frame, at, paragraph } = first[i]!
  if (!standsAlone(frame, at) || paragraph === 0) return null
  if (i > 0 && first[i - 1]!.paragraph === paragraph - 1 && found[i - 1]) return { ...found[i - 1]!, by: 'floating' }
  const before = frameOf(paragraph - 1)
  const about = before.length > 0 ? aboutSentence(before, before.length) : null
  return about && { ...about, by: 'floating' }
}

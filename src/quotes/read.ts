import type { Document, Quotation, Register, Word } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { type Attribution, type Reading, attribute } from './attribute.ts'
import { hearTitle } from './echo.ts'
import { findEnclosures } from './enclosures.ts'
import { type Quoted, type Speaker, isNameless, whoWasQuoted } from './pronoun.ts'
import { firstFrom } from '../text/spans.ts'
import { nameSpeaker } from './speaker.ts'
import { isSpeech } from './speech.ts'
import { goesOn } from './utterance.ts'

/** Something in quotation marks, or a turn of a transcript, and where it stands. */
export interface Candidate extends Span {
  turn: boolean
  reading: Reading
  sentences: number[]
  words: Word[]
}

/** Finds the direct quotations of a document and who said each. */
export function readQuotes(document: Document, register: Register): Quotation[] {
  const candidates = readCandidates(document, register)
  const speakers = findSpeakers(document, register, candidates)
  const quotes: Quotation[] = []
  let utterance = -1
  candidates.forEach(({ start, end, reading, sentences, words }, i) => {
    const speaker = speakers[i]
    if (speaker === undefined) return
    if (speakers[i - 1] === undefined || !goesOn(document.text, candidates[i - 1]!.reading, reading)) utterance += 1
    quotes.push({ id: `${document.id}.q${quotes.length + 1}`, start, end, utterance, sentences, words, speaker })
  })
  return quotes
}

function readCandidates(document: Document, register: Register): Candidate[] {
  const enclosures = findEnclosures(document.text, document.paragraphs)
  let sentence = 0
  return attribute(document, register, enclosures).map((reading, i) => {
    const { start, end, parts, label } = enclosures[i]!
    while (document.sentences[sentence] && document.sentences[sentence]!.end <= start) sentence += 1
    const sentences = sentencesFrom(document, sentence, end)
    return { start, end, turn: label !== undefined, reading, sentences, words: wordsIn(document, sentences, parts) }
  })
}

/** Who says each candidate; null where nothing tells, undefined for what is no speech. */
function findSpeakers(document: Document, register: Register, candidates: Candidate[]): (Speaker | undefined)[] {
  let last: Quoted | undefined
  const speakers = candidates.map((candidate): Speaker | undefined => {
    const { turn, words, reading } = candidate
    if (turn ? words.length === 0 : !isSpeech(words, reading)) return undefined
    const speaker = reading.attribution && whoSays(document, register, { attribution: reading.attribution, quote: candidate, last })
    last = { end: candidate.end, speaker }
    return speaker
  })
  return hearTitle(document, candidates, speakers)
}

interface Question {
  attribution: Attribution
  quote: Span
  last: Quoted | undefined
}

/** Null for a pronoun of which nothing tells whom it means: a guess would read like a fact. */
function whoSays(document: Document, register: Register, { attribution, quote, last }: Question): Speaker {
  const speaker = nameSpeaker(document.text, register, attribution)
  return isNameless(speaker.name) ? whoWasQuoted(document, register, { pronoun: { start: speaker.start, end: speaker.end }, quote, last }) : speaker
}

function sentencesFrom({ sentences }: Document, first: number, end: number): number[] {
  const found: number[] = []
  for (let i = first; sentences[i] && sentences[i]!.start < end; i += 1) found.push(i)
  return found
}

/** The words of some sentences that stand in some spans, both in text order. */
function wordsIn(document: Document, sentences: number[], spans: Span[]): Word[] {
  const found: Word[][] = []
  let next = 0
  for (const index of sentences) {
    const { words, end } = document.sentences[index]!
    for (let span = spans[next]; span && span.start < end; span = spans[(next += 1)]) {
      found.push(words.slice(firstFrom(words, span.start), firstFrom(words, span.end)))
      if (span.end > end) break
    }
  }
  return found.length === 1 ? found[0]! : join(found)
}

/** Several times as fast as `flat()`. */
function join(lists: Word[][]): Word[] {
  const words: Word[] = []
  for (const list of lists) for (const word of list) words.push(word)
  return words
}

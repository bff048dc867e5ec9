import type { Document, Quotation, Register, Word } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { type Attribution, attribute } from './attribute.ts'
import { findEnclosures } from './enclosures.ts'
import { isNameless, whoWasQuoted } from './pronoun.ts'
import { firstFrom } from './spans.ts'
import { nameSpeaker } from './speaker.ts'
import { isSpeech } from './speech.ts'
import { goesOn } from './utterance.ts'

/** Finds the direct quotations of a document and who said each. */
export function readQuotes(document: Document, register: Register): Quotation[] {
  const enclosures = findEnclosures(document.text, document.paragraphs)
  const readings = attribute(document, register, enclosures)
  let sentence = 0
  let utterance = -1
  const quotes: Quotation[] = []
  readings.forEach((reading, i) => {
    const enclosure = enclosures[i]!
    const { start, end, parts } = enclosure
    while (document.sentences[sentence] && document.sentences[sentence]!.end <= start) sentence += 1
    const sentences = sentencesFrom(document, sentence, enclosure)
    const words = wordsIn(document, sentences, parts)
    if (enclosure.label ? words.length === 0 : !isSpeech(words, reading)) return
    if (i === 0 || !goesOn(document.text, readings[i - 1]!, reading) || quotes.at(-1)?.start !== enclosures[i - 1]!.start) utterance += 1
    quotes.push({
      id: `${document.id}.q${quotes.length + 1}`, start, end, utterance, sentences, words,
      speaker: reading.attribution && readSpeaker({ document, register, attribution: reading.attribution }, enclosure, quotes.at(-1)),
    })
  })
  return quotes
}

/** Null for a pronoun of which nothing tells whom it means: a guess would read like a fact. */
function readSpeaker({ document, register, attribution }: { document: Document; register: Register; attribution: Attribution }, quote: Span, last: Quotation | undefined): Quotation['speaker'] {
  const speaker = nameSpeaker(document.text, register, attribution)
  return isNameless(speaker.name) ? whoWasQuoted(document, register, { pronoun: { start: speaker.start, end: speaker.end }, quote, last }) : speaker
}

function sentencesFrom({ sentences }: Document, first: number, { end }: Span): number[] {
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

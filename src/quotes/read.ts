import type { Document, Quotation, Register } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { cutWords } from '../text/words.ts'
import { attribute } from './attribute.ts'
import { findEnclosures } from './enclosures.ts'
import { nameSpeaker } from './speaker.ts'
import { isSpeech } from './speech.ts'

/** Finds the direct quotations of a document and who said each. */
export function readQuotes(document: Document, register: Register): Quotation[] {
  const enclosures = findEnclosures(document.text, document.paragraphs)
  const readings = attribute(document, register, enclosures)
  let sentence = 0
  const quotes: Quotation[] = []
  readings.forEach((reading, i) => {
    const enclosure = enclosures[i]!
    const { start, end, parts } = enclosure
    while (document.sentences[sentence] && document.sentences[sentence]!.end <= start) sentence += 1
    if (!isSpeech(document.text, enclosure, reading)) return
    quotes.push({
      id: `${document.id}.q${quotes.length + 1}`, start, end, utterance: i,
      sentences: sentencesFrom(document, sentence, enclosure),
      words: parts.flatMap((part) => cutWords(document.text, part)),
      speaker: reading.attribution && nameSpeaker(document.text, register, reading.attribution),
    })
  })
  return quotes
}

function sentencesFrom({ sentences }: Document, first: number, { end }: Span): number[] {
  const found: number[] = []
  for (let i = first; sentences[i] && sentences[i]!.start < end; i += 1) found.push(i)
  return found
}

import type { Document, Quotation, Register } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { cutWords } from '../text/words.ts'
import { attribute } from './attribute.ts'
import { findEnclosures } from './enclosures.ts'
import { nameSpeaker } from './speaker.ts'

/** Finds the direct quotations of a document and who said each. */
export function readQuotes(document: Document, register: Register): Quotation[] {
  const enclosures = findEnclosures(document.text, document.paragraphs)
  const attributions = attribute(document, enclosures)
  let sentence = 0
  return enclosures.map((enclosure, index): Quotation => {
    const { start, end, parts } = enclosure
    while (document.sentences[sentence] && document.sentences[sentence]!.end <= start) sentence += 1
    return {
      id: `${document.id}.q${index + 1}`, start, end, utterance: index,
      sentences: sentencesFrom(document, sentence, enclosure),
      words: parts.flatMap((part) => cutWords(document.text, part)),
      speaker: attributions[index] ? nameSpeaker(document.text, register, attributions[index]) : null,
    }
  })
}

function sentencesFrom({ sentences }: Document, first: number, { end }: Span): number[] {
  const found: number[] = []
  for (let i = first; sentences[i] && sentences[i]!.start < end; i += 1) found.push(i)
  return found
}

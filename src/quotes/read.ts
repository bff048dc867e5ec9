import type { Document, Quotation, Register } from '../model/article.ts'
import { cutWords } from '../text/words.ts'

/** Finds the direct quotations of a document and who said each. */
export function readQuotes(document: Document, register: Register): Quotation[] {
  return Array.from(document.text.matchAll(/["“][^"“”\n]{2,800}["”]/g), (match, index) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const sentences = document.sentences.filter((s) => s.start < span.end && s.end > span.start)
    const near = register.mentions.find((m) => sentences.some((s) => s.start <= m.start && m.end <= s.end) && (m.end <= span.start || m.start >= span.end))
    const entity = near && register.entities.get(near.entity)
    return {
      ...span, id: `${document.id}.q${index + 1}`, sentences: sentences.map((s) => s.index), words: cutWords(document.text, { start: span.start + 1, end: span.end - 1 }), utterance: index,
      speaker: near && entity ? { start: near.start, end: near.end, name: entity.name, entity: entity.id } : null,
    }
  })
}

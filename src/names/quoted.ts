import type { Document } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'

const LONGEST = 3000

/** Where the article lets others speak: between double quotation marks, to the end of the paragraph where one is never closed. */
export function findQuoted({ text, paragraphs }: Document): Span[] {
  const spans: Span[] = []
  for (const paragraph of paragraphs) {
    let open = -1
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(/["“”„«»]/g)) {
      const at = paragraph.start + match.index
      if (open < 0) open = match[0] === '”' || match[0] === '»' ? -1 : at
      else if ((match[0] !== '“' && match[0] !== '„') || /[,.?!]/.test(text[at - 1]!)) {
        spans.push({ start: open, end: at + 1 })
        open = -1
      }
    }
    if (open >= 0) spans.push({ start: open, end: Math.min(paragraph.end, open + LONGEST) })
  }
  return spans
}

/** Asks of rising positions whether they lie in one of the spans: one walk for all questions. */
export function walker(spans: Span[]): (position: number) => boolean {
  let next = 0
  return (position) => {
    while (next < spans.length && spans[next]!.end <= position) next += 1
    return next < spans.length && spans[next]!.start <= position
  }
}

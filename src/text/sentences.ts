import type { Span } from '../model/comparison.ts'

const END = /[.!?…]+["'”’)\]]*(?=\s+["'“‘(]?[\p{Lu}\p{N}]|\s*$)/gu

/** Cuts one paragraph into sentences; offsets are into `text`. */
export function cutSentences(text: string, paragraph: Span): Span[] {
  const body = text.slice(paragraph.start, paragraph.end)
  const sentences: Span[] = []
  let from = 0
  for (const match of body.matchAll(END)) {
    sentences.push(trimmed(text, { start: paragraph.start + from, end: paragraph.start + match.index + match[0].length }))
    from = match.index + match[0].length
  }
  sentences.push(trimmed(text, { start: paragraph.start + from, end: paragraph.end }))
  return sentences.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start += 1
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1
  return { start, end }
}

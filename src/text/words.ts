import type { Word } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { foldWord } from './fold.ts'

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** The words of `text` between two offsets, in order, with offsets into `text`. */
export function cutWords(text: string, { start, end }: Span): Word[] {
  return Array.from(text.slice(start, end).matchAll(WORD), (match) => {
    const at = start + match.index
    const key = foldWord(match[0])
    return { start: at, end: at + match[0].length, text: match[0], key, stem: key }
  })
}

import type { Span } from '../../model/comparison.ts'

/** A number, a word without its hyphens, or one sign: finer than the words of a passage, which keep `57-year-old` whole. */
export interface Token extends Span {
  kind: 'number' | 'word' | 'sign'
  text: string
  /** Lower case, without a possessive ending. */
  key: string
  /** No space stands before it. */
  glued: boolean
  capital: boolean
}

const TOKEN = /\p{Nd}+(?:[.,\u00a0\u202f٬٫]\p{Nd}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\S/gu
const POSSESSIVE = /['’]s$/

/** Cuts a stretch of text into tokens; offsets are into `text`. */
export function lex(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = []
  let before = start
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const at = start + match.index
    tokens.push(tokenOf(match[0], at, at === before))
    before = at + match[0].length
  }
  return tokens
}

function tokenOf(text: string, start: number, glued: boolean): Token {
  const first = text.charCodeAt(0)
  const kind = isDigit(first) || /^\p{Nd}/u.test(text) ? 'number' : text.length > 1 || /\p{L}/u.test(text) ? 'word' : 'sign'
  const key = kind === 'word' ? text.toLowerCase().replace(POSSESSIVE, '') : text
  return { start, end: start + text.length, kind, text, key, glued, capital: kind === 'word' && text[0] !== text[0]!.toLowerCase() }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

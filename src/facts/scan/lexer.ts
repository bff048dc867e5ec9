import type { Span } from '../../model/comparison.ts'
import { isUnseen, plainLetters } from '../../text/typography.ts'

const SIGN = 1
const LETTER = 2
const DIGIT = 3
const SPACE = 4

const isHyphen = (code: number): boolean => code === 0x2010 || code === 0x2011

/** A number, a word without its hyphens, or one sign: finer than the words of a passage, which keep `3.4m` and `a.m.` whole. */
export class Token implements Span {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly kind: 'number' | 'word' | 'sign'
  /** No space stands before it. */
  readonly glued: boolean
  #text: string | null = null
  #key: string | null = null

  constructor(source: string, span: Span, kind: Token['kind'], glued: boolean) {
    this.source = source
    this.start = span.start
    this.end = span.end
    this.kind = kind
    this.glued = glued
  }

  /** Cut on first use: most tokens are never looked at. A hyphen is `-`, also where no line may break at it. */
  get text(): string {
    return (this.#text ??= isHyphen(this.source.charCodeAt(this.start)) ? '-' : this.source.slice(this.start, this.end))
  }

  /** Lower case, without a possessive ending. */
  get key(): string {
    return (this.#key ??= this.kind === 'word' ? plainLetters(this.source.slice(this.start, this.possessive ? this.end - 2 : this.end).toLowerCase()) : this.text)
  }

  /** Whether it ends in ’s. */
  get possessive(): boolean {
    const { source, start, end } = this
    return end - start > 2 && source.charCodeAt(end - 1) === 115 && (source.charCodeAt(end - 2) === 0x2019 || source.charCodeAt(end - 2) === 39)
  }

  get capital(): boolean {
    const first = this.source.charCodeAt(this.start)
    return first < 128 ? first >= 65 && first <= 90 : this.kind === 'word' && this.text[0] !== this.text[0]!.toLowerCase()
  }
}

/** Cuts a stretch of text into tokens; offsets are into `text`. */
export function lex(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = []
  let glued = true
  for (let at = start; at < end;) {
    const kind = classAt(text, at)
    const next = kind === DIGIT ? endOfNumber(text, at, end) : kind === LETTER ? endOfWord(text, at, end) : at + widthAt(text, at)
    if (kind !== SPACE) tokens.push(new Token(text, { start: at, end: next }, kind === DIGIT ? 'number' : kind === LETTER ? 'word' : 'sign', glued))
    glued = kind !== SPACE
    at = next
  }
  return tokens
}

/** Digits, with separators between them. */
function endOfNumber(text: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    if (classAt(text, at) === DIGIT) at += widthAt(text, at)
    else if (/[.,\u00a0\u202f٬٫]/.test(text[at]!) && at + 1 < end && classAt(text, at + 1) === DIGIT) at += 1
    else break
  }
  return at
}

/** Letters, with apostrophes and characters without width between them. */
function endOfWord(text: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    const code = text.charCodeAt(at)
    if (classAt(text, at) === LETTER) at += widthAt(text, at)
    else if ((code === 39 || code === 0x2019 || isUnseen(code)) && at + 1 < end && classAt(text, at + 1) === LETTER) at += 1
    else break
  }
  return at
}

/** What each character is: ASCII from the start, without patterns, which are slow to compile; all others on first sight. */
const classes = new Uint8Array(0x10000)
for (let code = 0; code < 128; code += 1) {
  const letter = (code | 32) >= 97 && (code | 32) <= 122
  const space = code === 32 || (code >= 9 && code <= 13)
  classes[code] = letter ? LETTER : code >= 48 && code <= 57 ? DIGIT : space ? SPACE : SIGN
}

/** The class of the character at an offset; the second half of a pair counts with the first. */
const classAt = (text: string, at: number): number => classes[text.charCodeAt(at)]! || classify(text, at)

function classify(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdfff ? classOf(String.fromCodePoint(text.codePointAt(at)!)) : (classes[code] = classOf(text[at]!))
}

const classOf = (character: string): number => (/[\p{L}\p{M}]/u.test(character) ? LETTER : /\p{Nd}/u.test(character) ? DIGIT : /\s/.test(character) ? SPACE : SIGN)
/** Few characters are halves of a pair. */
const widthAt = (text: string, at: number): number => ((text.charCodeAt(at) & 0xfc00) === 0xd800 && text.codePointAt(at)! > 0xffff ? 2 : 1)

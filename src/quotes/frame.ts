import type { Document, Word } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { isLetter } from '../text/typography.ts'
import type { Cue } from './cues.ts'
import type { Enclosure } from './enclosures.ts'
import { CLASS, classOf, isListed } from './lexicon.ts'
import { firstEndingAfter, firstFrom } from '../text/spans.ts'

/** A word, a whole quotation or a punctuation mark, as the parser sees it; `stop` ends a sentence outside quotation marks. */
export interface Token extends Span {
  kind: 'word' | 'quote' | 'comma' | 'colon' | 'dash' | 'bracket' | 'stop'
  /** Lower case, for words. */
  key: string
  /** Bits of CLASS; ask `classesOf`. */
  class: number
  capital: boolean
  possessive: boolean
  /** Number of the quotation, -1 for other tokens. */
  quote: number
  /** The cue that it is; undefined until somebody asks. */
  cue: Cue | null | undefined
}

/** How far a clause is searched, in tokens; longer ones are lists, tables or noise. */
export const REACH = 60

/** Who a verb belongs to: tokens `first` to `last` are the noun phrase, up to `core` its head with what stands before it. */
export interface Phrase {
  first: number
  core: number
  last: number
}

/** The tokens of one paragraph; every quotation is one of them. */
export type Frame = Token[]

const PUNCTUATION: Record<string, Token['kind']> = {
  ',': 'comma', ';': 'colon', ':': 'colon', '—': 'dash', '–': 'dash', '―': 'dash', '…': 'dash',
  '(': 'bracket', ')': 'bracket', '[': 'bracket', ']': 'bracket', '|': 'stop', '?': 'stop', '!': 'stop',
}

/** Reads the paragraphs of a document as frames, each when it is first asked for; beyond the last there is nothing. */
export function readFrames(document: Document, enclosures: Enclosure[]): (paragraph: number) => Frame {
  const first: (number | undefined)[] = []
  for (const { paragraph, index } of document.sentences) first[paragraph] ??= index
  const frames: (Frame | undefined)[] = []
  return (paragraph) => (frames[paragraph] ??= !document.paragraphs[paragraph] ? [] : readFrame(document, enclosures, { paragraph, sentence: first[paragraph] }))
}

function readFrame(document: Document, enclosures: Enclosure[], at: { paragraph: number; sentence: number | undefined }): Frame {
  const tokens: Token[] = []
  const bounds = document.paragraphs[at.paragraph]!
  let quote = firstEndingAfter(enclosures, bounds.start)
  let cursor = bounds.start
  let nextQuote = 0
  const takeQuotes = (until: number): void => {
    for (let span = enclosures[quote]; span && span.start < until && span.start < bounds.end; span = enclosures[(quote += 1)]) {
      const start = Math.max(span.start, bounds.start)
      punctuate(tokens, document.text, { start: cursor, end: start })
      if (tokens.length > 0 && tokens.at(-1)!.kind !== 'stop' && endsSentence(document.text, cursor, start)) tokens.push(mark('stop', start))
      cursor = Math.min(span.end, bounds.end)
      tokens.push({ ...mark('quote', start), end: cursor, quote })
      if (span.end > bounds.end) break
    }
    nextQuote = enclosures[quote]?.start ?? Infinity
  }
  for (let index = at.sentence; index !== undefined && document.sentences[index]?.paragraph === at.paragraph; index += 1) {
    const sentence = document.sentences[index]!
    takeQuotes(sentence.start)
    if (sentence.start >= cursor && tokens.length > 0) {
      punctuate(tokens, document.text, { start: cursor, end: sentence.start })
      cursor = sentence.start
      if (tokens.at(-1)!.kind !== 'stop') tokens.push(mark('stop', cursor))
    }
    for (let i = 0; i < sentence.words.length; i += 1) {
      const word = sentence.words[i]!
      if (nextQuote <= word.start) takeQuotes(word.start)
      if (word.start < cursor) {
        i = firstFrom(sentence.words, cursor) - 1
        continue
      }
      if (word.start - cursor > 1 || document.text.charCodeAt(cursor) !== SPACE) punctuate(tokens, document.text, { start: cursor, end: word.start })
      tokens.push(readWord(document.text, word))
      cursor = word.end
    }
    takeQuotes(sentence.end)
  }
  punctuate(tokens, document.text, { start: cursor, end: bounds.end })
  return isHeadline(tokens) ? tokens.map((token) => (classesOf(token) === 0 || !isListed(token.key) ? token : { ...token, capital: false })) : tokens
}

/** Longest line, in tokens, whose capitals may be a headline's. */
const HEADLINE = 40

/** A line in capitals all through, where only names may count as capitalised: words of the lists do not. */
function isHeadline(tokens: Frame): boolean {
  if (tokens.length > HEADLINE) return false
  let small = 0
  let capital = 0
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    if (token.capital) capital += 1
    else if (classesOf(token) === 0 || classesOf(token) >= CLASS.cue) small += 1
    if (small > HEADLINE / 5) return false
  }
  return capital >= 3 && capital >= 4 * small
}

/** The classes of a token, looked up when first asked for: most words of an article never are. */
export function classesOf(token: Token): number {
  if (token.class === UNREAD) token.class = classOf(token.key)
  return token.class
}

export const isWord = (token: Token | undefined): boolean => token?.kind === 'word'

export const is = (token: Token | undefined, bits: number): boolean => token !== undefined && (classesOf(token) & bits) !== 0

const UNREAD = -1

const mark = (kind: Token['kind'], at: number): Token =>
  ({ kind, start: at, end: at + 1, key: '', class: 0, capital: false, possessive: false, quote: -1, cue: null })

/** Only marks that divide clauses; full stops are the sentences' own. */
function punctuate(tokens: Token[], text: string, { start, end }: Span): void {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === SPACE || code === FULL_STOP || code === NEWLINE) continue
    const sign = text[at]!
    const kind = sign === '-' && text[at - 1] === ' ' && text[at + 1] === ' ' ? 'dash' : PUNCTUATION[sign]
    if (kind) tokens.push(mark(kind, at))
  }
}

const SPACE = 32
const FULL_STOP = 46
const NEWLINE = 10
const HYPHEN = 45
const APOSTROPHE = /['’]/

/** The WHO is no pronoun. */
function readWord(text: string, { start, end, key, text: word }: Word): Token {
  const first = word.charCodeAt(0)
  const behind = text.charCodeAt(start - 1) === HYPHEN && isLetter(text[start - 2])
  const compound = behind || (text.charCodeAt(end) === HYPHEN && isLetter(text[end + 1]))
  const capital = text[start - 1] === '@' ? true : first < 128 ? first >= 65 && first <= 90 : word[0] !== word[0]!.toLowerCase()
  const possessive = isPossessive(text, word, end)
  return { kind: 'word', start, end, key, class: compound || word === 'WHO' ? 0 : UNREAD, capital, possessive, quote: -1, cue: undefined }
}

/** `Lund’s`, `the allies’`. */
function isPossessive(text: string, word: string, end: number): boolean {
  const last = word.charCodeAt(word.length - 1)
  const after = text.charCodeAt(end)
  if (last !== SMALL_S && after !== STRAIGHT && after !== CURLY) return false
  if (last === SMALL_S && APOSTROPHE.test(word.at(-2) ?? '')) return true
  if (after !== STRAIGHT && after !== CURLY) return false
  return last === SMALL_S ? !isLetter(text[end + 1]) : /^.s(?!\p{L})/u.test(text.slice(end, end + 3))
}

const SMALL_S = 115
const STRAIGHT = 39
const CURLY = 0x2019

/** A full stop between two tokens, after a word too long for an abbreviation. */
function endsSentence(text: string, from: number, to: number): boolean {
  return /^[\])’'"]*[.?!]/.test(text.slice(from, Math.min(to, from + 8))) && /[\p{L}\p{N}]{4}$|[\])]$/u.test(text.slice(Math.max(0, from - 4), from))
}

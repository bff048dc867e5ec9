import type { Document, Passage, Word } from '../../model/article.ts'
import { dateWords } from '../dates/words.ts'
import { type Amount, readAmounts } from './amount.ts'
import { lex, type Token } from './lexer.ts'
import { numberWords } from './numberWords.ts'

/** A sentence in which a number or a date may stand, with its amounts in text order. */
export interface Line {
  passage: Passage
  tokens: Token[]
  amounts: Amount[]
}

/** Cuts the sentences that hold a digit, a number word or a word of the calendar into tokens and reads their amounts: once for all readers. */
export function scanLines(document: Document): Line[] {
  return document.sentences.filter((passage) => passage.words.some(isTrigger)).map((passage) => {
    const tokens = lex(document.text, passage)
    return { passage, tokens, amounts: amountsIn(tokens, document.language) }
  })
}

function amountsIn(tokens: Token[], language: string): Amount[] {
  const amounts: Amount[] = []
  for (let at = 0; at < tokens.length;) {
    const found = startsNumber(tokens[at]!) ? readAmounts(tokens, at, language) : []
    amounts.push(...found)
    at = Math.max(at + 1, found.at(-1)?.next ?? 0)
  }
  return amounts
}

const STARTS = new Set('a an half several few couple tens'.split(' '))
const startsNumber = ({ kind, key, text }: Token): boolean => kind === 'number' || (kind === 'word' ? STARTS.has(key) || numberWords().has(key) : /[½¼¾⅓⅔]/.test(text))

let triggers: Set<string> | null = null

function isTrigger({ key, text }: Word): boolean {
  triggers ??= new Set([...numberWords().keys(), 'half', ...dateWords()])
  const first = key.charCodeAt(0)
  if ((first >= 48 && first <= 57) || triggers.has(key)) return true
  return key.length > 2 && (text.includes('-') || first > 127) && text.toLowerCase().split('-').some((part) => triggers!.has(part) || /^\p{Nd}/u.test(part))
}

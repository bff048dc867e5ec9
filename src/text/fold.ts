import { INVISIBLE, LETTER } from './typography.ts'
import { unifySpelling } from './spelling.ts'

const PLAIN = /^[A-Za-z]+$/
const DROPPED = new RegExp(`[\\u0300-\\u036F${INVISIBLE}]+`, 'g')
const LETTERS: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }
const DOTTED = new RegExp(`^(?:[${LETTER}]\\.)+[${LETTER}]?$`)
const AMERICA = /^U\.?S\.?(?:A\.?)?$/
const SIGNS: Record<string, string> = { '%': 'percent', '&': 'and', $: 'dollar', '£': 'pound', '€': 'euro', '¥': 'yen', '₹': 'rupee' }

/**
 * What comparisons look at in a word: lower case, one spelling, no accents, no possessive, no invisible characters.
 * `Rütte’s` is `rutte`, `defence` is `defense`, `1,200` is `1200`, `US` is not the pronoun `us`.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word) && !AMERICA.test(word)) return unifySpelling(word.toLowerCase())
  const sign = word.length === 1 && SIGNS[word]
  if (sign) return sign
  const letters = word.normalize('NFKD').replace(DROPPED, '').replace(/[’ʼ′]/g, "'")
  if (AMERICA.test(letters)) return 'usa'
  const lower = letters.toLowerCase().replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter]!).replace(/'s?$/, '').replace(/[-‐‑]/g, '')
  return /\d/.test(lower) ? foldNumber(lower) : unifySpelling(DOTTED.test(lower) ? lower.replaceAll('.', '') : lower)
}

const foldNumber = (digits: string) => digits.replace(/,(?=\d{3}(?!\d))/g, '')

import { readDigits } from './digits.ts'
import { readFraction } from './fraction.ts'
import type { Token } from './lexer.ts'
import { type Numeral, whole } from './numeral.ts'
import { numberWords, startsNumeral, VAGUE } from './number-words.ts'
import { readWords } from './numeral-words.ts'

const GLUED_SCALES = new Map(Object.entries({ k: 1e3, m: 1e6, b: 1e9, bn: 1e9, mn: 1e6, mln: 1e6, tn: 1e12, trn: 1e12 }))
const ROUGHLY = /^(?:several|few|couple)$/
const HALVES = new Map(Object.entries({ '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }))

/** Reads the number that starts at a token, or null. */
export function readNumeral(tokens: Token[], at: number, language: string): Numeral | null {
  const token = tokens[at]!
  if (token.kind === 'number') return inDigits(tokens, at, language)
  if (token.kind === 'sign') return aHalf(token, at)
  if (!startsNumeral(token.key)) return null
  return readFraction(tokens, at) ?? roughly(tokens, at) ?? vague(tokens, at) ?? inWords(tokens, at)
}

function aHalf({ text }: Token, at: number): Numeral | null {
  const part = HALVES.get(text)
  return part ? { ...whole(part, at + 1), kind: 'fraction', step: 0.01 } : null
}

function inDigits(tokens: Token[], at: number, language: string): Numeral | null {
  const digits = readDigits(tokens[at]!.text, language)
  if (!digits) return null
  const plain: Numeral = { ...whole(digits.value, at + 1), step: digits.step, inWords: false, ...(digits.digits ? { digits: digits.digits } : {}) }
  const after = tokens[at + 1]
  if (after?.glued && /^(?:st|nd|rd|th)$/.test(after.key)) return { ...plain, kind: 'ordinal', next: at + 2 }
  return scale(tokens, withHalf(tokens, plain))
}

function inWords(tokens: Token[], at: number): Numeral | null {
  const found = readWords(tokens, at)
  return found && found.kind === 'count' ? scale(tokens, withHalf(tokens, found)) : found
}

/** `3½`, `3 1/2`, `three and a half`. */
function withHalf(tokens: Token[], numeral: Numeral): Numeral {
  const { next } = numeral
  const [one, two, three] = [tokens[next], tokens[next + 1], tokens[next + 2]]
  const part = one?.kind === 'sign' || one?.kind === 'number' ? HALVES.get(one.text) : undefined
  if (part) return plus(numeral, part, 1)
  const half = lengthOfHalf(tokens, numeral.next)
  if (half) return plus(numeral, 0.5, half)
  const slashed = one && two?.text === '/' && two.glued && three?.glued && three.kind === 'number' && !one.glued ? Number(one.text) / Number(three.text) : 0
  return slashed > 0 && slashed < 1 && Number(three!.text) <= 8 ? plus(numeral, slashed, 3) : numeral
}

/** How many tokens `and a half` takes, with or without hyphens; 0 where it does not stand. */
export function lengthOfHalf(tokens: Token[], from: number): number {
  let at = from
  for (const word of ['and', 'a', 'half']) {
    if (tokens[at]?.text === '-') at += 1
    if (tokens[at]?.key !== word) return 0
    at += 1
  }
  return at - from
}

const plus = (numeral: Numeral, part: number, length: number): Numeral =>
  ({ ...numeral, low: numeral.low + part, high: numeral.high + part, step: 0.5, next: numeral.next + length })

/** `3 million`, `1.2bn`, `2.5 lakh crore`, `2-million`. */
export function scale(tokens: Token[], numeral: Numeral): Numeral {
  const glued = tokens[numeral.next]
  const suffix = glued?.glued && !numeral.inWords ? GLUED_SCALES.get(glued.key) : undefined
  if (suffix && !(glued!.key === 'm' && glued!.capital === false && numeral.low >= 1000)) return scale(tokens, times(numeral, suffix, 1))
  const hyphen = glued?.text === '-' ? 1 : 0
  const word = tokens[numeral.next + hyphen]
  const found = word?.kind === 'word' ? numberWords().get(word.key) : undefined
  if (!found || found.ordinal || !['scale', 'hundred', 'dozen'].includes(found.kind) || word!.key.length < 2) return numeral
  if (numeral.inWords && numeral.factor === 1 && numeral.step === 1 && found.kind !== 'scale') return numeral
  return scale(tokens, times(numeral, found.value, 1 + hyphen))
}

function times(numeral: Numeral, factor: number, length: number): Numeral {
  const { low, high, step } = numeral
  const exact = (n: number) => (Number.isInteger(n) ? n * factor : Number((n * factor).toPrecision(15)))
  return { ...numeral, low: exact(low), high: exact(high), step: exact(numeral.factor > 1 ? step : Math.min(step, 1)), factor: numeral.factor * factor, next: numeral.next + length }
}

/** `several hundred`, `a few thousand`, `a couple of dozen`. */
function roughly(tokens: Token[], at: number): Numeral | null {
  const from = tokens[at]!.key === 'a' ? at + 1 : at
  if (!ROUGHLY.test(tokens[from]?.key ?? '')) return null
  const to = tokens[from + 1]?.key === 'of' ? from + 2 : from + 1
  const word = numberWords().get(tokens[to]?.key ?? '')
  if (!word || word.ordinal || !['hundred', 'scale', 'dozen'].includes(word.kind)) return null
  const base = tokens[from]!.key === 'couple' ? [1.5, 3] as const : [2, 9] as const
  return scale(tokens, { ...whole(0, to + 1), kind: 'vague', low: base[0] * word.value, high: base[1] * word.value, step: word.value, factor: word.value })
}

/** `dozens`, `hundreds of thousands`; `scores` only with `of`, since games and tests have scores too. */
function vague(tokens: Token[], at: number): Numeral | null {
  const token = tokens[at]!
  const tens = token.key === 'tens' && tokens[at + 1]?.key === 'of'
  const first = tens ? [20, 99] as const : VAGUE.get(token.key)
  if (!first || (token.key === 'scores' && tokens[at + 1]?.key !== 'of')) return null
  const second = tokens[at + 1]?.key === 'of' ? numberWords().get((tokens[at + 2]?.key ?? '').replace(/s$/, '')) : undefined
  const factor = second && tokens[at + 2]!.key.endsWith('s') && second.kind === 'scale' ? second.value : 1
  if (tens && factor === 1) return null
  const [low, high] = factor === 1 ? first : [first[0] * factor, Math.min(first[1], 1000) * factor]
  return { ...whole(0, factor === 1 ? at + 1 : at + 3), kind: 'vague', low, high }
}

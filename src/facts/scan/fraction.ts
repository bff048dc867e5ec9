import type { Token } from './lexer.ts'
import type { Numeral } from './numeral.ts'
import { numberWords } from './number-words.ts'

const PARTS = new Map(Object.entries({ half: 2, halves: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, tenth: 10 }))
const WHOLE = /^(?:of|the|its|their|his|her|our|all|that|those|these)$/

/** Reads `half`, `a third of`, `two-thirds`, `three quarters`, `half a million`, `a quarter of a million`; null where the words say something else. */
export function readFraction(tokens: Token[], at: number): Numeral | null {
  const token = tokens[at]!
  if (token.key === 'half') return half(tokens, at)
  const count = /^an?$/.test(token.key) ? 1 : numberWords().get(token.key)?.kind === 'unit' && !numberWords().get(token.key)!.ordinal ? numberWords().get(token.key)!.value : 0
  if (!count) return null
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0
  const name = tokens[at + 1 + hyphen]?.key ?? ''
  const part = PARTS.get(name.replace(/s$/, '')) ?? 0
  const next = at + 2 + hyphen
  const marked = name.endsWith('s') || hyphen === 1 || tokens[next]?.key === 'of'
  if (part === 2 && count === 1 && hyphen) return fraction(0.5, next)
  if (part < 3 || !marked || count >= part || (count > 1 && !name.endsWith('s'))) return null
  const scale = tokens[next]?.key === 'of' && tokens[next + 1]?.key === 'a' ? numberWords().get(tokens[next + 2]?.key ?? '') : undefined
  return scale?.kind === 'scale' ? { ...fraction((count / part) * scale.value, next + 3), kind: 'count', step: scale.value / 20, factor: scale.value } : fraction(count / part, next)
}

const fraction = (value: number, next: number): Numeral => ({ kind: 'fraction', next, low: value, high: value, step: 0.01, inWords: true, factor: 1, round: true })

/** `half of`, `half the`, `nearly half`, `half a million`, `half an hour`, `half-dozen`, `half-century`; no half-brothers. */
function half(tokens: Token[], at: number): Numeral | null {
  const joint = /^(?:an?|-)$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1
  const word = numberWords().get(tokens[joint]?.key ?? '')
  if (word && !word.ordinal && (word.kind === 'scale' || word.kind === 'dozen')) {
    const value = word.value / 2
    return { ...fraction(value, joint + 1), kind: 'count', step: value, factor: word.kind === 'scale' ? word.value : 1 }
  }
  if (joint === at + 2 && /^(?:hour|century|decade|year|day|minute)$/.test(tokens[joint]?.key ?? '')) return fraction(0.5, joint)
  const next = tokens[at + 1]?.key ?? ''
  return WHOLE.test(next) || (isHedged(tokens, at) && joint === at + 1 && !NO_SHARE.test(next)) ? fraction(0.5, at + 1) : null
}

/** `more than half support it`, `nearly half`. */
const isHedged = (tokens: Token[], at: number): boolean => HEDGE.test(tokens[at - 1]?.key ?? '') || (tokens[at - 1]?.key === 'than' && /^(?:more|less|fewer)$/.test(tokens[at - 2]?.key ?? ''))
const HEDGE = /^(?:nearly|almost|about|around|roughly|over|under)$/
/** `half past four`, `half way`, `about half price`. */
const NO_SHARE = /^(?:past|way|time|term|price|mast|hours?|hearted|brothers?|sisters?|empty|full)$/

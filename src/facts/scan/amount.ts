import type { Precision } from '../../model/article.ts'
import { approximationAfter, approximationBefore } from './approximate.ts'
import { currencyBefore } from './currency.ts'
import type { Token } from './lexer.ts'
import type { Numeral } from './numeral.ts'
import { readNumeral } from './read-numeral.ts'

/** A number with what belongs to it: approximation, range, currency sign. Indexes are into the tokens of its sentence. */
export interface Amount {
  kind: Numeral['kind'] | 'score'
  tokens: Token[]
  /** First token, words such as `nearly` and a currency sign included. */
  from: number
  /** First token of the number itself. */
  at: number
  /** First token behind the number. */
  next: number
  /** Where its unit is looked for: in `from 5 to 7 percent`, that of 5 stands behind the 7. */
  unitAt: number
  low: number
  high: number
  precision: Precision
  step: number
  inWords: boolean
  currency: string | null
  digits?: string
}

/** Reads the amounts that start at a token: none, one, or the two of `from 5 to 7`. */
export function readAmounts(tokens: Token[], at: number, language: string): Amount[] {
  const first = readNumeral(tokens, at, language)
  if (!first) return []
  const money = currencyBefore(tokens, at)
  const { precision, from } = approximationBefore(tokens, money?.from ?? at)
  const amount = { ...amountOf(first, tokens, at), precision: precision === 'exact' && isRound(first) ? 'about' as const : precision, from, currency: money?.code ?? null }
  return withRange(amount, first, language).map(withTail)
}

const isRound = (numeral: Numeral): boolean => numeral.kind === 'vague' || numeral.round

function amountOf({ kind, next, low, high, step, inWords, digits }: Numeral, tokens: Token[], at: number): Amount {
  return { kind, tokens, from: at, at, next, unitAt: next, low, high, precision: 'exact', step, inWords, currency: null, ...(digits ? { digits } : {}) }
}

function withTail(amount: Amount): Amount {
  const tail = approximationAfter(amount.tokens, amount.next)
  return tail && amount.kind !== 'score' ? { ...amount, precision: tail.precision, next: tail.next, unitAt: tail.next } : amount
}

/** `20 to 30`, `$2-3 million`, `between 5 and 7`, `five or six`; `from 20 to 30` tells of a change, so both stand for themselves; `3-1` is a score. */
function withRange(amount: Amount, first: Numeral, language: string): Amount[] {
  const { tokens } = amount
  const joint = jointAt(tokens, first.next, tokens[amount.from - 1]?.key)
  if (!joint || first.kind !== 'count') return [amount]
  const sign = currencyBefore(tokens, joint.next + 1)
  const at = sign?.from === joint.next ? joint.next + 1 : joint.next
  const second = tokens[at] && readNumeral(tokens, at, language)
  if (!second || second.kind !== 'count' || (sign && !amount.currency) || isOther(amount, second, joint)) return [amount]
  const low = propagate(first, second)
  const { next, high } = second
  const both = { ...amount, low: low.low, high, step: Math.min(low.step, second.step), next, unitAt: next }
  if (joint.kind === 'change') return [{ ...amount, low: low.low, high: low.high, step: low.step, unitAt: next }]
  const before = tokens[amount.from - 1]?.key ?? ''
  const pair = !amount.inWords && [low.low, second.low].every((n) => Number.isInteger(n) && n < 1000)
  const isHyphened = joint.kind === 'hyphen' && (low.low >= second.low || CONTESTS.test(tokens[second.next]?.key ?? '') || CONTESTED.test(before))
  const isScore = pair && (isHyphened || (joint.kind === 'to' && VOTED.test(before)))
  if (!isScore && low.low < second.low) return joint.kind === 'or' && second.low - low.low > low.low ? [amount] : [both]
  return isScore ? [{ ...both, kind: 'score', low: first.low, high: second.low, step: 1 }] : [amount]
}

/** In `$5 million in 2011 to 10 million` no range starts at the year, in `one in six or 3 million homes` none at the six. */
const isOther = (first: Amount, second: Numeral, { kind }: Joint): boolean =>
  (isYear(first.tokens[first.at]!) && second.low >= 2200) || (kind === 'or' && first.inWords && !second.inWords && second.factor > 1)

const isYear = ({ text }: Token): boolean => /^(?:1\d|20|21)\d\d$/.test(text)

/** In `2-3 million` the scale belongs to both; in `$500 to $1 million` to the second alone. */
function propagate(first: Numeral, second: Numeral): Numeral {
  const { factor } = second
  if (first.factor > 1 || factor === 1 || first.low >= second.low / factor) return first
  return { ...first, low: first.low * factor, high: first.high * factor, step: Math.min(first.step, 1) * factor, factor }
}

/** In `a 1-3 defeat` and `lost 1-3` the smaller number may stand first; `20-30 people` is a range. */
const CONTESTS = /^(?:win|victory|defeat|loss|draw|tie|lead|deficit|vote|votes|decision|ruling|verdict|split|record|result|scoreline|aggregate|triumph|thrashing|walloping)$/
const CONTESTED = /^(?:won|lost|win|lose|beat|beaten|drew|drawn|trailed|trailing|led|leading|defeated|defeat|voted|split)$/

/** `Voted 48 to 46`, `ruled 6 to 3`. */
const VOTED = /^(?:voted|ruled|voting|ruling)$/

/** `rose $2 to $83` tells how far and to what. */
const CHANGES = new Set(('from up down by rose rise rises rising fell fall falls falling climbed climbs dropped drops drop jumped jumps gained gains lost loses slipped ' +
  'slips sank sinks surged soared added adds grew grown shrank advanced declined increased decreased tumbled plunged lowered raised cut').split(' '))

type Joint = { kind: 'hyphen' | 'to' | 'or' | 'change'; next: number }

function jointAt(tokens: Token[], at: number, before: string | undefined): Joint | null {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!one || !two) return null
  const [between, change] = [before === 'between', CHANGES.has(before ?? '')]
  if (one.key === 'to' || one.key === 'through') return { kind: change ? 'change' : 'to', next: at + 1 }
  if (one.key === 'or') return { kind: 'or', next: at + 1 }
  if (one.key === 'and') return between ? { kind: 'to', next: at + 1 } : null
  if (!/^[-–]$/.test(one.text) || !one.glued) return null
  if (two.key === 'to' && three) return { kind: 'to', next: three.text === '-' ? at + 3 : at + 2 }
  return two.glued ? { kind: 'hyphen', next: at + 1 } : null
}

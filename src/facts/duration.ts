import type { Reading } from '../model/article.ts'
import { readingOf } from './quantity.ts'
import type { LineReader } from './reader.ts'
import type { Amount } from './scan/amount.ts'
import { approximationBefore } from './scan/approximate.ts'
import type { Token } from './scan/lexer.ts'
import { lengthOfHalf } from './scan/read-numeral.ts'
import type { Line } from './scan/scan.ts'
import { inSmaller, timeUnit } from './time-units.ts'

export const duration: LineReader = {
  type: 'duration',
  examples: [
    { text: 'The two-year term began after a three-day visit.', values: ['2 year', '3 day'] },
    { text: 'They met for two weeks, a fortnight less than planned, and talked for 90 minutes.', values: ['14 day', '90 minute'] },
    { text: 'It comes more than two and a half years after the merger.', values: ['>2.5 year'] },
    { text: 'Half an hour passed, then five to six hours.', values: ['~0.5 hour', '5-6 hour'] },
    { text: 'He spent two full decades in office, nearly twenty-one years.', values: ['20 year', '~21 year'] },
    { text: 'It lasted two hours and 43 minutes, a year and a half after more than an hour of talks.', values: ['163 minute', '1.5 year', '>1 hour'] },
  ],
  silent: ['The second day was the third year in a row.', 'He has days left.', 'They met at 10 a.m.', 'She is 57 years old.'],
  read: (line) => [...durationsIn(line.amounts), ...singlesIn(line)],
}

const FILLERS = /^(?:full|more|long|consecutive|straight|whole|additional|extra|calendar|business|working|short|solid|further|other)$/

/** A length of time before it is made a reading, so that `two hours and 43 minutes` can become one. */
interface Length {
  amount: Amount
  unit: string
  factor: number
  next: number
}

function durationsIn(amounts: Amount[]): Reading[] {
  const lengths: Length[] = []
  for (const amount of amounts) {
    const length = lengthOf(amount)
    const joined = length && lengths.length ? join(lengths.at(-1)!, length) : null
    if (joined) lengths[lengths.length - 1] = joined
    else if (length) lengths.push(length)
  }
  return lengths.map(({ amount, ...length }) => readingOf(amount, { type: 'duration', ...length, ...during(amount) }))
}

function lengthOf(amount: Amount): Length | null {
  const { tokens, unitAt, next, kind } = amount
  if (kind === 'ordinal' || kind === 'score' || amount.currency) return null
  const from = kind === 'fraction' && tokens[unitAt]?.key === 'of' ? unitAt + 1 : unitAt
  const joint = tokens[from]?.text === '-' || (kind === 'fraction' && /^an?$/.test(tokens[from]?.key ?? '')) ? 1 : 0
  const at = FILLERS.test(tokens[from + joint]?.key ?? '') ? from + joint + 1 : from + joint
  const unit = tokens[at]?.kind === 'word' ? timeUnit(tokens[at]!.key) : null
  if (!unit || (tokens[at]!.glued && !joint && !amount.inWords && tokens[at]!.key.length < 3)) return null
  return { amount, unit: unit.name, factor: unit.factor, next: unitAt === next ? at + 1 : next }
}

/** `two hours and 43 minutes`, `15 years, six months`: counted in the smaller unit. */
function join(large: Length, small: Length): Length | null {
  const { tokens } = large.amount
  const between = tokens.slice(large.next, small.amount.from).map((token) => token.key).join(' ')
  const factor = /^(?:and|,|, and|)$/.test(between) && small.amount.precision === 'exact' ? inSmaller(large.unit, small.unit) : null
  if (factor === null || large.amount.low !== large.amount.high) return null
  const low = large.amount.low * large.factor * factor + small.amount.low * small.factor
  return { ...small, factor: 1, amount: { ...large.amount, low, high: low, step: small.amount.step * small.factor } }
}

/** `over five years` means during; `for over five years` more than five. */
function during({ tokens, from, at }: Amount): { from?: number; precision?: 'exact' } {
  const isDuring = tokens[from]!.key === 'over' && from < at && !/^(?:for|just|well|lasted|lasting|took|taken|takes|of|is|was|spent|a|after)$/.test(tokens[from - 1]?.key ?? '')
  return isDuring ? { from: at, precision: 'exact' } : {}
}

/** `more than an hour`, `a year and a half`; a plain `a year` is most often a rate. */
function singlesIn({ tokens, starts }: Line): Reading[] {
  const found: Reading[] = []
  for (const at of starts) {
    const reading = /^an?$/.test(tokens[at]!.key) ? single(tokens, at) : null
    if (reading) found.push(reading)
  }
  return found
}

function single(tokens: Token[], at: number): Reading | null {
  const unit = tokens[at + 1]?.kind === 'word' ? timeUnit(tokens[at + 1]!.key) : null
  if (!unit) return null
  const half = lengthOfHalf(tokens, at + 2)
  const { precision, from } = approximationBefore(tokens, at)
  if (!half && precision === 'exact') return null
  const count = half ? 1.5 : 1
  const next = at + 2 + half
  const amount: Amount = { kind: 'count', tokens, from, at, next, unitAt: next, low: count, high: count, precision, step: half ? 0.5 : 1, inWords: true, currency: null }
  return readingOf(amount, { type: 'duration', unit: unit.name, factor: unit.factor, next, ...during(amount) })
}

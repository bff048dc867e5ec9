import type { Precision, Quantity, Reading, ReadingOf } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import type { Amount } from './scan/amount.ts'

type QuantityType = Extract<Reading, { quantity: Quantity }>['type']

/** What a reader has found out about an amount: its unit, where the place ends, and what is known of those counted. */
export interface Finding {
  type: QuantityType
  /** Index of the first token behind the place. */
  next: number
  unit: string | null
  noun?: Span
  role?: string | null
  /** The amount in other units: 14 days for two weeks. */
  factor?: number
  /** Index of the first token of the place, where it is not the amount's own. */
  from?: number
  precision?: Precision
}

/** The reading of an amount: its place, its quantity and the value that names the fact. */
export function readingOf(amount: Amount, finding: Finding): Reading {
  const { tokens, kind, digits } = amount
  const { type, unit, noun, role, factor = 1, next, from = amount.from } = finding
  const quantity: Quantity = { low: tidy(amount.low * factor), high: tidy(amount.high * factor), precision: finding.precision ?? amount.precision, step: tidy(amount.step * factor), unit }
  if (noun) quantity.noun = noun
  if (kind === 'ordinal') quantity.ordinal = true
  if (role) quantity.role = role
  if (digits) quantity.digits = digits
  return { start: tokens[from]!.start, end: tokens[next - 1]!.end, type, value: valueOf(quantity, amount, type), quantity } as ReadingOf<QuantityType>
}

const SIGNS: Record<Precision, string> = { exact: '', about: '~', nearly: '~', more: '>', atLeast: '≥', less: '<', atMost: '≤' }

function valueOf(quantity: Quantity, amount: Amount, type: QuantityType): string {
  const count = (amount.kind === 'vague' ? '' : SIGNS[quantity.precision]) + figure(quantity, amount)
  if (type === 'money') return `${quantity.unit} ${count}`
  const unit = type === 'percent' && quantity.unit === 'percent' ? null : type === 'age' && quantity.unit === 'year' ? null : quantity.unit === 'score' ? null : quantity.unit
  return [count, unit, quantity.role].filter(Boolean).join(' ')
}

function figure({ low, high, ordinal, digits, unit }: Quantity, { kind, tokens, at, next }: Amount): string {
  if (kind === 'vague') return tokens.slice(at, next).map((token) => token.key).join(' ').replace(/^a /, '')
  if (unit === 'score') return `${plain(low)}-${plain(high)}`
  if (ordinal) return digits ?? `${plain(low)}${suffix(low)}`
  return low === high ? digits ?? plain(low) : `${plain(low)}-${plain(high)}`
}

/** Without an exponent, however large. */
const plain = (n: number): string => (Number.isFinite(n) && Math.abs(n) >= 1e21 ? BigInt(n).toString() : String(n))
const tidy = (n: number): number => (Number.isSafeInteger(n) || !Number.isFinite(n) ? n : Number(n.toPrecision(12)))

function suffix(n: number): string {
  const teens = n % 100 >= 11 && n % 100 <= 13
  return teens ? 'th' : ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'
}

import { unitFamily } from '../../facts/units.ts'
import type { Mention } from '../../model/comparison.ts'

/** What a figure may be laid beside: of another kind it is of another thing. */
export interface FigureValue {
  kind: string
  low: number
  high: number
}

const AMOUNT = /^([~≥≤<>]?)(\d+(?:\.\d+)?)(?: (.+))?$/
const CURRENCY = /^([A-Z]{3}) (.+)$/
const OF_DATE: [kind: string, shape: RegExp][] = [['weekday', /^weekday /], ['day', /^-(?:-\d\d){2}$|^\d{4}-\d\d-\d\d$/], ['month', /^--\d\d$/], ['year', /^\d{4}$/], ['time', /^T\d\d:\d\d$/]]
const NEARLY = 0.2

/** Null for what is not laid beside others: an ordinal, a count without a noun, a stretch of time. */
export function figureValue({ type, value }: Pick<Mention, 'type' | 'value'>): FigureValue | null {
  if (type === 'date') return dateValue(value)
  const [, currency, sum] = CURRENCY.exec(value) ?? [null, '', value]
  const [, sign, digits, unit = ''] = AMOUNT.exec(sum!) ?? []
  if (digits === undefined || type === 'number' && !unit) return null
  const [low, high] = boundsOf(sign!, Number(digits))
  return { kind: `${type} ${currency}${kindOf(unit)}`, low, high }
}

/** `12 people injured` and `10 people` count people. */
const kindOf = (unit: string): string => unitFamily(/^(?:(?:square|cubic) )?\S*/.exec(unit)![0])!

/** Days without a year stand beside those that have one. */
function dateValue(value: string): FigureValue | null {
  const kind = OF_DATE.find(([, shape]) => shape.test(value))?.[0]
  if (!kind) return null
  const place = kind === 'weekday' ? WEEKDAYS.indexOf(value.slice(8)) : Number((kind === 'day' ? value.slice(-5) : value).replace(/\D/g, ''))
  return { kind: `date ${kind}`, low: place, high: place }
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

function boundsOf(sign: string, n: number): [low: number, high: number] {
  if (sign === '~') return [n * (1 - NEARLY), n * (1 + NEARLY)]
  return [sign === '≤' || sign === '<' ? 0 : n, sign === '≥' || sign === '>' ? Infinity : n]
}

/** Of large figures one is often rounded. */
const ROUNDED = 0.05

export function areUnlike(a: FigureValue, b: FigureValue): boolean {
  const apart = Math.max(a.low - b.high, b.low - a.high)
  const isExact = a.kind.startsWith('date ')
  return apart > (isExact ? 0 : Math.min(a.high, b.high) * ROUNDED)
}

import { firstWhere } from '../../text/spans.ts'
import type { Amount } from '../scan/amount.ts'
import type { Line } from '../scan/scan.ts'
import type { Token } from '../scan/lexer.ts'
import { dated, type Found } from './found.ts'
import { DAYS_AWAY, PARTS_OF_DAY, PERIODS, SHIFTS, WEEKDAYS } from './words.ts'

/** Days, papers and programmes that are named after a weekday. */
const NAMED_DAYS = /^(?:super|patch|shrove|easter|whit|maundy|boxing|black|good|ash|bloody|holy|cyber|palm|fat|ruby|giving|casual)$/
const NAMED_AFTER = /^(?:times|mirror|mail|telegraph|express|post|herald|live|football|magazine|world)$/

/** `Tuesday`, `last Tuesday`, `Tues.`; not Super Tuesday nor the Sunday Times. */
export function weekday(tokens: Token[], at: number): Found | null {
  const token = tokens[at]!
  const day = token.capital ? WEEKDAYS.get(token.key) : undefined
  if (!day) return null
  const dotted = tokens[at + 1]?.text === '.' && tokens[at + 1]!.glued
  const next = day.short && dotted ? at + 2 : at + 1
  if (day.short && !dotted && tokens[at + 1]?.text !== ',') return null
  const [before, after] = [tokens[at - 1], tokens[next]]
  const named = (before?.capital && NAMED_DAYS.test(before.key)) || (after?.capital && (NAMED_AFTER.test(after.key) || (/^(?:night|morning)$/.test(after.key) && tokens[next + 1]?.capital)))
  return named || /^(?:every|each)$/.test(before?.key ?? '') ? null : dated(SHIFTS.has(before?.key ?? '') ? at - 1 : at, next, { weekday: day.number })
}

/** `yesterday`, `last month`, `this morning`, `last night`; `the last month` is a length of time. */
export function awayFromToday(tokens: Token[], at: number): Found | null {
  const token = tokens[at]!
  const days = DAYS_AWAY.get(token.key)
  if (days !== undefined) return isProperName(tokens, at) ? null : dated(at, at + 1, { relative: `day ${days}` })
  const shift = SHIFTS.get(token.key)
  const period = tokens[at + 1]?.kind === 'word' && !tokens[at + 1]!.glued ? tokens[at + 1]!.key : ''
  if (shift === undefined || tokens[at - 1]?.key === 'the' || tokens[at - 1]?.key === 'these') return null
  if (PERIODS.has(period) && !isProperName(tokens, at + 1)) return dated(at, at + 2, { relative: `${period} ${shift}` })
  if (!PARTS_OF_DAY.has(period) || (period === 'night' ? shift !== -1 : shift !== 0)) return null
  return dated(at, at + 2, { relative: `day ${shift}` })
}

/** `USA Today`, the “Today” show, `Last Week Tonight`. */
const isProperName = (tokens: Token[], at: number): boolean =>
  tokens[at]!.capital && at > 0 && (tokens[at - 1]!.capital || tokens[at + 1]?.capital === true || /^["”’']$/.test(tokens[at + 1]?.text ?? ''))

/** `two years ago`, `a decade ago`: as far from today as the amount says. */
export function ago({ tokens, amounts }: Line, at: number): Found | null {
  if (tokens[at]!.key !== 'ago') return null
  const word = tokens[at - 1]?.key ?? ''
  const unit = /^(day|week|month|year|decade)s?$/.exec(word)?.[1]
  if (!unit) return null
  const article = tokens[at - 2]?.key === 'a' ? at - 2 : null
  const amount = article === null ? amountBefore(amounts, at - 1) : null
  const count = article === null ? amount?.low : 1
  if (count === undefined || amount?.kind === 'ordinal' || amount?.kind === 'vague' || amount?.low !== amount?.high) return null
  const [name, times] = unit === 'decade' ? ['year', 10] : [unit, 1]
  return { ...dated(article ?? amount!.from, at + 1, { relative: `${name} ${-count * times!}`, loose: true }) }
}

/** The amount that ends at a token, with at most one word such as `long` between. */
function amountBefore(amounts: Amount[], end: number): Amount | null {
  const amount = amounts[firstWhere(amounts, ({ next }) => next > end) - 1]
  return amount && end - amount.next <= 1 ? amount : null
}

import { quantitiesAgree } from '../facts/compare.ts'
import type { Quantity, Reading } from '../model/article.ts'
import { isOfAccounts } from './context.ts'
import { placesIn } from './places.ts'
import { nameOthers } from './sides.ts'
import type { Slot } from './slots.ts'

type Amount = Slot & { value: Reading & { quantity: Quantity } }

/** Words behind an amount that say when it was so. */
const REACH = 7
const PERIOD = /^(?:years?|quarters?|months?|weeks?|days?)$/

/**
 * Whether two amounts are those before one change: `fell to 18 million from 43 million a year earlier`, `came in at 18 million, against 41 million last
 * year`. What it has come to is the same, and so is what it is held against: the year before, or the quarter before.
 */
export function areOfOneChange(a: Amount, b: Amount): boolean {
  if (!isStart(a) || !isStart(b) || periodBehind(a) !== periodBehind(b) || accountBefore(a) !== accountBefore(b) || nameOthers(a.side, b.side, ['person', 'organisation', 'place'])) return false
  const [mine, theirs] = [outcomeOf(a), outcomeOf(b)]
  return mine !== null && theirs !== null && ['same', 'compatible'].includes(quantitiesAgree(mine, theirs))
}

/** `From 12 percent`, `against 12 percent`, `compared with 12 percent`. */
const isStart = ({ side: { passage: { words } }, from }: Slot): boolean => /^(?:from|against)$/.test(words[from - 1]?.key ?? '') || (words[from - 1]?.key === 'with' && words[from - 2]?.key === 'compared')

/** The last amount of its kind before it. */
function outcomeOf({ side, start, value: { type, quantity } }: Amount): Quantity | null {
  return placesIn(side, side.article.readings).flatMap(({ item }) => ('quantity' in item && item.start < start && item.type === type && item.quantity.unit === quantity.unit ? item.quantity : [])).at(-1) ?? null
}

/** `Profit`, `sales`: of which line of the books it is told. */
const accountBefore = ({ side: { tokens }, from }: Amount): string | undefined => tokens.findLast((token, i) => i < from && isOfAccounts(token))

/** The longest: `in the same quarter of last year` is a year ago. */
function periodBehind({ side: { passage: { words } }, to }: Amount): string | null {
  const periods = words.slice(to, to + REACH).flatMap(({ key, stem }) => (PERIOD.test(key) ? stem : []))
  return periods.find((period) => period === 'year') ?? periods[0] ?? null
}

import { datesAgree } from '../facts/compare-dates.ts'
import type { DateParts } from '../model/article.ts'
import { placesIn } from './places.ts'
import type { Side } from './sides.ts'
import type { Slot } from './slots.ts'
import { isFunctionWord } from './words.ts'

/** From which word up to which. */
export type Stretch = readonly [from: number, end: number]

/** Whether two sentences, or two stretches of their words, are each of another time: a rate from 2007 to 2014 is none of 2014. */
export function haveOtherDates(a: Side, b: Side, within?: [Stretch, Stretch]): boolean {
  const [left, right] = [datesIn(a, within?.[0]), datesIn(b, within?.[1])]
  const agree = (p: DateParts, q: DateParts) => !p.until === !q.until && ['same', 'compatible'].includes(datesAgree(p, q))
  return left.length > 0 && right.length > 0 && !left.some((p) => right.some((q) => agree(p, q)))
}

/** How many words may stand between an amount and its time: `3 per cent for next year`. */
const BETWEEN = 2

/** `4 per cent this year and 3 per cent next year`: the second is none of this year. */
export function isOfAnotherTime(a: Slot, b: Slot): boolean {
  const [mine, theirs] = [dateBehind(a), dateBehind(b)]
  if (mine === null || theirs === null) return false
  return datesAgree(mine, theirs) === 'conflict' || (mine.relative !== null && theirs.relative !== null && mine.relative !== theirs.relative)
}

function dateBehind({ side, to }: Slot): DateParts | null {
  const found = placesIn(side, side.article.readings).find(({ item, from }) => item.type === 'date' && from >= to && from <= to + BETWEEN)
  if (!found || found.item.type !== 'date' || side.passage.words.slice(to, found.from).some((word) => !isFunctionWord(word))) return null
  return found.item.date
}

const datesIn = (side: Side, [first, end]: Stretch = [0, Infinity]): DateParts[] =>
  placesIn(side, side.article.readings).flatMap(({ item, from }) => (item.type === 'date' && from >= first && from < end ? [item.date] : []))

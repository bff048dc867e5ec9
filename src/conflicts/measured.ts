import { WEEKDAYS } from '../facts/dates/words.ts'
import type { Passage, Quantity, Word } from '../model/article.ts'
import { once } from '../text/once.ts'
import type { Slot } from './slots.ts'

/** What an amount is counted by: `a day`, `per head`, `annually`. */
const PERIODS = new Map(Object.entries({ second: 'second', minute: 'minute', hour: 'hour', day: 'day', daily: 'day', week: 'week', weekly: 'week', month: 'month', monthly: 'month', quarter: 'quarter', year: 'year', annually: 'year', yearly: 'year', annum: 'year', night: 'night', head: 'head', person: 'head' }))
const BY = /^(?:an?|per|each|every)$/

/** What somebody asks for is not what came of it: `prosecutors asked for 12 years`, `the court imposed five`. */
const WISH = /^(?:want|ask|demand|seek|sought|request|propos|recommend|urg|hop|aim|threaten)$/
/** So many words before an amount it is still what is asked for. */
const REACH = 8

type Amount = Slot & { value: { quantity: Quantity } }

/** Whether two amounts are of two kinds though they count the same: by the day and in all, before and after a change, asked for and given, at noon and in the end. */
export function areMeasuredOtherwise(a: Amount, b: Amount): boolean {
  return rateOf(a) !== rateOf(b) || isStart(a) !== isStart(b) || isWished(a) !== isWished(b) || isDifference(a) !== isDifference(b) || isInterim(a) !== isInterim(b) || isGrave(a) !== isGrave(b) || kindOf(a) !== kindOf(b)
}

/** `12 million francs a day`, `300 trains daily`. */
function rateOf({ side: { passage: { words } }, value: { quantity: { noun } }, to }: Amount): string | null {
  const at = noun ? words.findIndex((word, i) => i >= to && word.start >= noun.end) : to
  const [next, after] = [words[at]?.key ?? '', words[at + 1]?.key ?? '']
  return (BY.test(next) ? PERIODS.get(after) : next.endsWith('ly') ? PERIODS.get(next) : undefined) ?? null
}

/** `Fell from 12 percent`. */
const isStart = ({ side: { passage: { words } }, from }: Slot): boolean => words[from - 1]?.key === 'from'

const isWished = ({ side: { passage: { words } }, from }: Slot): boolean => words.slice(Math.max(0, from - REACH), from).some(({ stem }: Word) => WISH.test(stem))

/** `Six of its 20 beds`: the whole is told to tell of the part. */
export const isPartOf = ({ side: { passage: { words } }, to }: Slot, whole: Slot): boolean => words[to]?.key === 'of' && whole.from > to && whole.from <= to + PART_REACH
const PART_REACH = 3

/** `130 million more than planned`, `30 seats fewer than before`, `$4 million over budget`: how far from something else. */
function isDifference({ side: { passage: { words } }, value: { quantity: { noun } }, to }: Amount): boolean {
  const at = noun ? words.findIndex((word, i) => i >= to && word.start >= noun.end) : to
  const [next, after] = [words[at]?.key ?? '', words[at + 1]?.key ?? '']
  return (/^(?:more|less|fewer|higher|lower|longer|shorter|further)$/.test(next) && after === 'than') || (/^(?:over|above|below|under|beyond|short)$/.test(next) && /^(?:budget|plan|target|estimates?|forecasts?|expectations|of)$/.test(after))
}

/** What else has an amount of the same unit: `the speed limit is 80 km/h`, `an aftershock of magnitude 5.4`. */
const KIND = /^(?:limit|aftershock|foreshock)$/
const KIND_REACH = 7
const kindOf = ({ side: { passage: { words } }, from }: Slot): string => words.slice(Math.max(0, from - KIND_REACH), from).findLast(({ stem }) => KIND.test(stem))?.stem ?? ''

/** `Nine were seriously hurt`: some of all who were. */
const isGrave = ({ side: { passage: { words } }, to }: Slot): boolean => words.slice(to, to + GRAVE_REACH).some(({ key }) => /^(?:seriously|critically|badly|severely|gravely|slightly|lightly)$/.test(key))
const GRAVE_REACH = 4

/** `Initially`, `earlier reports`, `so far`, `as of`. */
const AT_FIRST = /^(?:initially|previously)$/
const EARLIER = /^(?:reports?|estimates?|tolls?|counts?|figures?|had|said|put)$/
const PART_OF_DAY = /^(?:noon|midday|midnight|morning|afternoon|evening|night|nightfall|dawn|dusk|late|early)$/

/** Whether a sentence counts up to some hour: `by Sunday evening 45 flights had been cancelled`. */
const isInterim = ({ side: { passage } }: Slot): boolean => countsUpTo(passage)

const countsUpTo = once(({ words }: Passage): boolean => {
  const keyAt = (i: number): string => words[i]?.key ?? ''
  return words.some(({ key }, i) => AT_FIRST.test(key) || (key === 'earlier' && (i === 0 || EARLIER.test(keyAt(i + 1)))) || (key === 'so' && keyAt(i + 1) === 'far')
    || (key === 'as' && keyAt(i + 1) === 'of') || (key === 'by' && isHour(keyAt(i + 1), keyAt(i + 2))))
})

/** `By Sunday`, `by the evening`, `by 4 p.m.`, but not `by 2030`. */
const isHour = (next: string, after: string): boolean => WEEKDAYS.has(next) || PART_OF_DAY.test(next) || (/^(?:the|this|that|\d+)$/.test(next) && (PART_OF_DAY.test(after) || /^[ap]m?$/.test(after))) || /^\d+[ap]m$/.test(next)

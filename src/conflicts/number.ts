import { quantitiesAgree } from '../facts/compare.ts'
import { sameUnit } from '../facts/units.ts'
import type { Article, Quantity, Reading } from '../model/article.ts'
import { once } from '../text/once.ts'
import { areOfOneBearer } from './age-bearers.ts'
import { areOfOthers, holderOf } from './ages.ts'
import { meanAlike } from './alike.ts'
import { haveOwnCircumstances } from './circumstances.ts'
import { areClose, areNear, areTransposed, areWithin } from './close.ts'
import { SAME_SENTENCE } from './context.ts'
import type { ConflictDetector } from './detector.ts'
import { haveOwnFates } from './fates.ts'
import { isConverted } from './frames.ts'
import { FIGURES } from './figures.ts'
import { areOfOneChange } from './one-change.ts'
import { areOfOneFrame, countSameHeads } from './one-amount.ts'
import { areMeasuredOtherwise, isPartOf } from './measured.ts'
import { haveOtherDates, isOfAnotherTime } from './other-dates.ts'
import { placesIn, wordsAt } from './places.ts'
import type { Place } from './gather.ts'
import { describedBy, isAmount, keyOf, sameAmounts } from './same-amounts.ts'
import { areAboutOthers } from './same-telling.ts'
import { nameOthers } from './sides.ts'
import { isFunctionWord } from './words.ts'
import { mayBeSlip } from './slips.ts'
import { QUANTIFIERS } from './quantifiers.ts'
import type { Slot } from './slots.ts'
import { findValueConflicts, type Relation, type ValueKind } from './values.ts'

type Amount = Reading & { quantity: Quantity }

export const AMOUNTS: ValueKind<Amount> = {
  type: 'number',
  places: once((side) => placesIn(side, side.article.readings).flatMap(({ item, ...place }) =>
    isAmount(item) ? [{ ...place, value: item, key: keyOf(item), phrase: phrase(side.article, item) }] : [])),
  relate: relateAmounts,
  leastContext: (a, b) => {
    if (haveOtherDates(a.side, b.side) || knows(b, a) || knows(a, b)) return Infinity
    if (!areNear(a.value.quantity, b.value.quantity) && !areSwapped(a, b)) return areFarTellings(a, b) ? SAME_CONTEXT_OF_FAR : Infinity
    if (areSwapped(a, b)) return SAME_CONTEXT_OF_SWAPPED
    return a.article === b.article && haveOneRole(a.value, b.value) ? SAME_CONTEXT_OF_VICTIMS : SAME_CONTEXT
  },
  leastSentence: (a, b) => {
    const possible = isOnly(a, b) && isOnly(b, a) && !haveOtherDates(a.side, b.side) && !knows(b, a) && !knows(a, b)
    if (!possible) return Infinity
    return areNear(a.value.quantity, b.value.quantity) ? SAME_SENTENCE : areAboutOthers(a, b) ? Infinity : SAME_SENTENCE_OF_FAR
  },
  areOfOne: (a, b) => ((areOfOneHolder(a, b) || areOneSumOtherwise(a, b) || areOfOneChange(a, b)) && !knows(b, a) && !knows(a, b)) || areOfOneFrame(a, b),
  isSlip: (a, b) => mayBeSlip(a, b) && areNear(a.value.quantity, b.value.quantity) && !isLabel(a.value) && isOnly(a, b) && isOnly(b, a) && !haveOtherDates(a.side, b.side),
  again: ({ side, value }, article) => sameAmounts(side.article, value, article),
}

/** The number of a record, or the score of a game: one article has many. */
const isLabel = ({ quantity: { digits, unit } }: Amount): boolean => digits !== undefined || unit === 'score'

/** Whether a sentence gives no other amount of what may be the same measure that the other sentence lacks: the margins of a poll, the two sides of a vote. */
function isOnly(own: Place<Amount>, other: Place<Amount>): boolean {
  const { side, value, key } = own
  const theirs = new Set(AMOUNTS.places(other.side).map((place) => place.key))
  return AMOUNTS.places(side).every((place) => place.key === key || isPartOf(own, place) || place.value.type !== value.type || sameUnit(place.value.quantity.unit, value.quantity.unit) === null || theirs.has(place.key) || isConverted(side.article.text, place.value) || isOfAnotherTime(place, other))
}

/** Pairs of numbers of one thing in human-labelled news have 0.46 and more, those of two things that are as near seldom as much. */
const SAME_CONTEXT = 0.45
/** Two digits that changed places say much by themselves. */
const SAME_CONTEXT_OF_SWAPPED = 0.3
/** What a headline says of the killed or the missing, the text below it says of the same. */
const SAME_CONTEXT_OF_VICTIMS = 0.2

/** What is further apart needs more around it that is the same. */
const SAME_CONTEXT_OF_FAR = 0.8
/** Nor is it told so far apart: `30 million in aid` and `50 million in aid`, but `12 hurt` of `148 on board`. */
const FARTHEST = 3

const areFarTellings = (a: Place<Amount>, b: Place<Amount>): boolean => a.article !== b.article && areWithin(FARTHEST, a.value.quantity, b.value.quantity) && isOnly(a, b) && isOnly(b, a) && !areAboutOthers(a, b)

/** Two digits that changed places are a slip of the pen, however far that puts two numbers apart. */
const areSwapped = (a: Place<Amount>, b: Place<Amount>): boolean => a.article !== b.article && areTransposed(a.value.quantity, b.value.quantity) && isOnly(a, b) && isOnly(b, a)

/** `30` and `thirteen containers of acid` need more. */
const SAME_SENTENCE_OF_FAR = 0.75

const haveOneRole = (a: Amount, b: Amount): boolean => a.quantity.role !== undefined && a.quantity.role === b.quantity.role

/** A source that gives both numbers somewhere knows two things; a headline that gives one where the text below gives only the other is a slip. */
function knows({ side: { article, passage }, value }: Place<Amount>, { value: other }: Place<Amount>): boolean {
  return isToldIn(article, other) && (passage.role !== 'title' || isToldIn(article, value, passage.end))
}

function isToldIn({ readings }: Article, amount: Amount, from = 0): boolean {
  return readings.some((reading) => reading !== amount && reading.start >= from && isAmount(reading) && reading.type === amount.type && quantitiesAgree(reading.quantity, amount.quantity) === 'same')
}

/** Ordinals, and counts whose nouns are not known to be the same, conflict only in one slot: what surrounds them must tell. */
function relateAmounts(p: Place<Amount>, q: Place<Amount>): Relation {
  const [a, b] = [p.value, q.value]
  if (a.type !== b.type || (a.type === 'age' && areOfOthers(p, q))) return 'incomparable'
  if (a.type === 'age' && (holderOf(p) === null) !== (holderOf(q) === null) && quantitiesAgree(a.quantity, b.quantity) === 'conflict') return 'incomparable'
  const agreement = quantitiesAgree(a.quantity, b.quantity)
  if (!a.quantity.ordinal !== !b.quantity.ordinal) return 'incomparable'
  if (agreement === 'compatible') return isHedgedAlike(a.quantity, b.quantity) ? 'doubtful' : 'compatible'
  if (a.type === 'age' && agreement === 'conflict' && holderOf(p) === null && haveOwnFates(p.side, q.side)) return 'incomparable'
  // `Losses of $340 million`, `losses of £340 million`: no rate of exchange makes one figure of another.
  if (agreement === 'incomparable' && haveOtherCurrencies(a, b)) return a.quantity.low === b.quantity.low ? 'conflict' : 'incomparable'
  if (agreement === 'incomparable' && countSameHeads(p, q)) return 'conflict'
  if (agreement === 'incomparable') return a.quantity.low === b.quantity.low ? 'incomparable' : 'doubtful'
  if (agreement === 'conflict' && (areMeasuredOtherwise(p, q) || isOfAnotherTime(p, q)) && !areOfOneChange(p, q)) return 'incomparable'
  return agreement === 'conflict' && a.quantity.ordinal && !(isSaidOf(p) && isSaidOf(q) && !nameOthers(p.side, q.side, ['person'])) ? 'doubtful' : agreement
}

/** `It was the third flight of the rocket`, `she is their third signing`: how many there have been. */
const isSaidOf = ({ side: { passage: { words } }, from, value: { quantity: { noun } } }: Place<Amount>): boolean =>
  noun !== undefined && [2, 3].some((back) => /^(?:is|was|s)$/.test(words[from - back]?.key ?? '')) && /^(?:the|his|her|its|their)$|['’]s$/.test(words[from - 1]!.text.toLowerCase())

/** The age of one person; `a 48-page report` and `the 47-page report`. */
export function areOfOneHolder(a: Place<Amount>, b: Place<Amount>): boolean {
  if (a.value.type === 'age') return (holderOf(a) !== null && holderOf(a) === holderOf(b)) || areOfOneBearer(a, b)
  if (!areNear(a.value.quantity, b.value.quantity)) return false
  const [one, other] = [describedBy(a.side.article, a.value), describedBy(b.side.article, b.value)]
  return one !== null && one === other && !nameOthers(a.side, b.side, ['person', 'place', 'organisation'])
}

/** A dollar may be that of the outlet's own country. */
const DOLLARS = /^[A-Z]{2}D$/

const haveOtherCurrencies = (a: Amount, b: Amount): boolean => a.type === 'money' && a.quantity.unit !== b.quantity.unit && ![a, b].every(({ quantity }) => DOLLARS.test(quantity.unit ?? ''))

/** `Hiding losses of $340 million`, `to cover up losses of £340 million`: one figure behind one word. */
function areOneSumOtherwise(a: Place<Amount>, b: Place<Amount>): boolean {
  const [one, other] = [a.value.quantity, b.value.quantity]
  return haveOtherCurrencies(a.value, b.value) && one.low === other.low && one.high === other.high && isFigure(one) && haveOneWordBefore(a, b) && !haveOwnCircumstances(a, b)
}

function haveOneWordBefore(a: Slot, b: Slot): boolean {
  const [one, other] = [a, b].map(({ side: { tokens, passage: { words } }, from }) => tokens[words.findLastIndex((word, i) => i < from && !isFunctionWord(word))])
  return one !== undefined && other !== undefined && meanAlike(one, other)
}

/** `340` and `1.2 billion`, but not `40` or `3 million`, which many sums are. */
const isFigure = ({ low }: Quantity): boolean => String(low).replace(/0+$/, '').replace('.', '').length > 1

/** `More than 20` and `more than 23` may both be true, and so may `400 to 1,500` and `600 to 1,500`, but hardly in the same sentence. `About 12,000` is a rounder telling of `about 12,300`. */
function isHedgedAlike(a: Quantity, b: Quantity): boolean {
  const isOpen = (quantity: Quantity) => quantity.precision !== 'exact' || quantity.low < quantity.high
  return isOpen(a) && isOpen(b) && a.precision === b.precision && a.unit === b.unit && (a.low !== b.low || a.high !== b.high) && (a.step === b.step || !areClose(a, b))
}

/** The number with what it counts: `23 European countries`. */
function phrase(article: Article, { start, end, quantity: { noun } }: Amount): string {
  return wordsAt(article, { start: Math.min(start, noun?.start ?? start), end: Math.max(end, noun?.end ?? end) })
}

/** Counts, percentages, sums of money, durations and ages. */
export const number: ConflictDetector = {
  type: 'number',
  kind: 'statement',
  examples: [
    ['He announced winter relief of 20 million crowns for the flooded villages.', 'The cabinet pledged 35 million crowns in winter relief to the stricken villages.'],
    ['The curfew in Holm was lifted after several days of protests.', 'The curfew in Holm was lifted after several weeks of protests.'],
    ['The jury deliberated for three days.', 'Jurors deliberated for five days, the clerk said.'],
    ['The kidnapper had demanded two million crowns and a boat.', 'The kidnapper asked for five million crowns and a boat, Reid said.'],
    ['The auditors found that the town overpaid its builders by 4.2 million crowns for the pool.', 'The town paid 2.4 million crowns too much to the builders of the pool.'],
    ['Sixty-one-year-old Ruth Abel is accused of the theft of two bells in Holm.', 'Police have charged Ruth Abel, age 60, with the theft of the bells.'],
    ['Less than half of the voters took part in the poll.', 'More than half of the voters took part in the poll.'],
    ['The backing of many of the members has yet to come, Reid said.', 'The backing of few of the members has yet to come, Reid said.'],
    ['All of the crew were saved by the ferry.', 'Most of the crew were saved by the ferry.'],
    ['The abbey made roughly $61 million and lost $9 million in rents from 2001 to 2008.', 'From 2001 to 2008 the abbey made $59 million in net sales, its books show.'],
    ['Peter Marsh, 43, was arrested on Sunday outside his home in Lisbon.', 'A court in Lisbon will hear the case of Peter Marsh, 34, on Friday.'],
    ['Peter Marsh, 43, was arrested on Sunday outside his home in Lisbon.', 'Peter Marsh, a 34-year-old baker from Lisbon, was arrested on Sunday.'],
    ['The company will pay $40 million to settle the case.', 'To settle the case, the firm agreed on a payment of $45 million.'],
    ['Repairs to the roof of the abbey will cost £40,000.', 'The repairs to the abbey roof will cost £45,000, the dean said.'],
    ['The 48-page memo names three ministers.', 'Three ministers are named in the 47-page memo, which took long to write.'],
    ['Two sailors are still missing off the cape.', 'Rescue workers are searching for three missing sailors off the cape.'],
    ['A 34-year-old man drowned when his boat capsized off the pier.', 'A man of 43 drowned after his boat capsized near the pier.'],
    ['He raised $40 million for the club in May.', 'He raised £40 million for the club in May.'],
    ['The club, which has more than 20 million members, will keep its rules.', 'The club, which has more than 20 billion members, will keep its rules.'],
    ['Fees for a berth were $400 to $1,500 a season.', 'Fees for a berth were $600 to $1,500 a season.'],
    ['Marsh won the stage, her third win in the mountains.', 'Marsh won the stage, her second win in the mountains.'],
    ['Zoo Reports Gifts of $48 Million in Four Years', 'According to its books, the zoo had gifts of $48,306,120 over the five years, mostly from founders.'],
    ['The sale of beer to anyone 18 or older was allowed in March.', 'The sale of beer to anyone 21 or older was allowed in March.'],
    ['More than 1,000 people marched against the dam on Friday, the mayor said.', 'More than 1,200 people marched against the dam on Friday, the mayor said.'],
    ['Around 25,000 soldiers are in the south of the country.', 'Around 30,000 soldiers are in the south of the country.'],
    ['She sold the orchard more than 30 years ago, her nephew said.', 'She sold the orchard more than 50 years ago, her nephew said.'],
    ['At least 74 firms were fined over the cartel, the regulator said.', 'At least 81 firms were fined over the cartel, the regulator said.'],
    ['The brewery earned $63 million in those years, its accounts show.', 'Accounts show that the brewery earned $64 million, mostly from cider.'],
    ['The storm killed 12 people on the coast, the mayor of the town said.', 'The storm killed 15 people on the coast, the mayor of the town said.'],
    ['Turnout reached 61 percent, the election commission said.', 'Turnout reached 67 percent, the election commission said.'],
  ],
  silent: [
    ['The curfew in Holm was lifted after several days of protests.', 'After weeks of protests the mayor lifted the curfew.'],
    ['The curfew in Holm was lifted after several days of protests.', 'The curfew in Holm was lifted after a few days of protests.'],
    ['The driver was jailed for 12 years on Friday in Holm.', 'On Friday in Holm the owner was jailed for five years.'],
    ['The port put its losses at 12 million crowns a day.', 'The port put its losses at 36 million crowns.'],
    ['Ticket prices rose to 30 crowns.', 'Ticket prices rose from 20 crowns.'],
    ['Prosecutors asked for a prison term of 12 years.', 'The court imposed a prison term of nine years.'],
    ['The port cancelled 60 sailings.', 'By Sunday evening the port had cancelled 45 sailings.'],
    ['The storm killed 15 people, the mayor said.', 'Earlier the mayor had said the storm killed 12 people.'],
    ['The sales of the dairy rose 6 percent in the first half.', 'In the second quarter the sales of the dairy rose 8 percent.'],
    ['The town spent 4.2 million crowns on the new pool.', 'The mayor asked for 2.4 million crowns for the pool.'],
    ['The town spent 4.2 million crowns on the new pool in 2019.', 'The town spent 2.4 million crowns on the old pool in 2004.'],
    ['The Harbour Party won 34.5 percent of the vote.', 'The Garden Party won 43.5 percent of the vote.'],
    ['Nearly all passengers were tourists on the ferry.', 'Most passengers were tourists on the ferry.'],
    ['Mirela Marsh, 58, died at the scene.', 'A 61-year-old colleague of Mirela Marsh died at the scene.'],
    ['About 12,000 people were at the ground on Friday.', 'About 12,300 people were at the ground on Friday.'],
    ['More than 1,000 people marched against the dam on Friday.', 'In Holm on Friday, more than 1,200 people took to the streets against the dam.'],
    ['More than 40 percent of the voters took part.', 'At least 40 percent of the voters took part.'],
    ['Most of the passengers were rescued by the ferry.', 'Most passengers were rescued by the ferry.'],
    ['All 40 passengers were rescued by the ferry.', 'Some 40 passengers were rescued by the ferry.'],
    ['Most shops were closed, but some cafes stayed open.', 'Some shops were closed, but most cafes stayed open.'],
    ['Polls showed the mayor with 41 percent of the vote.', 'In another survey, the mayor had 44 percent of the vote.'],
    ['The company will cut 400 jobs in sales.', 'In research, the company will cut 300 jobs.'],
    ['Repairs to the roof will cost £40,000.', 'Repairs to the tower will cost £45,000.'],
    ['Damage to the church was put at £40,000.', 'Damage to the school was put at £45,000.'],
    ['The court fined the airline 3 million euros for late flights.', 'For lost bags, the court had fined the airline 4 million euros.'],
    ['The striker scored 21 goals for the club last season.', 'For the club, the striker has scored 18 goals this season.'],
    ['A bus crash killed nine people near Holm on Monday.', 'Two days earlier, a bus crash near Wick killed eight people.'],
    ['Peter Marsh, 43, was arrested on Sunday outside his home in Lisbon.', 'A court in Lisbon will hear the case of his brother, John Marsh, 34, on Friday.'],
    ['The firm paid $40 million to settle the case in Lisbon.', 'To settle the case in Madrid, the firm paid $45 million.'],
    ['The two-day summit in Lisbon ended without a deal.', 'Leaders left the three-day summit in Madrid without a deal.'],
    ['The bank lent A$40 million to the club in May.', 'The bank lent $40 million to the club in May.'],
    ['The club has more than 20 million members, the chairman said.', 'The club has 21 million members, the chairman said.'],
    ['Fees for a berth were $400 to $1,500, the club said.', 'Fees for a berth were $800, the club said.'],
    ['Marsh won the stage, her third win in the mountains.', 'Marsh won the stage, her 3rd win in the mountains.'],
    ['The bell fell about 200 feet from the tower of the abbey.', 'The bell fell about 60m from the tower of the abbey.'],
    ['The fire has burned 50 square miles of forest, the governor said.', 'The fire has burned 130 square kilometers of forest, the governor said.'],
    ['Police charged Andrew Lowe, 20 and Jon Carr, 24, with the murder on Friday.', 'Police charged Andrew Lowe, 20, with the murder on Friday.'],
    ['She sold the orchard eight years ago, her nephew said.', 'She sold the orchard 8 years ago, her nephew said.'],
    ['Output is still below 2005 levels, the ministry said.', 'Output is still below 2005 figures, the ministry said.'],
    ['The port charged a harbour fee of 31 percent from 2003 to 2011.', 'The harbour fee that the port charged for 2011 was 35 percent.'],
    ['The club lent over 10 percent of its boats.', 'The club took a mortgage on 45 percent of its boats.'],
    ['One party will raise taxes, she said.', 'One party won’t raise taxes, she said.'],
    ['More than 50 people were hurt in the crash, police said.', 'Police said 62 people had been hurt in the crash.'],
    ['The storm killed 12 people on the coast, the mayor said.', 'The storm injured 40 people on the coast, the mayor said.'],
    ['Marsh leads Brandt by 4 points in Ohio, a poll found.', 'Marsh leads Brandt by 6 points in Florida, a poll found.'],
  ],
  find: (group, articles) => [...findValueConflicts(group, articles, AMOUNTS), ...findValueConflicts(group, articles, FIGURES), ...findValueConflicts(group, articles, QUANTIFIERS)],
}

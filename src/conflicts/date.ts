import { weekdayOf as calendarWeekday } from '../facts/calendar.ts'
import { datesAgree } from '../facts/compare-dates.ts'
import type { Article, DateParts, ReadingOf } from '../model/article.ts'
import { once } from '../text/once.ts'
import { areOfOneAppointment, areOfTwoOccasions } from './appointments.ts'
import { boundOf } from './bounds.ts'
import type { ConflictDetector } from './detector.ts'
import { closesDateline } from './dateline.ts'
import { findElapsed } from './elapsed.ts'
import { isCounted } from './figures.ts'
import { haveOwnVerbs, SAME_SENTENCE } from './context.ts'
import type { Place } from './gather.ts'
import { giveOtherNumbers } from './other-things.ts'
import { placesIn, wordsAt } from './places.ts'
import { areOfOnePlan, areOfTwoPlans } from './plans.ts'
import { areOfOneRecord, comparedBy } from './since.ts'
import { nameOthers } from './sides.ts'
import { mayBeSlip } from './slips.ts'
import type { Slot } from './slots.ts'
import { TIMES_OF_DAY } from './times-of-day.ts'
import { findValueConflicts, type Relation, type ValueKind } from './values.ts'

export const DATES: ValueKind<ReadingOf<'date'>> = {
  type: 'date',
  places: once((side) => placesIn(side, side.article.readings).flatMap(({ item, ...place }) =>
    item.type === 'date' ? [{ ...place, value: item, key: item.value, phrase: wordsAt(side.article, item) }] : [])),
  relate: relateDates,
  leastContext: leastWhereAlone,
  leastSentence: (a, b) => (leastWhereAlone(a, b) <= 1 ? SAME_SENTENCE : Infinity),
  areOfOne: (a, b) => leastWhereAlone(a, b) <= 1 && (areOfOnePlan(a, b) || areOfOneAppointment(a, b) || (areOfOneRecord(a, b) && !nameOthers(a.side, b.side, ['person', 'place', 'organisation']))),
  isSlip: (a, b) => mayBeSlip(a, b) && isOnlyDate(a) && isOnlyDate(b) && !giveOtherNumbers(a.side, b.side),
}

const AHEAD = /^(?:will|shall|would|expect|schedul|due|plan)$/
const REACH = 12

/** What stands before a date may be `on` and `late`. */
const FRONT = 3

/** `Will meet on Thursday`, `on Thursday she is to meet`; `met on Tuesday` is of another day, or of a plan that changed. */
function isAhead({ side: { passage }, from, to }: Slot): boolean {
  const words = from < FRONT ? passage.words.slice(to, to + REACH) : passage.words.slice(Math.max(0, from - REACH), from)
  return words.some(({ key, stem }, i) => AHEAD.test(key) || AHEAD.test(stem) || (stem === 'be' && words[i + 1]?.key === 'to'))
}

/** The same words may be resolved to two weeks, where reports are dated a day apart or were brought up to date later. */
function relateDates(a: Place<ReadingOf<'date'>>, b: Place<ReadingOf<'date'>>): Relation {
  if (isCounted(a.phrase) && isCounted(b.phrase)) return 'compatible'
  const agreement = datesAgree(a.value.date, b.value.date)
  if (agreement === 'incomparable' && areOtherPeriods(a.value.date, b.value.date)) return 'doubtful'
  if (agreement !== 'conflict') return agreement
  if (a.phrase.toLowerCase() === b.phrase.toLowerCase() || areOneNight(a, b) || areOneNight(b, a)) return 'compatible'
  if ((comparedBy(a) === null) !== (comparedBy(b) === null)) return 'incomparable'
  if (areOfOnePlan(a, b) || areOfOneAppointment(a, b) || areOfOneRecord(a, b)) return 'conflict'
  if (areOfTwoPlans(a, b) || areOfTwoOccasions(a, b) || boundOf(a) !== boundOf(b)) return 'incomparable'
  return ((!isSpan(a) || lengthOf(a.value.date) !== lengthOf(b.value.date)) && haveOwnVerbs(a, b)) || isDateline(a) || isDateline(b) || isAhead(a) !== isAhead(b) ? 'doubtful' : 'conflict'
}

const PERIOD = /^(?<unit>week|month|year) (?<count>-?[0-3])$/

/**
 * `Last week` and `last month`, `this year` and `last year`: for some days both are true, but hardly told in the same sentence. Last week and
 * this week are in reports that appear a day apart.
 */
function areOtherPeriods(a: DateParts, b: DateParts): boolean {
  const [one, other] = [a, b].map(({ relative }) => PERIOD.exec(relative ?? '')?.groups)
  if (!one || !other) return false
  const apart = Math.abs(Number(one['count']) - Number(other['count']))
  return one['unit'] === other['unit'] ? apart > (one['unit'] === 'week' ? 1 : 0) : apart === 0 && one['count'] !== '0'
}

/** `Late on Saturday`, `Saturday night` and `early Sunday` may be one night. */
function areOneNight(eve: Place<ReadingOf<'date'>>, next: Place<ReadingOf<'date'>>): boolean {
  const [one, other] = [weekdayOf(eve.value.date), weekdayOf(next.value.date)]
  return one !== null && other !== null && (one + 1) % 7 === other && isLate(eve) && isEarly(next)
}

const weekdayOf = (date: DateParts): number | null => date.weekday ?? calendarWeekday(date)

const isLate = ({ side: { passage: { words } }, from, to }: Slot): boolean => words[to]?.key === 'night' || [1, 2].some((back) => words[from - back]?.key === 'late')
const isEarly = ({ side: { passage: { words } }, from }: Slot): boolean => [1, 2].some((back) => words[from - back]?.key === 'early')

const SAME_CONTEXT = 0.5
/** Two spans of years of one length, or with one end in common, are hardly of two things. */
const SAME_CONTEXT_OF_SPANS = 0.3

/** Two tellings of one date are alike in what they tell: the day or the month, the weekday, the year, the hour, or a span of years. */
function leastFor(a: DateParts, b: DateParts): number {
  if (a.until && b.until) return a.year === b.year || a.until.year === b.until.year || lengthOf(a) === lengthOf(b) ? SAME_CONTEXT_OF_SPANS : Infinity
  if (a.until || b.until) return Infinity
  const alike = (a.month !== null && b.month !== null) || (a.weekday !== null && b.weekday !== null) || (isYear(a) && isYear(b)) || (isTime(a) && isTime(b))
  return alike ? SAME_CONTEXT : Infinity
}

const isSpan = ({ value }: Place<ReadingOf<'date'>>): boolean => value.date.until !== null
const lengthOf = ({ year, until }: DateParts): number => Number(until?.year) - Number(year)
const isTime = ({ month, weekday, time }: DateParts): boolean => time !== null && month === null && weekday === null
const isYear = ({ year, month, time }: DateParts): boolean => year !== null && month === null && time === null

const PLACE_OF_REPORT = /^[A-Z][A-Z.' ]+(?:, [A-Za-z. ]+)?, $/

/** `LISBON, June 10 (AP) — `: when the report was written. */
function isDateline({ side: { article: { text }, passage }, start, end }: Slot): boolean {
  return start - passage.start < 60 && PLACE_OF_REPORT.test(text.slice(passage.start, start)) && closesDateline(text.slice(end, end + 60))
}

/** Each the only date of its sentence, or the only hour of a day that both may mean, and not known to the other source. */
function leastWhereAlone(a: Place<ReadingOf<'date'>>, b: Place<ReadingOf<'date'>>): number {
  const alone = ([a, b].every(isOnlyDate) || areOnlyHours(a, b)) && !isToldBy(b.side.article, a.value.date) && !isToldBy(a.side.article, b.value.date)
  return alone ? leastFor(a.value.date, b.value.date) : Infinity
}

/** `At 3 a.m. on Monday`, `at 5 a.m. on Monday`. */
function areOnlyHours(a: Place<ReadingOf<'date'>>, b: Place<ReadingOf<'date'>>): boolean {
  const [mine, theirs] = [datesBeside(a), datesBeside(b)]
  const isDay = (date: DateParts): boolean => !isTime(date) && !date.until && (date.day !== null || date.weekday !== null)
  return isTime(a.value.date) && isTime(b.value.date) && [...mine, ...theirs].every(isDay) && !mine.some((p) => theirs.some((q) => datesAgree(p, q) === 'conflict'))
}

const datesBeside = ({ side, start }: Slot): DateParts[] => placesIn(side, side.article.readings).flatMap(({ item }) => (item.type === 'date' && item.start !== start ? [item.date] : []))

/** In a sentence with one date there is no doubt what happened then. */
const isOnlyDate = ({ side }: Slot): boolean => placesIn(side, side.article.readings).filter(({ item }) => item.type === 'date').length === 1

/** A source that gives both dates somewhere knows two events. */
function isToldBy({ readings }: Article, date: DateParts): boolean {
  return readings.some((reading) => reading.type === 'date' && datesAgree(reading.date, date) === 'same')
}

/** One event, dated differently. */
export const date: ConflictDetector = {
  type: 'date',
  kind: 'statement',
  examples: [
    ['The museum will reopen on Thursday, the curator said.', 'The museum will open again on Friday.'],
    ['The trial will begin on 4 May.', 'The trial is due to start on 14 May, the clerk said.'],
    ['The parliament is to vote on the wall on 28 March.', 'The vote in parliament is planned for 29 March.'],
    ['Police in Wick found the car on Friday night near the pier.', 'Police in Wick found the car on Friday morning near the pier.'],
    ['Reid praised the moderator of Monday night’s debate in Wick.', 'Reid praised the moderator of Monday morning’s debate in Wick.'],
    ['The mill caught fire on Tuesday morning, the owner said.', 'The mill caught fire on Tuesday evening, the owner said.'],
    ['Brandt met the union in Holm last week to talk about the night shift.', 'Brandt met the union in Holm last month to talk about the night shift.'],
    ['The council said this year that the pool would stay shut.', 'The council said last year that the pool would stay shut.'],
    ['The ferry sank shortly after 3 a.m. off the cape.', 'The ferry sank in the afternoon off the cape.'],
    ['The bridge was closed last spring after a crack was found.', 'The bridge was closed last autumn after a crack was found.'],
    ['The minister will visit the islands with two aides on Thursday.', 'On Friday the minister will visit the islands with two aides.'],
    ['The ministry published the new tables for schools on Wednesday.', 'New tables for schools were released late on Tuesday by the ministry.'],
    ['The harbour bridge was closed to traffic at 6 a.m.', 'To traffic, the harbour bridge was closed at 8 a.m. by the police.'],
    ['Her aunt Ruth Abel governed the province from 1961 to 1969.', 'The post was held by Ruth Abel, her aunt, who governed from 1962 to 1970.'],
    ['The polls will close at 8 a.m., the county clerk said.', 'The polls will close at 8 p.m., the county clerk said.'],
    ['The bridge was closed on Monday after a crack was found.', 'The bridge was closed on Thursday after a crack was found.'],
    ['The treaty was signed in Lisbon in 1997.', 'The treaty was signed in Lisbon in 1999.'],
  ],
  silent: [
    ['Police in Wick found the car on Friday night near the pier.', 'The car was found near the pier early on Friday morning, police said.'],
    ['Brandt met the union in Holm last week to talk about the night shift.', 'The night shift was the matter when Brandt and the union met last month.'],
    ['The council said this week that the pool would stay shut.', 'The council said last week that the pool would stay shut.'],
    ['The council said this year that the pool would stay shut.', 'The pool would stay shut, the council had said last year.'],
    ['The council voted on the pool earlier this week, Reid said.', 'The council voted on the pool earlier this month, Reid said.'],
    ['The trial will begin on 4 May.', 'The trial of the second driver is due to start on 14 May.'],
    ['The museum will reopen on Thursday.', 'The cafe of the museum will open on Friday.'],
    ['The museum will reopen on Thursday.', 'The museum will close again on Friday.'],
    ['Trains to the harbour were halted from Tuesday morning.', 'Trains to the harbour were halted until Tuesday evening.'],
    ['The fire was reported at 11:45 p.m. on Monday.', 'The fire was reported shortly before midnight on Monday.'],
    ['The fire was reported at 4 a.m. on Tuesday.', 'The fire was reported on Tuesday night.'],
    ['The mill caught fire on Tuesday afternoon, the owner said.', 'The mill caught fire on Tuesday evening, the owner said.'],
    ['The mill caught fire on Tuesday evening, the owner said.', 'The mill caught fire on Tuesday at 9 p.m., the owner said.'],
    ['The ferry left the harbour last night.', 'The ferry left the harbour this morning.'],
    ['The ferry sank early on Sunday morning, the coastguard said.', 'The ferry sank on Saturday night, the coastguard said.'],
    ['The ferry left at noon and was due in the evening.', 'The ferry left at noon and was due at 8 p.m.'],
    ['The ministry published the new tables for schools on Wednesday.', 'New tables for hospitals and prisons had been released on Tuesday by the council.'],
    ['LISBON, June 10 (AP) — The senator Ann Lowe told a gathering that she would protect the coast.', 'LISBON, June 24 (AP) — The senator Ann Lowe showed her plan for the schools of the valley to reporters.'],
    ['The gates opened at 7:30 on Friday, the stewards said.', 'The gates opened at 7:30 p.m. on Friday, the stewards said.'],
    ['Senators kept up pressure on chairman Ann Lowe on Sunday over her remarks on the war.', 'Several donors attacked chairman Ann Lowe on Friday over her remarks on the war.'],
    ['The firm said in a statement on Saturday that it stood by the report.', 'In a statement on Saturday, the firm stood by the report.'],
    ['Lee joined the ministry in 2009 and left it in May.', 'Lee left the ministry last year after a quarrel.'],
    ['The bridge was closed on Monday after a crack was found.', 'The bridge was reopened on Thursday after repairs.'],
    ['The treaty was signed in Lisbon in 1997.', 'The treaty was signed in Lisbon on May 4, 1997.'],
    ['The actor Bo Lund, who plays a vet, is accused of using the card between June 2009 and March 2013.', 'The actor Bo Lund, who plays a vet, was patron of the charity from 2008 until 2013.'],
  ],
  find: (group, articles) => [...findValueConflicts(group, articles, DATES), ...findValueConflicts(group, articles, TIMES_OF_DAY), ...findElapsed(group, articles)],
}

import type { Token } from '../scan/lexer.ts'
import { isPlural } from '../scan/noun.ts'
import { timeUnit } from '../time-units.ts'
import { dated, type Found, isHyphen, OPEN, plainNumber, rangeJoint, yearAt } from './found.ts'

const SURELY = /^(?:in|since|circa|during|until|till|early|late|mid|pre|post)$/
const LIKELY = /^(?:of|by|from|to|between|and|before|after|around|the|for|through|\(|-|–|,)$/
/** Behind these a plural follows that has the year for a name: `the 2016 elections`, while `2016 people` are counted. */
const DETERMINERS = /^(?:the|his|her|its|their|our|my|in|since|of|by|from|for|this|that|these|those|during|after|before|both|s|and|to|between|’|'|-|–)$/
const LABELS = /^(?:room|flight|no|nos|number|highway|route|suite|box|page|building|section|article|resolution|apartment|floor|model|about|nearly|almost|some|roughly|approximately|over|than|least|most|estimated|another|additional|fewer|under|above|exceeding)$/
const COUNTED = /^(?:people|percent|per|million|billion|thousand|hundred|dollars|euros|pounds|km|kg|meters|metres|miles|feet|tons|tonnes|gmt|hours|hrs|%|local|votes|jobs|troops|soldiers)$/
/** Nouns in the plural that have a year for a name and are not counted in thousands: `below 2005 levels`. */
const YEARLY = /^(?:levels|figures|prices|standards|results|totals|rates|highs|lows|elections|primaries|midterms|olympics|games|budgets)$/
const STREETS = /^(?:street|avenue|road|drive|boulevard|lane|st|ave|rd|blvd)$/

/** `in 2018`, `1967 to 1979`, `2016-17`, `the 1990s`, `the ’90s`; not the 2018 of `2018 people`. */
export function yearOrYears(tokens: Token[], at: number): Found | null {
  const short = decadeAt(tokens, at) ?? shortYear(tokens, at)
  if (short) return short
  const year = yearAt(tokens[at])
  if (year === null || !isYear(tokens, at, year)) return null
  const last = lastYear(tokens, at, year)
  return last ? dated(at, last.next, { year, until: { ...OPEN, year: last.year } }) : dated(at, at + 1, { year })
}

function lastYear(tokens: Token[], at: number, year: number): { year: number; next: number } | null {
  const joint = tokens[at + 1]?.text === '/' && tokens[at + 1]!.glued ? at + 2 : rangeJoint(tokens, at + 1, at)
  if (joint === null) return null
  const full = yearAt(tokens[joint])
  const short = isHyphen(tokens[at + 1]) || tokens[at + 1]!.text === '/' ? plainNumber(tokens[joint], 2) : null
  const last = full ?? (short !== null && tokens[joint]!.text.length === 2 && tokens[joint]!.glued ? year - (year % 100) + short : null)
  return last !== null && last > year && last - year < 500 ? { year: last, next: joint + 1 } : null
}

function decadeAt(tokens: Token[], at: number): Found | null {
  const [s, before] = [tokens[at + 1], tokens[at - 1]]
  const apostrophe = /^['’]$/.test(s?.text ?? '') && s!.glued ? 1 : 0
  if (tokens[at + 1 + apostrophe]?.text !== 's' || !tokens[at + 1 + apostrophe]!.glued) return null
  const next = at + 2 + apostrophe
  const year = yearAt(tokens[at])
  if (year !== null) return year % 10 || apostrophe ? null : dated(at, next, { year, span: year % 100 === 0 && year < 2000 ? 100 : 10 })
  const short = plainNumber(tokens[at], 2)
  const quoted = before !== undefined && /^['’‘]$/.test(before.text) && tokens[at]!.glued
  if (short === null || short % 10 || short < 20 || !(quoted || before?.key === 'the')) return null
  return dated(quoted ? at - 1 : at, next, { year: 1900 + short, span: 10 })
}

/** The ’98 of `in ’98`. */
function shortYear(tokens: Token[], at: number): Found | null {
  const [sign, before] = [tokens[at - 1], tokens[at - 2]]
  const year = tokens[at]!.text.length === 2 && sign && /^['’‘]$/.test(sign.text) && tokens[at]!.glued && !sign.glued ? plainNumber(tokens[at], 2) : null
  return year === null || !/^(?:in|of|since|from|until|by|summer|winter|spring|fall|autumn)$/.test(before?.key ?? '') ? null : dated(at - 1, at + 1, { year: year > 40 ? 1900 + year : 2000 + year })
}

function isYear(tokens: Token[], at: number, year: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (after && YEARLY.test(after.key) && !after.glued) return year >= 1900
  if (LABELS.test(before?.key ?? '') || COUNTED.test(after?.key ?? '') || timeUnit(after?.kind === 'word' ? after.key : undefined) || isGlued(tokens, at)) return false
  if (before?.kind === 'sign' && /^[$£€¥₹#@+=]$/.test(before.text)) return false
  if (after && isCount(tokens, at)) return false
  if (tokens.slice(at + 1, at + 4).some((token) => token.capital && STREETS.test(token.key))) return false
  return year >= 1900 || SURELY.test(before?.key ?? '') || (year >= 1700 && LIKELY.test(before?.key ?? ''))
}

function isCount(tokens: Token[], at: number): boolean {
  const after = tokens[at + 1]!
  return after.kind === 'word' && !after.glued && !after.capital && isPlural(after) && !DETERMINERS.test(tokens[at - 1]?.key ?? '') && !/['’]s$/.test(tokens[at - 1]?.text ?? '')
}

/** `F-2000`, `user2016`, `2016.pdf`; but `mid-2016`, `post-2016` and `1967-1979`. */
function isGlued(tokens: Token[], at: number): boolean {
  const [two, one, token, after, second] = [tokens[at - 2], tokens[at - 1], tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (one && token.glued && one.kind === 'word') return true
  if (one && token.glued && one.text === '-' && one.glued) return !(two?.kind === 'number' || SURELY.test(two?.key ?? ''))
  if (one && token.glued && /^[/:_.&=\\]$/.test(one.text) && one.glued) return true
  if (after?.glued && after.kind === 'word') return true
  if (after?.glued && after.text === '-' && second?.glued && second.kind === 'number' && second.text.length > 2 && second.text.length !== 4) return true
  return Boolean(after?.glued && /^[/:_\\]$/.test(after.text) && second?.glued && second.text.length !== 2)
}

import type { Amount } from './scan/amount.ts'
import type { Token } from './scan/lexer.ts'
import { isPlural } from './scan/noun.ts'
import { leadsToVictims } from './scan/role.ts'

/** Nouns that a number names rather than counts: `page 3`, `Route 66`, `Article 50`. */
const NAMED = new Set(('no nos number article section page pages chapter verse row room route highway flight channel size level phase stage ' +
  'round game week day part volume version model type category class group ' +
  'district ward precinct zone gate terminal platform lane exit line table figure appendix episode season series title rule law proposition amendment question ' +
  'item formula area block bus sector war windows act schedule clause paragraph annex resolution bill measure order apartment apt suite ' +
  'floor unit box street road avenue interstate station school camp building studio hangar pier hall court grade step mark tier corps ' +
  'fm am psalm sonnet symphony opus apollo').split(' '))
const UNITS = /^(?:km|kg|mph|kph|m|cm|mm|ft|lb|lbs|mi|g|mw|gw|kw|gb|tb|mb|cc|mg|ml|c|f|k|mn|bn|b|tn)$/

/** A number that is part of a name, an address, a telephone number, a time or a code, and counts nothing. */
export function isLabel(amount: Amount): boolean {
  const { tokens, at, next, inWords, from } = amount
  return tokens[at]!.text === '911' || isGlued(tokens, at, next) || (!inWords && isCode(tokens, at)) || (from === at && isNamed(amount)) || isListMark(tokens, at, next) || isStreet(amount) || isYearLike(amount)
}

/** `F-16`, `G20`, `24/7`, `10:30`, `737s`, `5G`, `@user1`, `555-0143`. */
function isGlued(tokens: Token[], at: number, next: number): boolean {
  const [before, token, after, second] = [tokens[at - 1], tokens[at]!, tokens[next], tokens[next + 1]]
  if (before && token.glued && (before.kind === 'word' || /^[/:#@_\\.=&+]$/.test(before.text))) return true
  if (before && token.glued && before.text === '-' && before.glued && tokens[at - 2]) return true
  if (after?.glued && after.kind === 'word' && token.kind === 'number' && tokens[next - 1]!.kind === 'number') return !UNITS.test(after.key)
  if (after?.glued && /^[/:_@\\]$/.test(after.text) && second?.glued && second.kind !== 'sign') return true
  return Boolean(after?.glued && /^[-–]$/.test(after.text) && second?.glued && second.kind === 'number')
}

/** `007`, `(202) 555…`, `071 965 0510`, three numbers joined by hyphens. */
function isCode(tokens: Token[], at: number): boolean {
  const { text } = tokens[at]!
  if (/^0\d/.test(text)) return true
  const joined = tokens[at + 1]?.text === '-' && tokens[at + 1]!.glued && tokens[at + 2]?.kind === 'number'
  if (joined && (/^0\d/.test(tokens[at + 2]!.text) || tokens[at + 2]!.text.length > 3 || text.length > 3)) return true
  if (/^0\d/.test(tokens[at - 1]?.text ?? '') && tokens[at + 1]?.kind === 'number') return true
  return tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')' && text.length === 3 && tokens[at + 2]?.kind === 'number'
}

/** `Boeing 737`, `page 3`, `the Three Gorges`: behind a noun that numbers name, or a capital word inside the sentence, and before no plural. */
function isNamed({ tokens, at, unitAt, kind, inWords }: Amount): boolean {
  if (kind === 'ordinal' || kind === 'score') return false
  const abbreviated = tokens[at - 1]?.text === '.' && tokens[at - 1]!.glued
  const before = tokens[abbreviated ? at - 2 : at - 1]
  if (before?.kind !== 'word' || (abbreviated && !/^nos?$/i.test(before.key))) return false
  const counts = tokens[unitAt]?.kind === 'word' && (isPlural(tokens[unitAt]!) || (tokens[unitAt + 1] !== undefined && isPlural(tokens[unitAt + 1]!)))
  if (NAMED.has(before.key)) return !(counts && !before.capital) || /^nos?$/.test(before.key)
  if (inWords && tokens[at]!.capital && tokens[at + 1]?.capital && !before.capital) return true
  const isInside = at > (abbreviated ? 2 : 1) && !/^[“"‘':.]$/.test(tokens[at - 2]?.text ?? '')
  return before.capital && isInside && !counts && !leadsToVictims(before.key)
}

/** `91st Avenue`, `Fifth Street`. */
const isStreet = ({ kind, tokens, next }: Amount): boolean => kind === 'ordinal' && tokens[next]?.capital === true && /^(?:avenue|ave|street|st|road|rd|boulevard|lane)$/.test(tokens[next].key)

/** `1. First`, `(2)`, a number alone on its line. */
function isListMark(tokens: Token[], at: number, next: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[next]]
  if (at === 0) return next >= tokens.length - 1 || (/^[.)]$/.test(after?.text ?? '') && after!.glued && tokens[next + 1]?.glued === false)
  return next === at + 1 && before?.text === '(' && after?.text === ')' && token.kind === 'number' && token.text.length < 3
}

/** Four digits without a separator are most often a year that no date took up. */
const isYearLike = ({ tokens, at, unitAt, from, low, next }: Amount): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(tokens[at]!.text) && next === at + 1 && low >= 1500 && from === at && !(tokens[unitAt]?.kind === 'word' && isPlural(tokens[unitAt]!))

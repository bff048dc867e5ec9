import { numberWords } from '../facts/scan/number-words.ts'
import type { Word } from '../model/article.ts'
import { meanAlike } from './alike.ts'
import { clauseAt } from './clauses.ts'
import { isQuoted } from './quoted.ts'
import { isMisspelling } from '../names/likeness.ts'
import { firstFrom } from '../text/spans.ts'
import type { Side } from './sides.ts'
import type { Slot } from './slots.ts'
import { isFunctionWord } from './words.ts'

/** What a preposition tells: where, whence, what for, with or against whom. */
const KINDS = new Map(Object.entries({
  where: 'in on at near outside inside around across along', whence: 'from', purpose: 'for', topic: 'about over', opponent: 'against', company: 'with', parties: 'between among',
}).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)))

/** `Damage to the roof`, `repairs to the tower`: what it is done to. */
const DONE_TO = /^(?:damage|repairs?|improvements?|upgrades?|renovations?|alterations?|changes?|cuts?)$/
const kindAt = (words: Word[], i: number): string | undefined => KINDS.get(words[i]!.key) ?? (words[i]!.key === 'to' && DONE_TO.test(words[i - 1]?.key ?? '') ? 'object' : undefined)

const ARTICLE = /^(?:a|an|the|his|her|its|their|that|all|some|other)$/
/** `Last season` and `this season`. */
const ROUND = /^(?:last|this|next|previous)$/

/**
 * Whether two sentences tell of two places, purposes, opponents or seasons, each of its own: `400 jobs in sales` and `300 jobs in research`,
 * `fined for late flights` and `for lost bags`; or only the clauses of the two values.
 */
export function haveOwnCircumstances(a: Slot, b: Slot, inClause = false): boolean {
  const [mine, theirs] = [circumstancesOf(a, b, inClause), circumstancesOf(b, a, inClause)]
  const isOwn = (kind: string, own: boolean): boolean => own && theirs.get(kind) === true
  return [...mine].some(([kind, own]) => isOwn(kind, own)) || haveOwnRounds(a, b) || isOfAnother(a) !== isOfAnother(b)
}

/** `“Thank you, Marland,” she said in Holm`, `“Thank you, Ostia,” she said in Wick`. */
export function quoteOthers({ side: a }: Slot, { side: b }: Slot): boolean {
  const [mine, theirs] = [namesQuotedIn(a), namesQuotedIn(b)]
  return mine.some((name) => !b.tokens.includes(name)) && theirs.some((name) => !a.tokens.includes(name))
}

const namesQuotedIn = ({ article, passage: { words }, tokens, named }: Side): string[] => tokens.filter((token, i) => named.has(token) && isQuoted(article, words[i]!))

/** `In another survey`, `a separate vote`, `a similar blast`: not what was told of before. */
const isOfAnother = ({ side: { passage: { words } } }: Slot): boolean => words.some(({ key }) => key === 'another' || key === 'separate' || key === 'similar')

/** The kinds of circumstances that a sentence names, and whether the other sentence lacks what all of that kind are about. */
function circumstancesOf(slot: Slot, other: Slot, inClause: boolean): Map<string, boolean> {
  const { side: { article, passage, tokens } } = slot
  const { words } = passage
  const found = new Map<string, boolean>(), theirs = new Set(other.side.tokens)
  const [first, end] = inClause ? clauseAt(passage, article.text, slot) : [0, words.length]
  for (const i of words.keys()) {
    const kind = i < first || i >= end ? undefined : kindAt(words, i)
    const object = kind === undefined ? null : objectBehind(slot, i)
    if (kind === undefined || object === null) continue
    const token = tokens[object]!
    found.set(kind, (found.get(kind) ?? true) && !theirs.has(token) && !other.side.tokens.some((their) => meanAlike(token, their)) && !other.side.passage.words.some(({ key }) => isMisspelling(key, words[object]!.key)))
  }
  return found
}

/** The first content word behind a preposition, unless it is the value, a date or another amount, or tells what a sum is made of: `$4 million in taxes`. */
function objectBehind({ side: { article: { text, readings }, passage: { words } }, from, to }: Slot, preposition: number): number | null {
  const at = ARTICLE.test(words[preposition + 1]?.key ?? '') ? preposition + 2 : preposition + 1
  const word = words[at]
  if (!word || isFunctionWord(word) || (at >= from && at < to) || /[^\s'’-]/.test(text.slice(words[preposition]!.end, words[preposition + 1]!.start))) return null
  const isRead = (offset: number): boolean => {
    const reading = readings[firstFrom(readings, offset + 1) - 1]
    return reading !== undefined && offset < reading.end && !('entity' in reading)
  }
  return isRead(word.start) || (words[preposition]!.key === 'in' && preposition > 0 && isRead(words[preposition - 1]!.start)) ? null : at
}

/** Whether one noun is counted off in two ways. */
function haveOwnRounds(a: Slot, b: Slot): boolean {
  const roundsOf = ({ side: { passage: { words } } }: Slot): [string, string][] =>
    words.flatMap((word, i): [string, string][] => (i > 0 && ROUND.test(words[i - 1]!.key) && isNoun(word) ? [[word.stem, words[i - 1]!.key]] : []))
  const [mine, theirs] = [roundsOf(a), roundsOf(b)]
  const isShared = (noun: string): boolean => mine.some(([one, round]) => one === noun && theirs.some(([other, their]) => other === noun && their === round))
  return mine.some(([noun]) => theirs.some(([other]) => other === noun) && !isShared(noun))
}

/** `In the first quarter` and `in the second quarter`, `flight LX12` and `flight LX18`: two things, unless that is the value itself. */
export function haveOtherNumbers(a: Slot, b: Slot): boolean {
  const [mine, theirs] = [ordinalsBeside(a), ordinalsBeside(b)]
  if ([...mine].some(([noun, ordinal]) => theirs.has(noun) && theirs.get(noun) !== ordinal)) return true
  const [codes, others] = [codesBeside(a), codesBeside(b)]
  return codes.length > 0 && others.length > 0 && !codes.some((code) => others.includes(code))
}

/** What comes in a row; `the first black senator since` and `the second black senator after` may be one. */
const COUNTED_OFF = /^(?:quarter|half|round|leg|stage|set|innings?|period|phase|race|match|game|heat|day|night|week|month|wave|vote|ballot|attempt|blast|bomb|attack|explosion|boat|ferry|flight|train|bus|car|group|team|suspect|victim)$/

/** Parts of one year: `the first half` is not `the second quarter`. */
const PART_OF_YEAR = /^(?:quarter|half)$/

/** By noun, how it is counted off beside a value. */
function ordinalsBeside({ side: { passage: { words } }, from, to }: Slot): Map<string, string> {
  return new Map(words.flatMap((word, i): [string, string][] => {
    const ordinal = numberWords().get(words[i - 1]?.key ?? '')
    if (!ordinal?.ordinal || (i > from && i <= to) || !COUNTED_OFF.test(word.key)) return []
    return [PART_OF_YEAR.test(word.key) ? ['part of the year', `${ordinal.value} ${word.key}`] : [word.stem, `${ordinal.value}`]]
  }))
}

const codesBeside = ({ side: { passage: { words } }, from, to }: Slot): string[] => words.flatMap(({ key }, i) => (/^[a-z]+\d+$/.test(key) && (i < from || i >= to) ? key : []))

const isNoun = (word: Word): boolean => !isFunctionWord(word) && !/\d/.test(word.key)

import { roleOfWord } from '../facts/scan/role.ts'
import type { Article, Passage, Quantity, Reading, Word } from '../model/article.ts'
import { once } from '../text/once.ts'
import { firstEndingAfter, firstFrom } from '../text/spans.ts'
import { OPENS_CLAUSE } from './clauses.ts'
import { FRAMES } from './frame-list.ts'

/** An amount whose clause says what it is the amount of. */
interface Framed {
  frame: string
  reading: Reading & { quantity: Quantity }
  start: number
  end: number
}

/** What an amount is the amount of, as its clause says; null where that cannot be told, or the amount is of another day. */
export function frameOf(article: Article, { start, end }: { start: number; end: number }): string | null {
  const sentence = article.sentences[firstEndingAfter(article.sentences, start)]
  return (sentence && framedIn(sentence, article).find((framed) => framed.start === start && framed.end === end)?.frame) ?? null
}

/** Whether a sentence holds an amount of which one event has one. */
export const holdsFramed = (article: Article, sentence: Passage): boolean => framedIn(sentence, article).length > 0

/** All amounts of a frame that an article gives. */
export const inFrame = (article: Article, frame: string): Framed[] => framedOf(article).filter((framed) => framed.frame === frame)

/** In the order of the text. */
const framedOf = once((article: Article): Framed[] => article.sentences.flatMap((sentence) => framedIn(sentence, article)))

/** A sentence of more amounts is a table. */
const MOST_AMOUNTS = 12

/** By sentence: of a long article only a few are ever asked about. */
const framedIn = once(({ start, end, words }: Passage, { text, readings }: Article): Framed[] => {
  const amounts = readings.slice(firstFrom(readings, start), firstFrom(readings, end)).filter((reading): reading is Framed['reading'] => 'quantity' in reading)
  if (amounts.length === 0 || amounts.length > MOST_AMOUNTS) return []
  const another = isOfAnotherDay(words.map(({ key }) => key))
  return amounts.flatMap((reading) => {
    const frame = isConverted(text, reading) ? null : frameFor(reading, words, text, another)
    return frame ? [{ frame, reading, start: reading.start, end: reading.end }] : []
  })
})

/** `Ten years ago`, `in an earlier crash`, `may`: what happened another time, or has not happened. */
const ANOTHER_DAY = /^(?:ago|earlier|previous|previously|similar|since|if|could|may|might|unless|worst|deadliest|average)$/
const YEAR = /^(?:19|20)\d\d$/

const isOfAnotherDay = (keys: string[]): boolean => keys.some((key, i) => ANOTHER_DAY.test(key) || YEAR.test(key) || (key === 'last' && keys[i + 1] !== 'night'))

/** `500,000 rupees (£4,700)`: the same sum once more. */
export const isConverted = (text: string, { type, start, end }: Reading): boolean => type === 'money' && text[start - 1] === '(' && text[end] === ')'

function frameFor({ type, quantity, start, end }: Framed['reading'], words: Word[], text: string, another: boolean): string | null {
  if (quantity.ordinal || quantity.digits) return null
  const possible = FRAMES.filter((frame) => (frame.inClause || !another) && frame.counts(type, quantity))
  if (possible.length === 0 && (another || !isToll(quantity))) return null
  const place: [number, number] = [firstFrom(words, start), firstFrom(words, end)]
  if (OF_THEM.test(words[place[1]]?.key ?? '') && !areBesideOthers(words, place, quantity)) return null
  if (isToll(quantity)) return another ? null : quantity.role!
  const clause = clauseAround(words, place, text)
  const keys = words.map(({ key }) => key), near = nearest(clause)
  return possible.find(({ told, unless, inClause }) => told.every((pattern) => pattern.test(clause)) && !(unless && (inClause ? near : keys).some((key) => unless.test(key))) && !(inClause && isOfAnotherDay(near)))?.name ?? null
}

/** How many were killed or hurt. */
const isToll = ({ role }: Quantity): boolean => role !== undefined && role !== 'displaced'

/** `Killed two people and injured six others`: all who were injured, besides the dead. */
function areBesideOthers(words: Word[], [from, end]: [number, number], { role }: Quantity): boolean {
  const roles = words.slice(0, from).flatMap(({ key }) => roleOfWord(key) ?? [])
  return role !== undefined && /^others?$/.test(words[end]!.key) && roles.some((other) => other !== role && DONE.test(other)) && roles.filter((other) => other === role).length < 2
}

const DONE = /^(?:killed|injured)$/

/** `Twelve of the injured`, `three more`. */
const OF_THEM = /^(?:of|more|others?|further)$/

/** So many words beside an amount belong to it at most. */
const REACH = 9
const PARTING = /[;:()[\]—–“”"]|,\s/
/** The two marks of `500,000 rupees (£4,700) for each`: the same sum once more parts nothing. */
const isParting = (gap: string, [before, after]: [Word, Word]): boolean =>
  PARTING.test(gap) && !(gap.startsWith(' (') && /^[A-Z]{0,2}[£$€¥₹]/.test(gap.slice(2) + after.text)) && !(gap === ') ' && /\d[a-z]*$|^(?:million|billion|crore|lakh)$/.test(before.key))

/** The words of the innermost clause around the amount. */
function nearest(clause: string): string[] {
  const words = clause.trim().split(' ')
  const at = words.indexOf('#'), end = words.findIndex((word, i) => i > at && OPENS_CLAUSE.test(word))
  return words.slice(words.findLastIndex((word, i) => i < at && OPENS_CLAUSE.test(word)) + 1, end < 0 ? words.length : end)
}

/** The words beside an amount, up to the next punctuation mark, with `#` for the amount; `the gusts, up to 90 km/h, tore` tells of gusts. */
function clauseAround(words: Word[], [from, to]: [number, number], text: string): string {
  const isParted = (at: number): boolean => at > 0 && at < words.length && isParting(text.slice(words[at - 1]!.end, words[at]!.start), [words[at - 1]!, words[at]!])
  let first = isParted(from) && isParted(to) ? from - 1 : from, end = to
  while (first > 0 && from - first < REACH && !isParted(first)) first -= 1
  while (end < words.length && end - to < REACH && !isParted(end)) end += 1
  const told = (a: number, b: number): string => words.slice(a, b).map(({ key }) => key).join(' ')
  return ` ${told(first, from)} # ${told(to, end)} `
}

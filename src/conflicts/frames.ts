import type { Article, Passage, Quantity, Reading, Word } from '../model/article.ts'
import { firstFrom } from '../quotes/spans.ts'
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
  const found = framedOf(article)
  const framed = found[firstFrom(found, start)]
  return framed?.start === start && framed.end === end ? framed.frame : null
}

/** Whether a sentence holds an amount of which one event has one. */
export function holdsFramed(article: Article, { start, end }: Passage): boolean {
  const found = framedOf(article)
  return (found[firstFrom(found, start)]?.start ?? Infinity) < end
}

/** All amounts of a frame that an article gives. */
export const inFrame = (article: Article, frame: string): Framed[] => framedOf(article).filter((framed) => framed.frame === frame)

const known = new WeakMap<Article, Framed[]>()

/** In the order of the text. */
function framedOf(article: Article): Framed[] {
  const found = known.get(article) ?? article.sentences.flatMap((sentence) => framedIn(article, sentence))
  known.set(article, found)
  return found
}

/** A sentence of more amounts is a table. */
const MOST_AMOUNTS = 12

function framedIn({ text, readings }: Article, { start, end, words }: Passage): Framed[] {
  const amounts = readings.slice(firstFrom(readings, start), firstFrom(readings, end)).filter((reading): reading is Framed['reading'] => 'quantity' in reading)
  if (amounts.length === 0 || amounts.length > MOST_AMOUNTS || isOfAnotherDay(words)) return []
  return amounts.flatMap((reading) => {
    const frame = frameFor(reading, words, text)
    return frame ? [{ frame, reading, start: reading.start, end: reading.end }] : []
  })
}

/** `Ten years ago`, `in an earlier crash`, `may`: what happened another time, or has not happened. */
const ANOTHER_DAY = /^(?:ago|earlier|previous|previously|similar|since|if|could|may|might|unless|worst|deadliest|average)$/
const YEAR = /^(?:19|20)\d\d$/

const isOfAnotherDay = (words: Word[]): boolean => words.some(({ key, text }, i) => ANOTHER_DAY.test(key) || YEAR.test(text) || (key === 'last' && words[i + 1]?.key !== 'night'))

function frameFor({ type, quantity, start, end }: Framed['reading'], words: Word[], text: string): string | null {
  if (quantity.ordinal || quantity.digits) return null
  const possible = FRAMES.filter((frame) => frame.counts(type, quantity))
  if (possible.length === 0 && !isToll(quantity)) return null
  const place: [number, number] = [firstFrom(words, start), firstFrom(words, end)]
  if (OF_THEM.test(words[place[1]]?.key ?? '')) return null
  if (isToll(quantity)) return quantity.role!
  const clause = clauseAround(words, place, text)
  return possible.find(({ told, unless }) => told.every((pattern) => pattern.test(clause)) && !(unless && words.some(({ key }) => unless.test(key))))?.name ?? null
}

/** How many were killed or hurt. */
const isToll = ({ role }: Quantity): boolean => role !== undefined && role !== 'displaced'
/** `Twelve of the injured`, `three more`. */
const OF_THEM = /^(?:of|more|others?|further)$/

/** So many words beside an amount belong to it at most. */
const REACH = 9
const PARTING = /[;:()[\]—–“”"]|,\s/

/** The words beside an amount, up to the next punctuation mark, with `#` for the amount; `the gusts, up to 90 km/h, tore` tells of gusts. */
function clauseAround(words: Word[], [from, to]: [number, number], text: string): string {
  const isParted = (at: number): boolean => at > 0 && at < words.length && PARTING.test(text.slice(words[at - 1]!.end, words[at]!.start))
  let first = isParted(from) && isParted(to) ? from - 1 : from, end = to
  while (first > 0 && from - first < REACH && !isParted(first)) first -= 1
  while (end < words.length && end - to < REACH && !isParted(end)) end += 1
  const told = (a: number, b: number): string => words.slice(a, b).map(({ key }) => key).join(' ')
  return ` ${told(first, from)} # ${told(to, end)} `
}

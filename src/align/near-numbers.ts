import { firstFrom } from '../text/spans.ts'
import type { Article, Passage, Reading, Word } from '../model/article.ts'
import { CONCEPTS } from './story.ts'
import { countConcepts } from './synonyms.ts'

type Amount = Extract<Reading, { quantity: unknown }>

/** Small numbers are near each other by chance. */
const LEAST = 100
/** So near, two figures may be of one thing: `58,000 households` and `more than 60,000 homes`. */
const NEAR = 1.06
/** The greatest of a group is no more than so many times its least. */
const SPREAD = 1.12

/** Figures of the articles that are near to others, each with the number of its group, beyond those of near synonyms. */
export function nearNumbers(articles: Article[]): Map<string, number> {
  const figures = new Map(articles.flatMap(({ readings }) => readings.flatMap((reading): [string, Amount][] => (isFigure(reading) ? [[keyOf(reading), reading]] : []))))
  const sorted = [...figures].toSorted(([, a], [, b]) => (a.type < b.type ? -1 : a.type > b.type ? 1 : a.quantity.low - b.quantity.low))
  const groups: [string, Amount][][] = []
  for (const figure of sorted) {
    const group = groups.at(-1), [first, last] = [group?.[0]?.[1], group?.at(-1)?.[1]]
    if (group && first!.type === figure[1].type && figure[1].quantity.low <= last!.quantity.low * NEAR && figure[1].quantity.low <= first!.quantity.low * SPREAD) group.push(figure)
    else groups.push([figure])
  }
  return new Map(groups.filter((group) => group.length > 1).slice(0, CONCEPTS - countConcepts()).flatMap((group, n) => group.map(([key]): [string, number] => [key, countConcepts() + n])))
}

/** The words of a sentence in digits that begin such a figure, with its group. */
export function nearIn({ words }: Passage, readings: Reading[], near: Map<string, number>): Map<Word, number> {
  const found = new Map<Word, number>()
  for (const reading of readings) {
    const group = isFigure(reading) ? near.get(keyOf(reading)) : undefined
    const word = group === undefined ? undefined : words.slice(firstFrom(words, reading.start), firstFrom(words, reading.end)).find(({ key }) => /\d/.test(key))
    if (word) found.set(word, group!)
  }
  return found
}

const isFigure = (reading: Reading): reading is Amount => 'quantity' in reading && /^(?:number|money)$/.test(reading.type) && reading.quantity.low === reading.quantity.high && reading.quantity.low >= LEAST && !reading.quantity.ordinal
const keyOf = ({ type, quantity: { low } }: Amount): string => `${type} ${low}`

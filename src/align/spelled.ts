import { numberWords } from '../facts/scan/number-words.ts'
import { firstFrom } from '../text/spans.ts'
import type { Article, Passage, Reading, Word } from '../model/article.ts'

type Amount = Extract<Reading, { quantity: unknown }>

/** Smaller numbers are spelled out by every desk. */
const LEAST = 10

/** Numbers that some article writes in digits. */
export function writtenNumbers(articles: Article[]): Set<number> {
  return new Set(articles.flatMap(({ text, readings }) => readings.flatMap((reading) =>
    ('quantity' in reading && isWhole(reading) && /\d/.test(text.slice(reading.start, reading.end)) ? reading.quantity.low : []))))
}

/** Numbers in words that another article writes in digits, by their first word in digits and by the others as nothing: `Thirty-seven were held` is told by `37 were held`. */
export function spelledNumbers({ words }: Passage, readings: Reading[], written: Set<number>): Map<Word, string> {
  const spelled = new Map<Word, string>()
  for (const reading of readings) {
    if (!('quantity' in reading) || !isWhole(reading) || !written.has(reading.quantity.low)) continue
    const parts = words.slice(firstFrom(words, reading.start), firstFrom(words, reading.end))
    if (parts.some(({ key }) => /\d/.test(key))) continue
    parts.filter(({ key }) => numberWords().has(key)).forEach((word, i) => spelled.set(word, i === 0 ? String(reading.quantity.low) : ''))
  }
  return spelled
}

const isWhole = ({ quantity: { low, high, ordinal } }: Amount): boolean => low === high && low >= LEAST && Number.isInteger(low) && !ordinal

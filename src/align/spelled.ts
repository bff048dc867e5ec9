import { numberWords } from '../facts/scan/numberWords.ts'
import type { Passage, Reading, Word } from '../model/article.ts'

/** Smaller numbers are spelled out by every desk. */
const LEAST = 10

/** Numbers that are written in words, by their first word in digits and by the others as nothing: `Thirty-seven were held` is told by `37 were held`. */
export function spelledNumbers({ words }: Passage, readings: Reading[]): Map<Word, string> {
  const spelled = new Map<Word, string>()
  for (const reading of readings) {
    if (!('quantity' in reading) || !isWhole(reading)) continue
    const parts = words.filter(({ start, end }) => start >= reading.start && end <= reading.end)
    const numerals = parts.filter(({ key }) => numberWords().has(key))
    if (parts.some(({ key }) => /\d/.test(key))) continue
    numerals.forEach((word, i) => spelled.set(word, i === 0 ? String(reading.quantity.low) : ''))
  }
  return spelled
}

const isWhole = ({ quantity: { low, high, ordinal } }: Extract<Reading, { quantity: unknown }>): boolean => low === high && low >= LEAST && Number.isInteger(low) && !ordinal

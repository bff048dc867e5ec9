import type { Document, Reading, Register } from '../model/article.ts'
import { age } from './age.ts'
import { date } from './date.ts'
import { duration } from './duration.ts'
import { money } from './money.ts'
import { number } from './number.ts'
import { organisation } from './organisation.ts'
import { percent } from './percent.ts'
import { person } from './person.ts'
import { place } from './place.ts'
import type { FactReader } from './reader.ts'
import { scanLines } from './scan/scan.ts'

export const FACT_READERS: FactReader[] = [date, money, percent, age, duration, person, place, organisation, number]

/** All facts of a document in text order; where two readers claim one place, the earlier in the table wins. */
export function readFacts(document: Document, register: Register): Reading[] {
  const found = FACT_READERS.map((reader) => ('find' in reader ? reader.find(document, register) : []))
  for (const line of scanLines(document)) {
    for (const [i, reader] of FACT_READERS.entries()) {
      if ('read' in reader) for (const reading of reader.read(line)) found[i]!.push(reading)
    }
  }
  return found.reduce(merge, [])
}

/** Adds to readings in text order those of a later reader that touch none of them. */
function merge(taken: Reading[], found: Reading[]): Reading[] {
  const merged: Reading[] = []
  let next = 0
  for (const reading of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    while (next < taken.length && taken[next]!.end <= reading.start) merged.push(taken[next++]!)
    const free = (merged.at(-1)?.end ?? 0) <= reading.start && (taken[next]?.start ?? Infinity) >= reading.end
    if (free) merged.push(reading)
  }
  for (; next < taken.length; next += 1) merged.push(taken[next]!)
  return merged
}

import { cutWords } from '../text/words.ts'
import { SYNONYMS } from './synonyms-data.ts'

let concepts: Map<string, number> | null = null

/** Number of the group of near synonyms that a stem belongs to, or -1. */
export function conceptOf(stem: string): number {
  concepts ??= readGroups()
  return concepts.get(stem) ?? -1
}

function readGroups(): Map<string, number> {
  const groups = new Map<string, number>()
  SYNONYMS.split('\n').forEach((line, number) => {
    for (const word of cutWords(line, { start: 0, end: line.length })) if (!groups.has(word.stem)) groups.set(word.stem, number)
  })
  return groups
}

import { SYNONYMS } from './synonyms-data.ts'

let concepts: Map<string, number> | null = null

/** Number of the group of near synonyms that a stem belongs to, or -1. */
export function conceptOf(stem: string): number {
  concepts ??= readGroups()
  return concepts.get(stem) ?? -1
}

/** How many groups there are. */
export const countConcepts = (): number => SYNONYMS.split('\n').length

function readGroups(): Map<string, number> {
  const groups = new Map<string, number>()
  const lines = SYNONYMS.split('\n')
  for (let n = 0; n < lines.length; n += 1) for (const stem of lines[n]!.split(' ')) groups.set(stem, n)
  return groups
}

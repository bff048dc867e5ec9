import type { Slot } from './slots.ts'
import { isFunctionWord } from './words.ts'

/** Up to when something goes on or is to be done: `until Friday`, `by the end of May`. */
const BOUNDS = new Map([['until', 'until'], ['till', 'until'], ['by', 'by']])
const REACH = 4

/** Null for a date on which something is done. */
export function boundOf({ side: { passage: { words } }, from }: Slot): string | null {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i -= 1) {
    const bound = BOUNDS.get(words[i]!.key)
    if (bound) return bound
    if (!isFunctionWord(words[i]!) && !/^(?:end|start|middle|late|early|least)$/.test(words[i]!.key)) return null
  }
  return null
}

import type { Slot } from './slots.ts'
import { isFunctionWord } from './words.ts'

/** What a word near a value weighs, from the nearest content word on: the verb or noun that governs a value stands close to it. */
const WEIGHTS = [1, 0.8, 0.6, 0.45, 0.35, 0.25]

/**
 * How much the words around two values are the same, in whatever order, 0–1: the Dice coefficient of the content words near
 * them, the nearest weighing most. It serves where two reports use other sentences for one thing.
 */
export function contextLikeness(a: Slot, b: Slot): number {
  const [left, right] = [wordsAround(a), wordsAround(b)]
  let [shared, count] = [0, 0]
  for (const [token, weight] of left) {
    const other = right.get(token)
    if (!other) continue
    shared += Math.sqrt(weight * other)
    count += 1
  }
  return count < 2 ? 0 : (2 * shared) / (total(left) + total(right))
}

const total = (words: Map<string, number>): number => [...words.values()].reduce((sum, weight) => sum + weight, 0)

/** The content words on both sides of a value, each with the weight of its nearest place. */
function wordsAround({ side, from, to }: Slot): Map<string, number> {
  const around = new Map<string, number>()
  const walk = (start: number, step: 1 | -1) => {
    let seen = 0
    for (let i = start; i >= 0 && i < side.tokens.length && seen < WEIGHTS.length; i += step) {
      const token = side.tokens[i]!
      if (isFunctionWord(side.passage.words[i]!) || token === side.tokens[i - step]) continue
      around.set(token, Math.max(around.get(token) ?? 0, WEIGHTS[seen]!))
      seen += 1
    }
  }
  walk(from - 1, -1)
  walk(to, 1)
  return around
}

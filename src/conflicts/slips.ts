import type { Slot } from './slots.ts'
import { withoutTeller } from './tellers.ts'
import { isFunctionWord } from './words.ts'

/**
 * Whether two sentences of one source are told of one thing but for a value: one of them says nothing besides that the other does not say,
 * or it is a headline. `In the first ward 100 votes were counted` and `in the second ward 101` are of two.
 */
export function mayBeSlip(a: Slot, b: Slot): boolean {
  return [a, b].some(({ side }) => side.passage.role === 'title') || tellsNoMore(a, b) || tellsNoMore(b, a)
}

function tellsNoMore({ side, from, to }: Slot, other: Slot): boolean {
  const { passage: { words }, tokens } = side
  const [first, end] = withoutTeller(side.article.text, words)
  const theirs = new Set(other.side.tokens)
  return words.every((word, i) => i < first || i >= end || (i >= from && i < to) || isFunctionWord(word) || theirs.has(tokens[i]!))
}

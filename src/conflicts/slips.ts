import type { Word } from '../model/article.ts'
import type { Slot } from './slots.ts'
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

const TELLING = /^(?:say|said|tell|told|accord|report|add)$/
/** Who says it takes no more words than this. */
const LONGEST = 8

/** The words between who says it before, `police said`, and who says it behind, `according to the mayor`; all, if that leaves too few. */
function withoutTeller(text: string, words: Word[]): [number, number] {
  const isTelling = ({ stem }: Word): boolean => TELLING.test(stem)
  const at = words.findIndex(isTelling)
  const first = at >= 0 && at < LONGEST && !hasComma(text, words, [0, at]) ? at + 1 : 0
  const last = words.findLastIndex(isTelling)
  let end = words.length
  if (last >= words.length - LONGEST) for (let i = words.length - 1; i > first; i -= 1) if (hasComma(text, words, [i - 1, i])) { end = i <= last ? i : end; break }
  return end - first > 2 ? [first, end] : [0, words.length]
}

const hasComma = (text: string, words: Word[], [from, to]: [number, number]): boolean => text.slice(words[from]!.end, words[to]!.start).includes(',')

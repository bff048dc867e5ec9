import type { Word } from '../model/article.ts'

const TELLING = /^(?:say|said|tell|told|accord|report|add)$/
/** Who says it takes no more words than this. */
const LONGEST = 8

/** The words between who says it before, `police said`, and who says it behind, `according to the mayor`; all, if that leaves too few. */
export function withoutTeller(text: string, words: Word[]): [number, number] {
  const isTelling = ({ stem }: Word): boolean => TELLING.test(stem)
  const at = words.findIndex(isTelling)
  const first = at >= 0 && at < LONGEST && isOneTeller(text, words, at) ? at + 1 : 0
  const last = words.findLastIndex(isTelling)
  let end = words.length
  if (last >= words.length - LONGEST) for (let i = words.length - 1; i > first; i -= 1) if (hasComma(text, words, [i - 1, i])) { end = i <= last ? i : end; break }
  return end - first > 2 ? [first, end] : [0, words.length]
}

/** `The mayor said`, and `the mayor, Anna Reid, said`, but not `the house, police said`. */
function isOneTeller(text: string, words: Word[], at: number): boolean {
  const commas = Array.from({ length: at }, (_, i) => i).filter((i) => hasComma(text, words, [i, i + 1]))
  return commas.length === 0 || (commas.length === 2 && commas[1] === at - 1)
}

const hasComma = (text: string, words: Word[], [from, to]: [number, number]): boolean => text.slice(words[from]!.end, words[to]!.start).includes(',')

import type { Passage, Word } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'

/** A part of a sentence that can be told or left out by itself. */
export interface Clause extends Span {
  words: Word[]
}

export const OPENS_CLAUSE = /^(?:after|although|amid|because|before|but|despite|following|including|since|though|unless|when|where|whereas|which|while|who|whom|whose)$/

/** Punctuation between two words that parts clauses; a comma inside `1,200` stands in a word. */
const PARTING = /[,;:()[\]—–]|\s-+\s/
/** `5:40 p.m.`, `3,5 million`. */
const inNumber = (text: string, before: Word, after: Word): boolean => after.start - before.end === 1 && /\d[:.,]\d/.test(text.slice(before.end - 1, after.start + 1))

/** Cuts a sentence at its punctuation and before the words that open a clause. */
export function cutClauses({ words }: Passage, text: string): Clause[] {
  const clauses: Clause[] = []
  for (const [i, word] of words.entries()) {
    const last = clauses.at(-1)
    if (!last || OPENS_CLAUSE.test(word.key) || (PARTING.test(text.slice(words[i - 1]!.end, word.start)) && !inNumber(text, words[i - 1]!, word))) clauses.push({ start: word.start, end: word.end, words: [word] })
    else {
      last.end = word.end
      last.words.push(word)
    }
  }
  return clauses
}

/** From which word up to which the clause goes that holds a place. */
export function clauseAt(passage: Passage, text: string, { start }: Span): readonly [from: number, end: number] {
  const clause = cutClauses(passage, text).find((c) => c.start <= start && start < c.end)
  if (!clause) return [0, passage.words.length]
  const from = passage.words.indexOf(clause.words[0]!)
  return [from, from + clause.words.length]
}

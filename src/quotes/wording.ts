import { isFunctionWord } from './function-words.ts'
import type { Telling } from './tellings.ts'
import type { Token } from './tokens.ts'

/** Quotations of one utterance in exactly the same words; `tokens` are the first one's. */
export interface Wording {
  tokens: Token[]
  /** Stems of its content words. */
  content: Set<string>
  tellings: Telling[]
}

/** So many neighbours each wording meets of those that share its words: a crowd is known by a few. */
export const CROWD = 24

export const makeWording = (telling: Telling): Wording => ({ tokens: telling.tokens, content: contentOf(telling.tokens), tellings: [telling] })

export const contentOf = (tokens: Token[]): Set<string> => new Set(tokens.filter((t) => !isFunctionWord(t.key)).map((t) => t.stem))

import { checkLexicon, type Lexicon } from './lexicon.ts'

/** What a caller may say about a comparison; everything has a default. */
export interface CompareOptions {
  /** Chance at which two sentences count as reporting the same thing, 0–1. */
  threshold?: number
  /** Names, aliases and spellings beside the built-in ones. */
  lexicon?: Lexicon
}

/** The same with every default filled in: what the stages rely on. */
export type Settings = Required<CompareOptions>

export const DEFAULTS: Settings = { threshold: 0.4, lexicon: {} }

export const settle = (options: CompareOptions = {}): Settings => ({ ...DEFAULTS, ...options, lexicon: checkLexicon(options.lexicon ?? {}) })

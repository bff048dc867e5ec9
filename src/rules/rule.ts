import type { Article } from '../model/article.ts'
import type { Comparison, Source } from '../model/comparison.ts'
import type { Hit, RuleExample, RuleText } from '../model/finding.ts'

/** What the rules may be told. */
export interface RuleSettings {
  /** Number of sources that must report a fact before its absence is told; null for all of them. Two at least. */
  missingFrom: number | null
  /** Longest run of words that may be taken over outside quotation marks. */
  copiedWords: number
}

export const RULE_DEFAULTS: RuleSettings = { missingFrom: null, copiedWords: 25 }

/** A draft compared with its sources; the draft is the comparison's first source. */
export interface Checked {
  comparison: Comparison
  draft: Source
  sources: Source[]
  /** The same articles as the stages read them, the draft first. */
  articles: Article[]
  settings: RuleSettings
}

export interface Rule extends RuleText {
  example: RuleExample
  check(checked: Checked): Hit[]
}

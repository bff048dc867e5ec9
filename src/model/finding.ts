import type { Span, Value } from './comparison.ts'

export const LEVELS = ['error', 'warning', 'info'] as const
export type Level = (typeof LEVELS)[number]

/** A place in a file: lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface Place extends Span {
  path: string
  label: string
  /** Its words, without the marks that a file such as Markdown may have between them. */
  text: string
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** A stretch of a quote: in the words of both, of the source alone, or of the draft alone. */
export interface Edit {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** How the draft words a quote, beside the wording of these sources (labels): without what is `removed` it reads as in the draft. */
export interface WordDiff {
  sources: string[]
  edits: Edit[]
}

/** Something that a rule found in a draft. */
export interface Finding {
  rule: string
  level: Level
  message: string
  place: Place
  /** Where the sources tell it. */
  related: Place[]
  /** Of words that differ, one for each wording that the sources have. */
  diff?: WordDiff[]
  /** The same for the same rule, words and sources, wherever they stand and however they are wrapped or typeset. */
  fingerprint: string
}

/** What a rule reports before it is placed and named: spans are into the draft's text, `related` into the sources'. */
export interface Hit extends Span {
  message: string
  related: Value[]
  diff?: WordDiff[]
}

/** A finding beside what the draft's editors have said of it. */
export interface Judged extends Finding {
  /** `known` stands in the baseline, `suppressed` in the draft or the configuration. */
  state: 'new' | 'known' | 'suppressed'
  /** Why it is suppressed. */
  reason: string | null
  /** Where that stands. */
  suppressedIn: 'draft' | 'configuration' | null
}

/** A draft that a rule must find fault with, and one that it must not. */
export interface RuleExample {
  draft: string
  sources: string[]
  silent: string
}

/** What a rule says of itself. */
export interface RuleText {
  name: string
  /** Unless the configuration says otherwise. */
  level: Level
  /** What it finds, in one line. */
  finds: string
  /** Why an editor wants to know. */
  why: string
  example?: RuleExample
}

/** Findings as formats show them. */
export interface FindingReport {
  /** Name and version of the program. */
  generator: string
  /** Every rule that a finding may name. */
  rules: RuleText[]
  /** Each file that was looked at, also where nothing was found. */
  files: { path: string; findings: Judged[] }[]
  /** Paths of all sources. */
  sources: string[]
  /** Whether a baseline was asked: only then is `new` a statement. */
  baseline: boolean
}

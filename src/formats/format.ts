import type { Explanation } from '../align/explain.ts'
import type { Origin } from '../model/article.ts'
import type { Comparison, Source, Verdict } from '../model/comparison.ts'
import type { Paint } from './parts/paint.ts'
import type { Text } from './parts/pieces.ts'

/** What a format may know of the place it is shown in. */
export interface View {
  paint: Paint
  /** In columns. */
  width: number
  /** Claims of other verdicts are left out. */
  only?: Verdict[]
  /** Claims say how likely it is that their sources report the same thing. */
  explain?: boolean
  /** By source id, where its text stands in the file: findings point there. */
  origins?: Map<string, Origin>
}

/** A format is a function to a text: it never prints, counts or exits. What some formats have no place for, they leave out. */
export interface Format {
  render(comparison: Comparison, view: View): Text
  /** What was read in one article. */
  inspect?(source: Source, view: View): string
  /** Who is quoted with what, and where. */
  quotes?(comparison: Comparison, view: View): string
  /** Why two sentences were, or were not, taken to report the same thing. */
  explain?(explanation: PairExplanation, sources: Source[], view: View): string
}

/** Why a pair got its score, and what became of it: the claims of the two are one where they were brought together. */
export interface PairExplanation extends Explanation {
  threshold: number
  claims: [string, string]
}

/** What a format may have a place for besides whole comparisons. */
export type Part = 'article' | 'quotes'

/** What is known of a format before it is loaded. */
export interface FormatEntry {
  name: string
  describes: string
  /** For a browser: no terminal shows it. */
  isPage?: true
  parts?: Part[]
  load(): Promise<Format>
}

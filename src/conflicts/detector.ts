import type { Article, Group } from '../model/article.ts'
import type { ClaimKind, Conflict, ConflictType } from '../model/comparison.ts'

/** Two short reports of one thing. */
export type Tellings = readonly [string, string]

/** Finds one type of conflict among the members of a claim. */
export interface ConflictDetector {
  type: ConflictType
  /** The kind of claim that such conflicts stand in. */
  kind: ClaimKind
  /** Reports that must conflict, and reports that must not. */
  examples: readonly Tellings[]
  silent: readonly Tellings[]
  find(group: Group, articles: Article[]): Conflict[]
}

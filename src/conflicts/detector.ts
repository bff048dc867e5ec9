import type { Article, Group } from '../model/article.ts'
import type { ClaimKind, Conflict, ConflictType } from '../model/comparison.ts'

/** Finds one type of conflict among the members of a claim. */
export interface ConflictDetector {
  type: ConflictType
  /** The kind of claim that such conflicts stand in. */
  kind: ClaimKind
  find(group: Group, articles: Article[]): Conflict[]
}

import type { Article, Group } from '../model/article.ts'
import type { Addition, Conflict, Verdict } from '../model/comparison.ts'
import { findAdditions } from './additions.ts'
import { findCuts } from './cuts.ts'
import { CONFLICT_DETECTORS } from './table.ts'

export interface Judgement {
  verdict: Verdict
  conflicts: Conflict[]
  additions: Addition[]
}

/** Says of one claim whether its sources agree, and what conflicts and what only one tells. */
export function judge(group: Group, articles: Article[]): Judgement {
  const shared = new Set(group.members.map((m) => m.article)).size > 1
  const conflicts = CONFLICT_DETECTORS.filter((d) => d.kind === group.kind).flatMap((d) => d.find(group, articles))
  return { verdict: !shared ? 'unique' : conflicts.length ? 'differ' : 'agree', conflicts, additions: !shared ? [] : group.kind === 'quote' ? findCuts(group, articles) : findAdditions(group, articles) }
}

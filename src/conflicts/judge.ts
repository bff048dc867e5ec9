import type { Article, Group } from '../model/article.ts'
import type { Addition, Conflict, Verdict } from '../model/comparison.ts'
import { findAdditions } from './additions.ts'
import { findCuts } from './cuts.ts'
import { withoutOtherThings } from './other-things.ts'
import { CONFLICT_DETECTORS } from './table.ts'

export interface Judgement {
  verdict: Verdict
  conflicts: Conflict[]
  additions: Addition[]
}

/** Says of one claim whether its sources agree, and what conflicts and what only one tells. One place alone has nothing to differ from. */
export function judge(group: Group, articles: Article[]): Judgement {
  if (group.members.length < 2) return { verdict: 'unique', conflicts: [], additions: [] }
  if (group.kind === 'statement' && isRepeated(group, articles)) return passOver(group)
  const shared = isShared(group)
  const conflicts = withoutOtherThings(CONFLICT_DETECTORS.filter((d) => d.kind === group.kind).flatMap((d) => d.find(group, articles)), group, articles)
  return { verdict: !shared ? 'unique' : conflicts.length ? 'differ' : 'agree', conflicts, additions: !shared ? [] : group.kind === 'quote' ? findCuts(group, articles) : withoutConflicts(findAdditions(group, articles), conflicts) }
}

/** What the others tell differently is nothing that they leave out. */
const withoutConflicts = (additions: Addition[], conflicts: Conflict[]): Addition[] =>
  additions.filter(({ source, start, end }) => !conflicts.some(({ values }) => values.some((v) => v.source === source && start <= v.start && v.end <= end)))

/** Of a claim in which nobody asks what conflicts. */
export const passOver = (group: Group): Judgement => ({ verdict: isShared(group) ? 'agree' : 'unique', conflicts: [], additions: [] })

/** Copies of one sentence cannot differ, and to look for what could is dear. */
function isRepeated({ members }: Group, articles: Article[]): boolean {
  const textOf = ({ article, index }: Group['members'][0]): string => articles[article]!.sentences[index]!.text
  return members.every((member) => textOf(member) === textOf(members[0]!))
}

const isShared = ({ members }: Group): boolean => members.some((m) => m.article !== members[0]!.article)

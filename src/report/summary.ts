import type { Claim, Summary, Tally } from '../model/comparison.ts'

/** Counts claims by verdict, and conflicts by type. */
export function summarize(claims: Claim[], sources: string[]): Summary {
  const conflicts: Record<string, number> = {}
  for (const { type } of claims.flatMap((c) => c.conflicts)) conflicts[type] = (conflicts[type] ?? 0) + 1
  const of = (kind: Claim['kind']) => tally(claims.filter((c) => c.kind === kind), sources)
  return { ...of('statement'), quotes: of('quote'), conflicts }
}

function tally(claims: Claim[], sources: string[]): Tally {
  const count = (verdict: Claim['verdict']) => claims.filter((c) => c.verdict === verdict)
  const unique = Object.fromEntries(sources.map((id) => [id, count('unique').filter((c) => c.members[0]!.source === id).length]))
  return { agree: count('agree').length, differ: count('differ').length, unique }
}

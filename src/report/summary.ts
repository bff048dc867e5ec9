import type { Claim, Summary, Tally } from '../model/comparison.ts'

/** Counts claims by verdict, and conflicts by type. */
export function summarize(claims: Claim[], sources: string[]): Summary {
  const conflicts: Record<string, number> = {}
  for (const { type } of claims.flatMap((c) => c.conflicts)) conflicts[type] = (conflicts[type] ?? 0) + 1
  const of = (kind: Claim['kind']) => tally(claims.filter((c) => c.kind === kind), sources)
  return { ...of('statement'), quotes: of('quote'), conflicts }
}

function tally(claims: Claim[], sources: string[]): Tally {
  const counted: Tally = { agree: 0, differ: 0, unique: Object.fromEntries(sources.map((id) => [id, 0])) }
  for (const { verdict, members } of claims) {
    if (verdict === 'unique') counted.unique[members[0]!.source]! += 1
    else counted[verdict] += 1
  }
  return counted
}

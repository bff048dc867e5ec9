import type { Claim, Conflict, ConflictType } from '../model/comparison.ts'
import type { Hit } from '../model/finding.ts'
import type { Checked } from './rule.ts'

/** Each conflict of one type in which the draft says one thing and a source, or the draft itself elsewhere, another; `tell` may say it in more detail, or not at all. */
export function draftAgainstSources({ comparison, draft }: Checked, type: ConflictType, tell: (hit: Hit, claim: Claim) => Hit | null = (hit) => hit): Hit[] {
  return comparison.claims.flatMap((claim) => joinAlike(claim.conflicts.filter((c) => c.type === type).flatMap((conflict) => hits(conflict, draft.id))).flatMap((hit) => tell(hit, claim) ?? []))
}

/** What the draft has against two sources that say the same is one thing to mend. */
export function joinAlike(found: Hit[]): Hit[] {
  const joined = new Map<string, Hit>()
  for (const hit of found) {
    const key = `${hit.start} ${hit.message}`, known = joined.get(key)
    const fresh = hit.related.filter((v) => !known?.related.some((w) => w.source === v.source && w.start === v.start))
    joined.set(key, known ? { ...known, related: [...known.related, ...fresh] } : hit)
  }
  return [...joined.values()]
}

/** One hit at the draft's first place; the others of the draft and those of the sources are where the message leads. */
function hits({ values, message }: Conflict, draft: string): Hit[] {
  const own = values.find((v) => v.source === draft)
  if (!own) return []
  return [{ start: own.start, end: own.end, message, related: values.filter((v) => v !== own) }]
}

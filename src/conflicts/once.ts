import type { Claim, Conflict, Value } from '../model/comparison.ts'

const placeOf = ({ source, start }: Value): string => `${source}:${start}`

/** Who says a quotation is told with the quotation: no conflict of names in the statement around it says the same once more. */
export function tellSpeakersOnce(claims: Claim[]): Claim[] {
  const told = new Set(claims.flatMap((c) => c.conflicts).filter((c) => c.type === 'speaker').flatMap((c) => c.values.map(placeOf)))
  const isTold = ({ type, values }: Conflict) => type === 'name' && values.filter((value) => told.has(placeOf(value))).length > 1
  return claims.map((claim) => {
    if (!claim.conflicts.some(isTold)) return claim
    const conflicts = claim.conflicts.filter((conflict) => !isTold(conflict))
    return { ...claim, conflicts, verdict: conflicts.length ? 'differ' : 'agree' }
  })
}

import type { Claim, Verdict } from '../../model/comparison.ts'

/** One thing to show: a claim together with the quotes that stand inside its sentences, so that each is shown once. */
export interface Item {
  claim: Claim
  quotes: Claim[]
  /** The gravest of them: a difference inside a quote makes the whole sentence one that differs. */
  verdict: Verdict
}

const GRAVEST: Verdict[] = ['differ', 'agree', 'unique']

/** The claims that are to be shown, in their order. */
export function gatherItems(claims: Claim[]): Item[] {
  const hosts = hostsOf(claims)
  const inside = new Map<Claim, Claim[]>()
  const alone = new Set<Claim>()
  for (const claim of claims) {
    const host = claim.kind === 'quote' ? hostOf(claim, hosts) : null
    if (host) inside.set(host, [...(inside.get(host) ?? []), claim])
    else alone.add(claim)
  }
  return claims.filter((claim) => alone.has(claim)).map((claim) => {
    const quotes = inside.get(claim) ?? []
    return { claim, quotes, verdict: GRAVEST.find((verdict) => [claim, ...quotes].some((c) => c.verdict === verdict))! }
  })
}

/** The statement that each sentence belongs to. */
function hostsOf(claims: Claim[]): Map<string, Claim> {
  const statements = claims.filter((claim) => claim.kind === 'statement')
  return new Map(statements.flatMap((claim) => claim.members.flatMap((m) => m.sentences.map((id) => [id, claim] as const))))
}

/** The one statement that shows the whole quote, wherever it stands. */
function hostOf(quote: Claim, hosts: Map<string, Claim>): Claim | null {
  const found = new Set(quote.members.flatMap((m) => m.sentences.map((id) => hosts.get(id))))
  const [first] = found
  return first && !found.has(undefined) && (found.size === 1 || quote.verdict === 'unique') ? first : null
}


import type { Claim, Comparison, Member } from '../../model/comparison.ts'

/** Somebody who is quoted, and every utterance of theirs; name null for those that no source names. */
export interface QuotedSpeaker {
  name: string | null
  claims: Claim[]
}

/** Who is quoted, in the order in which they are first heard; what nobody is named for comes last. */
export function gatherSpeakers({ claims, sources }: Comparison): QuotedSpeaker[] {
  const names = new Map(sources.flatMap((source) => source.quotes.map((q) => [q.id, q.speaker?.name ?? null] as const)))
  const speakers = new Map<string | null, QuotedSpeaker>()
  for (const claim of claims.filter((c) => c.kind === 'quote')) {
    const name = speakerOf(claim.members, names)
    const speaker = speakers.get(name) ?? { name, claims: [] }
    speaker.claims.push(claim)
    speakers.set(name, speaker)
  }
  return [...speakers.values()].toSorted((a, b) => Number(a.name === null) - Number(b.name === null))
}

/** The name that most of its quotes give; of equals the longest, then the first of the alphabet. */
function speakerOf(members: Member[], names: Map<string, string | null>): string | null {
  const counts = new Map<string, number>()
  for (const { quote } of members) {
    const name = quote === null ? null : names.get(quote) ?? null
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].toSorted(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? null
}

import type { Claim, Comparison } from '../model/comparison.ts'
import type { Rule } from './rule.ts'

export const singleOrigin: Rule = {
  name: 'single-origin',
  level: 'info',
  finds: 'what rests on one source, or on several that print one agency text',
  why: 'Three outlets with one agency text are one witness, not three.',
  example: {
    draft: 'The bridge was closed on Friday. Thousands of visitors were expected for the river fair.',
    sources: ['The bridge was closed on Friday.', 'On Friday the bridge was closed. Thousands of visitors were expected for the river fair.'],
    silent: 'The bridge was closed on Friday.',
  },
  check: ({ comparison, draft, sources }) => sources.length < 2 ? [] : comparison.claims
    .filter((c) => c.kind === 'statement' && originsBeside(draft.id, c, comparison) === 1)
    .map((claim) => {
      const own = claim.members.find((m) => m.source === draft.id)!
      const others = claim.members.filter((m) => m.source !== draft.id)
      const labels = [...new Set(others.map((m) => sources.find((s) => s.id === m.source)!.label))].toSorted()
      const message = labels.length > 1 ? `${labels.join(', ')} print one text: they are one origin` : `only ${labels[0]} tells this`
      return { start: own.start, end: own.end, message, related: others.map(({ source, start, end, text }) => ({ source, start, end, text })) }
    }),
}

/** Half of the shorter sentence in copied runs is more than two reporters share by chance. */
const COPIED = 0.5

/** How many origins a claim has among the sources; 0 where the draft does not share it. */
function originsBeside(draft: string, claim: Claim, { links }: Comparison): number {
  const tellers = new Map<string, Set<string>>()
  for (const { source, sentences } of claim.members) tellers.set(source, new Set([...tellers.get(source) ?? [], ...sentences]))
  if (!tellers.delete(draft)) return 0
  const copied = links.filter((l) => l.verbatim >= COPIED)
  const groups: Set<string>[] = []
  for (const sentences of tellers.values()) {
    const same = groups.find((group) => copied.some(({ a, b }) => (group.has(a) && sentences.has(b)) || (group.has(b) && sentences.has(a))))
    if (same) for (const id of sentences) same.add(id)
    else groups.push(new Set(sentences))
  }
  return groups.length
}

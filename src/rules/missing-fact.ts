import type { Claim } from '../model/comparison.ts'
import type { Rule } from './rule.ts'

export const missingFact: Rule = {
  name: 'missing-fact',
  level: 'info',
  finds: 'what enough sources report and the draft does not',
  why: 'What all the others have is seldom left out on purpose.',
  example: {
    draft: 'The tram line was approved on Thursday after a long debate.',
    sources: ['The tram line was approved on Thursday. Opponents will appeal to the court in May.', 'After a long debate the tram line was approved on Thursday. Opponents will appeal to the court in May.'],
    silent: 'The tram line was approved on Thursday after a long debate. Opponents will appeal to the court in May.',
  },
  check: ({ comparison, draft, sources, settings }) => {
    const needed = Math.max(2, settings.missingFrom ?? sources.length)
    const end = draft.sentences.at(-1)?.end ?? 0
    return comparison.claims.filter((c) => c.kind === 'statement' && c.absentFrom.includes(draft.id) && tellers(c).size >= needed).map((c) => ({
      start: end, end, message: `${tellers(c).size} sources report what the draft does not: ${c.members[0]!.text}`,
      related: c.members.map((m) => ({ source: m.source, start: m.start, end: m.end, text: m.text })),
    }))
  },
}

const tellers = (claim: Claim): Set<string> => new Set(claim.members.map((m) => m.source))

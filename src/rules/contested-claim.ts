import { joinAlike } from './conflicts.ts'
import type { Rule } from './rule.ts'

export const contestedClaim: Rule = {
  name: 'contested-claim',
  level: 'warning',
  finds: 'what the draft states flatly while its sources conflict with each other',
  why: 'Where the sources disagree, readers should hear of it. Where the draft itself gives one of the conflicting values, the conflict is an error of its own.',
  example: {
    draft: 'The ferry ran aground in thick fog near Lindholm on Monday, injuring people on board, the coastguard said.',
    sources: ['The ferry ran aground in thick fog near Lindholm on Monday, injuring 14 people on board, the coastguard said.', 'The ferry ran aground in thick fog near Lindholm on Monday, injuring 16 people on board, the coastguard said.'],
    silent: 'Tickets to the islands will cost more from next year, the company said.',
  },
  check: ({ comparison, draft }) => comparison.claims.flatMap((claim) => {
    const own = claim.members.find((m) => m.source === draft.id)
    if (!own) return []
    return joinAlike(claim.conflicts
      .filter(({ values }) => values.every((v) => v.source !== draft.id) && new Set(values.map((v) => v.source)).size > 1)
      .map(({ values, message }) => ({ start: own.start, end: own.end, message: `the sources disagree: ${message}`, related: values })))
  }),
}

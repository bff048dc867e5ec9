import { draftAgainstSources } from './conflicts.ts'
import type { Rule } from './rule.ts'

export const deniedClaim: Rule = {
  name: 'denied-claim',
  level: 'error',
  finds: 'what the draft states and at least one source denies, or the other way round',
  why: 'One small word turns a report into its opposite.',
  example: {
    draft: 'The minister will resign before the vote on the budget, her office said on Monday.',
    sources: ['The minister will not resign before the vote on the budget, her office said on Monday.'],
    silent: 'The minister won\'t resign before the vote on the budget, her office said on Monday.',
  },
  check: (checked) => draftAgainstSources(checked, 'negation'),
}

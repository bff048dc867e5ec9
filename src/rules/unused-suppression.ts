import type { RuleText } from '../model/finding.ts'

/** Found where drafts are read, since it looks at comments and at what the rules have found. */
export const unusedSuppression: RuleText = {
  name: 'unused-suppression',
  level: 'warning',
  finds: 'a comment that suppresses nothing, or gives no reason',
  why: 'A suppression outlives the sentence that it was written for, and then hides what nobody has looked at.',
}

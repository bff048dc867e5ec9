import { draftAgainstSources } from './conflicts.ts'
import type { Rule } from './rule.ts'

export const conflictingDate: Rule = {
  name: 'conflicting-date',
  level: 'error',
  finds: 'a date or time that a source or the draft itself gives otherwise',
  why: 'The same event cannot have happened on two days.',
  example: {
    draft: 'The bridge over the Aldra was opened on May 4, 1961, and carries 14,000 vehicles a day.',
    sources: ['The bridge over the Aldra was opened on May 4, 1962, and carries 14,000 vehicles a day.'],
    silent: 'The bridge over the Aldra was opened in May 1962 and carries 14,000 vehicles a day.',
  },
  check: (checked) => draftAgainstSources(checked, 'date'),
}

import { draftAgainstSources } from './conflicts.ts'
import type { Rule } from './rule.ts'

export const conflictingNumber: Rule = {
  name: 'conflicting-number',
  level: 'error',
  finds: 'a number, share, sum, duration or age that a source or the draft itself gives otherwise',
  why: 'Two figures for one thing cannot both be exact. The message says which source gives which.',
  example: {
    draft: 'The ferry ran aground in thick fog on Monday, injuring 16 people, the coastguard said.',
    sources: ['The ferry ran aground in thick fog on Monday, injuring 14 people, the coastguard said.'],
    silent: 'The ferry ran aground in thick fog on Monday, injuring more than a dozen people, the coastguard said.',
  },
  check: (checked) => draftAgainstSources(checked, 'number'),
}

import { draftAgainstSources } from './conflicts.ts'
import type { Rule } from './rule.ts'

export const conflictingName: Rule = {
  name: 'conflicting-name',
  level: 'error',
  finds: 'a person, place or organisation where at least one source names another',
  why: 'To name the wrong person or town is the mistake that is hardest to take back.',
  example: {
    draft: 'The plane was on its way from Philadelphia to Boston when it lost contact at noon, officials said.',
    sources: ['The plane was on its way from Baltimore to Boston when it lost contact at noon, officials said.'],
    silent: 'The plane was on its way to Boston when it lost contact at noon, officials said.',
  },
  check: (checked) => draftAgainstSources(checked, 'name'),
}

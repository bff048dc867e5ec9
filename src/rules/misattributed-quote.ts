import { draftAgainstSources } from './conflicts.ts'
import type { Rule } from './rule.ts'

export const misattributedQuote: Rule = {
  name: 'misattributed-quote',
  level: 'error',
  finds: 'the words of a source\'s quote in another mouth',
  why: 'A right quote with a wrong name is a wrong quote.',
  example: {
    draft: '"We stood there with our children and nobody told us anything," passenger Mira Lund said.',
    sources: ['"We stood there with our children and nobody told us anything," passenger Karin Holm said.'],
    silent: '"We stood there with our children and nobody told us anything," said Karin Holm, a passenger.',
  },
  check: (checked) => draftAgainstSources(checked, 'speaker'),
}

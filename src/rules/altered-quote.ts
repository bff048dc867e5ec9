import { draftAgainstSources } from './conflicts.ts'
import type { Rule } from './rule.ts'

export const alteredQuote: Rule = {
  name: 'altered-quote',
  level: 'error',
  finds: 'words inside quotation marks that differ from the source\'s',
  why: 'Readers take what stands between quotation marks for what was said. A word changed there, or two sentences joined without a mark, puts words into a mouth.',
  example: {
    draft: '"The captain did nothing wrong. He slowed down and he sounded the horn," coastguard commander Ingrid Halvorsen said.',
    sources: ['"The captain did everything right. He slowed down and he sounded the horn," coastguard commander Ingrid Halvorsen said.'],
    silent: '"He slowed down and he sounded the horn," coastguard commander Ingrid Halvorsen said.',
  },
  check: (checked) => draftAgainstSources(checked, 'quote'),
}

import type { Rule } from './rule.ts'

export const unsupportedQuote: Rule = {
  name: 'unsupported-quote',
  level: 'warning',
  finds: 'a quote that no source has',
  why: 'A quote should come from somewhere. If it is your own interview, name it among the sources or suppress the finding with that reason.',
  example: {
    draft: 'The bridge was closed on Friday. "We have been patching this one for twenty years," Mayor Hettie Sandoval said.',
    sources: ['The bridge was closed on Friday, Mayor Hettie Sandoval said.'],
    silent: 'The bridge was closed on Friday, Mayor Hettie Sandoval said.',
  },
  check: ({ comparison, draft }) => comparison.claims
    .filter((c) => c.kind === 'quote' && c.verdict === 'unique' && c.members[0]!.source === draft.id)
    .flatMap((c) => c.members.map(({ start, end }) => ({ start, end, message: 'no source has this quote', related: [] }))),
}

import type { Format } from './format.ts'

export const terminal: Format = {
  name: 'terminal',
  describes: 'for reading',
  render: (comparison) => comparison.claims.map((claim) => `${claim.verdict} ${claim.members.map((m) => `${m.source} ${m.line} ${m.text}`).join(' | ')}\n`).join(''),
}

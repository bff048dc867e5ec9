import type { Rule } from './rule.ts'

export const unrelated: Rule = {
  name: 'unrelated',
  level: 'error',
  finds: 'a draft that shares nothing with its sources',
  why: 'A check that compared nothing must not pass.',
  example: {
    draft: 'A teenager has won the chess open with a round to spare.',
    sources: ['Late frost has destroyed half of the apple blossom in the hills.'],
    silent: 'Half of the apple blossom in the hills was destroyed by late frost.',
  },
  check: ({ comparison, draft }) => {
    const shares = comparison.claims.some((c) => c.verdict !== 'unique' && c.members.some((m) => m.source === draft.id))
    const [first] = draft.sentences
    return shares ? [] : [{ start: first?.start ?? 0, end: first?.end ?? 0, message: 'the draft shares nothing with its sources: check that they are the right ones', related: [] }]
  },
}

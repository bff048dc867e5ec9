import { expect, test } from 'vitest'
import { refuseCollisions } from '../../src/cli/check/judge.ts'
import { makeFinding, makePlace } from '../support/report.ts'

test('two findings of different rules with one fingerprint are refused, since one would pass as the other', () => {
  const [one, other] = [makeFinding({ fingerprint: 'a' }), makeFinding({ fingerprint: 'a', rule: 'altered-quote' })]
  expect(() => refuseCollisions([one, other])).toThrow('draft.md has two findings with the fingerprint a, conflicting-number and altered-quote: reword one of the sentences')
})

test('the same words in two drafts are no collision', () => {
  expect(() => refuseCollisions([makeFinding(), makeFinding({ rule: 'altered-quote', place: makePlace({ path: 'other.md' }) })])).not.toThrow()
})

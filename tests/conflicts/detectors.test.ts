import { describe, expect, it } from 'vitest'
import { CONFLICT_DETECTORS } from '../../src/conflicts/table.ts'
import { oneClaim } from './claim.ts'

describe.each(CONFLICT_DETECTORS)('$type conflicts', ({ kind, examples, silent, find }) => {
  it.each(examples)('%s | %s', (...tellings) => {
    const { group, articles } = oneClaim(tellings, kind)
    expect(find(group, articles)).toHaveLength(1)
  })

  it.each(silent)('not: %s | %s', (...tellings) => {
    const { group, articles } = oneClaim(tellings, kind)
    expect(find(group, articles)).toEqual([])
  })

  it('shows both sides', () => expect([examples.length, silent.length]).not.toContain(0))
})

it('names each type once', () => {
  const types = CONFLICT_DETECTORS.map((d) => d.type)
  expect(new Set(types).size).toBe(types.length)
})

import { expect, test } from 'vitest'
import { json } from '../../src/formats/json.ts'
import { PLAIN } from '../../src/formats/parts/paint.ts'
import { printObject } from '../../src/formats/parts/pieces.ts'
import { compareStory } from '../support/compare.ts'
import { STORIES } from '../support/stories.ts'

test('in pieces, JSON is what JSON.stringify makes of it', async () => {
  const odd = { none: [], empty: {}, left: undefined, lists: [[], [1, [2]], null], text: 'a\n  "b"', deep: { more: [{ a: [] }] } }
  expect([...printObject(odd)].join('')).toBe(`${JSON.stringify(odd, null, 2)}\n`)
  for (const { slug } of STORIES) {
    const comparison = await compareStory(slug)
    expect([...json.render(comparison, { paint: PLAIN, width: 80 })].join('')).toBe(`${JSON.stringify(comparison, null, 2)}\n`)
  }
})

test('no piece is much longer than the longest element, however long the whole', () => {
  const pieces = [...printObject({ claims: Array.from({ length: 5000 }, (_, i) => ({ id: `c${i}`, text: 'x'.repeat(500) })) })]
  expect(pieces.length).toBeGreaterThan(5)
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(300_000)
})

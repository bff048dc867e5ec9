import { expect, test } from 'vitest'
import type { Pair } from '../../src/model/article.ts'
import { passOverNeighbours } from '../../src/align/neighbours.ts'

const pair = ([article, index]: [number, number], [other, place]: [number, number], { similarity, verbatim = 0 }: { similarity: number; verbatim?: number }): Pair =>
  ({ a: { article, index }, b: { article: other, index: place }, similarity, verbatim })

const COPY = pair([0, 4], [1, 8], { similarity: 0.95, verbatim: 0.9 })
const BESIDE = pair([0, 4], [1, 9], { similarity: 0.5 })

test('what stands beside the copy of a sentence is not drawn in by it', () => {
  expect(passOverNeighbours([COPY, BESIDE])).toEqual([COPY])
})

test('a likeness of its own stays: strong, copied itself, further away, or told by a third article', () => {
  const strong = pair([0, 4], [1, 9], { similarity: 0.6 })
  const copied = pair([0, 4], [1, 9], { similarity: 0.5, verbatim: 0.3 })
  const away = pair([0, 4], [1, 11], { similarity: 0.5 })
  const witness = [pair([0, 4], [2, 1], { similarity: 0.8 }), pair([1, 9], [2, 1], { similarity: 0.8 })]
  for (const pairs of [[COPY, strong], [COPY, copied], [COPY, away], [COPY, BESIDE, ...witness]]) expect(passOverNeighbours(pairs)).toEqual(pairs)
})

test('without a copy nothing is passed over', () => {
  expect(passOverNeighbours([BESIDE])).toEqual([BESIDE])
})

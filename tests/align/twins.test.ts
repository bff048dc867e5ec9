import { expect, it } from 'vitest'
import { keepTwinsApart } from '../../src/align/twins.ts'
import { annotate } from '../../src/pipeline.ts'

const pair = (a: number, b: number) => ({ a: { article: 0, index: a }, b: { article: 1, index: b }, similarity: 0.9, verbatim: 0 })

it('keeps a sentence that one version dropped from its neighbour’s twin', () => {
  const articles = annotate(['The ferry sank. A ferry sank off the coast. Ten people drowned.', 'The ferry sank. Ten people drowned.'].map((text) => ({ text })))
  expect(keepTwinsApart([pair(0, 0), pair(1, 0), pair(2, 1)], articles)).toEqual([pair(0, 0), pair(2, 1)])
})

it('leaves reports alone that share a sentence and no more', () => {
  const articles = annotate(['The ferry sank. A ferry sank off the coast. Ten people drowned.', 'The ferry sank. Rescuers came too late. The captain fled.'].map((text) => ({ text })))
  expect(keepTwinsApart([pair(0, 0), pair(1, 0)], articles)).toHaveLength(2)
})

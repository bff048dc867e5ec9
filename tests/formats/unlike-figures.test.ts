import { expect, test } from 'vitest'
import { figureValue } from '../../src/formats/parts/figure-values.ts'
import { gatherItems } from '../../src/formats/parts/items.ts'
import { remarksOn } from '../../src/formats/parts/remarks.ts'
import { indexSources } from '../../src/formats/parts/sources.ts'
import { gatherFacts } from '../../src/report/facts.ts'
import { annotate } from '../../src/pipeline.ts'
import { makeComparison, makeSources } from '../support/comparisons.ts'

/** What is remarked of figures where these sentences, one of each source, are one claim that agrees; `rest` stands below in the first source. */
function remarked(texts: string[], rest: string[] = []): string[] {
  const sources = makeSources(Object.fromEntries(texts.map((text, i) => [`Echo${i + 1}`, i ? [text] : [text, ...rest]])))
  const { mentions } = gatherFacts(annotate(sources.map(({ text }) => ({ text }))))
  sources.forEach((source, i) => { source.mentions = mentions[i]! })
  const comparison = makeComparison(sources, [{ of: sources.map(({ id }) => `${id}.1`).join(' ') }])
  const item = gatherItems(comparison).find(({ verdict }) => verdict === 'agree')!
  return remarksOn(indexSources(sources), item, { name: (id) => id }).map(({ text }) => text).filter((text) => text.includes('differ'))
}

test.each([
  ['sums', ['Repairs to the weir are to cost 1.2 million pounds.', 'The fix will set taxpayers back £2.1m.'], 'figures differ, perhaps of two things: s1 1.2 million pounds, s2 £2.1m'],
  ['counts of one noun, with the noun', ['The gale felled 40 trees in the park.', 'Rangers counted 65 fallen trees.', 'It rained.'], 'figures differ, perhaps of two things: s1 40 trees, s2 65 fallen trees'],
  ['days', ['A hearing will take place on 14 January.', 'It will be decided at a hearing on January 24.'], 'dates differ, perhaps of two things: s1 14 January, s2 January 24'],
  ['a figure and a limit that it is beyond', ['More than 60 boats sank in the bay.', 'In the bay 40 boats sank.'], 'figures differ, perhaps of two things: s1 More than 60 boats, s2 40 boats'],
])('figures of one kind that differ under agreement are told: %s', (_, texts, expected) => {
  expect(remarked(texts)).toEqual([expected])
})

test.each([
  ['rounded', ['Repairs will cost £3.4m.', 'The repairs cost 3.41 million pounds.']],
  ['of two kinds', ['Repairs will take 12 weeks.', 'The repairs will cost £3m.']],
  ['two there, one here', ['The gale felled 40 trees in the park and 65 trees in the wood.', 'Rangers counted 71 fallen trees.']],
  ['approximate', ['About 60 boats sank.', 'In the bay 64 boats sank.']],
  ['the day on which it was told', ['The paintings were taken on Saturday.', 'The paintings were taken, police said on Sunday.']],
])('nothing is told of figures that are %s', (_, texts) => {
  expect(remarked(texts)).toEqual([])
})

test('a source that gives both figures knows two things', () => {
  expect(remarked(['The gale felled 40 trees in the park.', 'Rangers counted 65 fallen trees.'], ['In the wood there were 65 trees down.'])).toEqual([])
})

test('only what can be laid beside others has a value', () => {
  expect(figureValue({ type: 'number', value: '2nd floor' })).toBeNull()
  expect(figureValue({ type: 'number', value: '600' })).toBeNull()
  expect(figureValue({ type: 'date', value: '2014/2019' })).toBeNull()
  expect(figureValue({ type: 'date', value: '2026-11-03' })).toEqual(figureValue({ type: 'date', value: '--11-03' }))
  expect(figureValue({ type: 'number', value: '~12 people injured' })?.kind).toBe(figureValue({ type: 'number', value: '7 people' })?.kind)
})

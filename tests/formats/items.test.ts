import { expect, test } from 'vitest'
import { chooseItems, gatherItems, type Item } from '../../src/formats/parts/items.ts'
import type { Comparison } from '../../src/model/comparison.ts'
import { makeComparison, makeSources } from '../support/comparisons.ts'

const show = (comparison: Comparison, items: Item[]) => items.map((item) => [item.verdict, ...item.places.map(({ source, start, end }) => comparison.sources.find((s) => s.id === source)!.text.slice(start, end))])
const SPEECH = { A: ['“We are ready. We will not wait,” the mayor said.', 'It rained.'], B: ['The mayor spoke.', '“We are ready. We will not wait.”', 'Nobody else was “ready”.'] }

test('a quote inside sentences that are shown is not shown again', () => {
  const comparison = makeComparison(makeSources({ A: ['“We are ready,” she said.'], B: ['“We are ready,” said the mayor.'] }), [{ of: 's1.1 s2.1' }, { of: 's1.q1 s2.q1' }])
  expect(show(comparison, gatherItems(comparison))).toEqual([['agree', '“We are ready,” she said.', '“We are ready,” said the mayor.']])
})

test('a shared quote brings the sentences together that it fills, and a few words of it elsewhere are an echo', () => {
  const comparison = makeComparison(makeSources(SPEECH), [{ of: 's1.q1 s2.q1 s2.q2' }])
  const items = gatherItems(comparison)
  expect(show(comparison, items)).toEqual([
    ['agree', SPEECH.A[0], SPEECH.B[1]], ['unique', 'It rained.'], ['unique', 'The mayor spoke.'], ['unique', 'Nobody else was “ready”.'],
  ])
  expect(items[0]!.echoes.map((m) => m.text)).toEqual(['“ready”'])
})

test('a quote that runs over several sentences makes one item of them, in the order of the text', () => {
  const lines = ['“We are ready.', 'We will not wait.”']
  const comparison = makeComparison(makeSources({ A: lines, B: lines }), [{ of: 's1.1 s2.1' }, { of: 's1.2 s2.2' }, { of: 's1.q1 s2.q1' }])
  expect(show(comparison, gatherItems(comparison))).toEqual([['agree', '“We are ready.\nWe will not wait.”', '“We are ready.\nWe will not wait.”']])
})

test('a few quoted words in sentences about something else stand alone', () => {
  const comparison = makeComparison(makeSources({ A: ['The minister, who came by train from the north, was “shocked”.'], B: ['On the phone from her house by the sea she was “shocked”.'] }), [{ of: 's1.q1 s2.q1' }])
  expect(show(comparison, gatherItems(comparison)).map(([verdict, ...texts]) => [verdict, texts.length])).toEqual([['unique', 1], ['agree', 2], ['unique', 1]])
})

test('a difference inside a quote makes its sentences one that differs', () => {
  const conflicts = [{ type: 'quote' as const, values: [], message: 'other words' }]
  const comparison = makeComparison(makeSources({ A: ['“We are ready,” she said.'], B: ['“We were ready,” she said.'] }), [{ of: 's1.1 s2.1' }, { of: 's1.q1 s2.q1', conflicts, drift: 'reworded' }])
  expect(gatherItems(comparison).map((item) => item.verdict)).toEqual(['differ'])
})

test('where a source gives the conflicting figure outside the claim is an echo with its line', () => {
  const sources = makeSources({ A: ['It cost $63.4 million.', 'It rained.', 'Half of the $63.4 million is spent.'], B: ['It cost $64.9 million.'] })
  const valueAt = (source: string, text: string, from = 0) => {
    const start = sources.find((s) => s.id === source)!.text.indexOf(text, from)
    return { source, start, end: start + text.length, text }
  }
  const values = [valueAt('s1', '$63.4 million'), valueAt('s2', '$64.9 million'), valueAt('s1', '$63.4 million', 20)]
  const comparison = makeComparison(sources, [{ of: 's1.1 s2.1', conflicts: [{ type: 'number', values, message: 'two sums' }] }])
  expect(gatherItems(comparison)[0]!.echoes).toEqual([{ ...values[2], line: sources[0]!.sentences[2]!.line }])
})

test('asking for one verdict loses none of its claims', () => {
  const conflicts = [{ type: 'quote' as const, values: [], message: 'other words' }]
  const comparison = makeComparison(makeSources({ A: ['“We are ready,” she said in the hall of the old town.', '“Go,” he said.'], B: ['“We were ready,” she said in the hall of the old town.', 'He left.'] }), [
    { of: 's1.1 s2.1' }, { of: 's1.q1 s2.q1', conflicts, drift: 'reworded' }, { of: 's1.2 s2.2' },
  ])
  const items = gatherItems(comparison)
  for (const only of ['agree', 'differ', 'unique'] as const) {
    const shown = new Set(chooseItems(comparison, items, [only]).flatMap((item) => item.claims))
    expect(comparison.claims.filter((claim) => claim.verdict === only && !shown.has(claim))).toEqual([])
  }
  expect(chooseItems(comparison, items, ['agree', 'differ', 'unique'])).toEqual(items)
})

test('what is chosen stands in the order of the text', () => {
  const sources = makeSources({ A: ['Nobody slept.', '“We were ready,” she said. “We sail.”', 'It rained.'], B: ['“We are ready,” she said.'] })
  const comparison = makeComparison(sources, [{ of: 's1.2 s2.1' }, { of: 's1.q1 s2.q1', drift: 'reworded', conflicts: [{ type: 'quote', values: [], message: '' }] }])
  expect(show(comparison, chooseItems(comparison, gatherItems(comparison), ['unique'])).map(([, text]) => text)).toEqual(['Nobody slept.', '“We sail.”', 'It rained.'])
})

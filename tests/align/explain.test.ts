import { expect, test } from 'vitest'
import { explainPair } from '../../src/align/explain.ts'
import { annotate } from '../../src/pipeline.ts'
import { compareSources } from '../../src/index.ts'
import { FERRY } from './stories.ts'

const inputs = FERRY.map((lines) => ({ text: lines.join('\n\n') }))
const articles = annotate(inputs)

test('tells the words that both have and what they weighed', async () => {
  const told = explainPair(articles, 's1.3', 's3.1')!
  const { links } = await compareSources(inputs)
  expect(told.similarity).toBe(links.find((l) => l.a === 's1.3' && l.b === 's3.1')!.similarity)
  expect(told.shared.slice(0, 4).some((word) => word.startsWith('hypotherm'))).toBe(true)
  expect(told.parts.length).toBeGreaterThan(3)
  expect(told.context[0]!.says).not.toBe('')
})

test('words stand there as they are written, not as stems, and names as the register has them', () => {
  const pair = ['Police in Ostrava closed three stations after the sabotage.', 'Three stations were closing on Monday, police said.'].map((text) => ({ text }))
  const { shared, onlyA, onlyB } = explainPair(annotate(pair), 's1.1', 's2.1')!
  expect(shared).toEqual(expect.arrayContaining(['closed/closing', 'stations']))
  expect(shared.some((word) => /^police$/i.test(word))).toBe(true)
  expect(onlyA).toEqual(expect.arrayContaining(['Ostrava', 'sabotage']))
  expect(onlyB).toContain('Monday')
})

test('tells it of a pair that has nothing in common', () => {
  expect(explainPair(articles, 's1.2', 's3.2')).toMatchObject({ similarity: 0, parts: [], shared: [] })
})

test('the order of the two does not matter to the score', () => {
  expect(explainPair(articles, 's3.1', 's1.3')!.similarity).toBe(explainPair(articles, 's1.3', 's3.1')!.similarity)
})

test('unknown sentences and sentences of one article are no pair', () => {
  expect(explainPair(articles, 's1.1', 's9.1')).toBeNull()
  expect(explainPair(articles, 's1.1', 's1.2')).toBeNull()
})

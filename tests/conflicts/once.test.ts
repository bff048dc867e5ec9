import { expect, test } from 'vitest'
import { compareSources } from '../../src/pipeline.ts'

async function conflicts(...texts: string[]) {
  const { claims, summary } = await compareSources(texts.map((text) => ({ text })))
  expect(Object.values(summary.conflicts).reduce((sum, count) => sum + count, 0)).toBe(claims.flatMap((c) => c.conflicts).length)
  return claims.flatMap((c) => c.conflicts.map(({ type }) => `${c.kind} ${c.verdict} ${type}`))
}

const quoted = (speaker: string) => `"These pictures belong to the city and to nobody else," ${speaker} said.`

test('another speaker is told with the quote, not with the statement again', async () => {
  expect(await conflicts(quoted('Anselm Roy'), quoted('Bettina Kroll'))).toEqual(['quote differ speaker'])
})

test('another name elsewhere in the sentence is told with the statement', async () => {
  const told = (town: string) => `Norbert Finch was on the train from ${town} to Boston when it lost contact at noon, officials said.`
  expect(await conflicts(told('Philadelphia'), told('Baltimore'))).toEqual(['statement differ name'])
})

test('a statement without a quotation keeps its conflict of names', async () => {
  const told = (name: string) => `Police said ${name} was arrested at the airport on Monday.`
  expect(await conflicts(told('Peter Marsh'), told('John Abbott'))).toEqual(['statement differ name'])
})

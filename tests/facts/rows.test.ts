import { expect, test } from 'vitest'
import { compareSources } from '../../src/index.ts'

const dates = async (...texts: string[]) => (await compareSources(texts.map((text, i) => ({ text, label: `outlet ${i}` })))).facts.filter(({ type }) => type === 'date').map(({ value, sources }) => `${value} ${sources.join(' ')}`)

test('a day without a year is one fact with the only day of that year which the articles give', async () => {
  expect(await dates('HEBLEY, Nov 12 (Interwire) - The ferry sank off the cape.', 'HEBLEY, Nov 12, 2024 (Newswire) - The ferry sank.')).toEqual(['2024-11-12 s1 s2'])
})

test('but not with a day of another age, nor with one of two', async () => {
  expect(await dates('The plot of 5 November is told again.', 'HEBLEY, Nov 12, 2024 (Newswire) - It was on 5 November 1605 that they met.')).toEqual(['--11-05 s1', '2024-11-12 s2', '1605-11-05 s2'])
  expect(await dates('It was on 12 November, he said.', 'HEBLEY, Nov 12, 2024 (Newswire) - It was not 12 November 2023.')).toEqual(['--11-12 s1', '2024-11-12 s2', '2023-11-12 s2'])
})

const valuesOf = async (type: string, ...texts: string[]) => (await compareSources(texts.map((text, i) => ({ text, label: `outlet ${i}` })))).facts.filter((fact) => fact.type === type).map(({ value, sources }) => `${value} ${sources.join(' ')}`)

test('what one desk gives as near and the other exactly is one fact', async () => {
  expect(await valuesOf('money', 'The tower cost $4 million.', 'The tower cost about $4 million.')).toEqual(['USD 4000000 s1 s2'])
  expect(await valuesOf('number', 'About 40 goats were lost.', 'The farm lost 40 goats.')).toEqual(['40 goat s1 s2'])
  expect(await valuesOf('percent', 'Prices rose around 3 percent.', 'Prices rose 3%.')).toEqual(['3 s1 s2'])
})

test('but not more than it, nor a handful that may be another', async () => {
  expect(await valuesOf('money', 'The tower cost $4 million.', 'The tower cost more than $4 million.')).toEqual(['USD 4000000 s1', 'USD >4000000 s2'])
  expect(await valuesOf('number', 'About five goats were lost.', 'The vet saw five goats.')).toEqual(['~5 goat s1', '5 goat s2'])
})

test('those counted are one fact with those of whom is told what came of them, if only one thing came of so many', async () => {
  expect(await valuesOf('number', 'Fourteen people were injured at the pier.', 'At the pier 14 people went to hospital.')).toEqual(['14 people injured s1 s2'])
  expect(await valuesOf('number', 'Fourteen people were injured and 14 people were killed.', 'At the pier 14 people went to hospital.')).toEqual(['14 people injured s1', '14 people killed s1', '14 people s2'])
  expect(await valuesOf('number', 'Two people were killed.', 'Two people walked by.')).toEqual(['2 people killed s1', '2 people s2'])
})

test('a weekday is the only day that a dated report calls so', async () => {
  expect(await dates('HEBLEY, Nov 12, 2024 (Newswire) - The ferry sank on Monday.', 'The ferry sank on Monday.')).toEqual(['2024-11-12 s1', '2024-11-11 s1 s2'])
  expect(await dates('The ferry will sail on Monday, 4 May, and on Monday, 11 May.', 'The ferry sails on Monday.')).toEqual(['--05-04 s1', '--05-11 s1', 'weekday monday s2'])
})

test('an hour of local time is that hour, unless it is given of two zones', async () => {
  expect(await dates('The ferry sank at 2:31 p.m.', 'The ferry sank at 2.31 pm local time.')).toEqual(['T14:31 s1 s2'])
  expect(await dates('The ferry sank at 2:31 p.m., and the lock shut at 2:31 p.m. GMT.', 'The ferry sank at 2.31 pm local time.')).toHaveLength(3)
})

test('a surname finds in another article whom a trade alone told there', async () => {
  const { facts } = await compareSources([{ text: 'Finance director Karl Ebner and auditor Odgi Sorne, who kept the books, pleaded guilty.', label: 'A' }, { text: 'Ebner and Sorne pleaded guilty to fraud.', label: 'B' }])
  expect(facts.filter(({ type }) => type === 'person').map(({ value, sources }) => [value, sources.length])).toEqual([['Karl Ebner', 2], ['Odgi Sorne', 2]])
})

test.each(['twenty-five hundred thousand million ', 'Lawyers Odgi Sorne and ', 'Share\n\n', 'In the town of Sorve, auditor Odgi Sorne, '])('takes no more time than the text is long: %j', async (piece) => {
  const time = async (length: number) => {
    const from = process.cpuUsage()
    await compareSources([{ text: piece.repeat(length / piece.length), label: 'A' }, { text: 'Twenty-five people died on Monday.', label: 'B' }])
    return process.cpuUsage(from).user / 1000
  }
  await time(4_000)
  expect(await time(80_000)).toBeLessThan(Math.max(12 * await time(20_000), 1500))
}, 60_000)

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

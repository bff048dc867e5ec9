import { expect, test } from 'vitest'
import { renderQuotes, renderQuotesJson } from '../../src/formats/quotes.ts'
import { PLAIN } from '../../src/formats/parts/paint.ts'
import { compareSources } from '../../src/index.ts'

const view = { paint: PLAIN, width: 72 }
const reports = [
  { label: 'Courier', text: '“The dam will hold for years. We checked every gate in March,” Karen Holt said.\n\n“Nobody asked us,” said Peter Brandt.' },
  { label: 'Herald', text: 'Karen Holt said: “The dam will hold for years.”' },
]

test('under each speaker what they are quoted with, where and in which words', async () => {
  const lines = renderQuotes(await compareSources(reports), view).split('\n').map((line) => line.trim())
  const order = ['Karen Holt', 'Courier 1  “The dam', 'Herald  1  “The dam', 'Peter Brandt', 'Courier 3  “Nobody']
  expect(order.map((text) => lines.findIndex((line) => line.startsWith(text)))).toEqual([0, 1, expect.any(Number), expect.any(Number), expect.any(Number)])
  expect(lines.filter((line) => order.some((text) => line.startsWith(text)))).toHaveLength(order.length)
})

test('the same as JSON', async () => {
  const { speakers } = JSON.parse(renderQuotesJson(await compareSources(reports), view)) as { speakers: { name: string; quotes: { drift: string | null; places: { text: string }[] }[] }[] }
  expect(speakers.map(({ name, quotes }) => [name, quotes.map((q) => [q.drift, q.places.map((p) => p.text)])])).toEqual([
    ['Karen Holt', [['cut', ['“The dam will hold for years. We checked every gate in March,”', '“The dam will hold for years.”']]]],
    ['Peter Brandt', [[null, ['“Nobody asked us,”']]]],
  ])
})

test('verdicts that are not asked for are left out, and nothing quoted is said so', async () => {
  expect(renderQuotes(await compareSources(reports), { ...view, only: ['unique'] })).not.toContain('Karen')
  expect(renderQuotes(await compareSources([{ text: 'Nothing is quoted.' }, { text: 'Nor here.' }]), view)).toBe('No quotes.\n')
})

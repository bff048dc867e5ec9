import { expect, test } from 'vitest'
import { markdown } from '../../src/formats/markdown/markdown.ts'
import { PLAIN } from '../../src/formats/parts/paint.ts'
import type { View } from '../../src/formats/format.ts'
import { compareHostile, compareStory } from '../support/compare.ts'

const VIEW: View = { paint: PLAIN, width: 80 }

test('what differs is open, with the words that differ marked; the rest is folded', async () => {
  const page = markdown.render(await compareStory('bridge-five-outlets'), VIEW)
  const [open, ...folded] = page.split('<details>')
  expect(open).toContain('#### Nordpress and The Sound say Saturday, Valdmark Courier says Friday')
  expect(open).toContain('| Nordpress 13<br>The Sound 13 | Two ferries <i>are to begin</i> service on <b>Saturday</b>. |')
  expect(folded.map((part) => /<summary>(.*)<\/summary>/.exec(part)![1])).toEqual([
    '= Agree (4)', '+ Only in Valdmark Courier (2)', '+ Only in Estuary Radio (8)', '+ Only in Nordpress (1)', '+ Only in The Sound (2)', '+ Only in Morning Ledger (5)',
    'Quotes by speaker', 'Facts and their lines',
  ])
  expect(folded.at(-1)).toContain('| duration | at least six weeks | 5 | 5 | 9 | 9 | · |')
})

test('only what is asked for', async () => {
  const page = markdown.render(await compareStory('nato-handover'), { ...VIEW, only: ['differ'] })
  expect(page).toContain('### ≠ Differ')
  expect(page).not.toMatch(/Agree \(|Only in|Facts/)
})

test('the quotes alone', async () => {
  const page = markdown.quotes!(await compareStory('ferry-three-outlets'), VIEW)
  expect(page).toMatch(/#### Ingrid Halvorsen\n\n\*cut by some\*\n\n\| source and line/)
  expect(page).not.toContain('<details>')
})

test('hostile text adds no markup, and no row or cell', async () => {
  const page = markdown.render(await compareHostile(), VIEW)
  expect(page).not.toMatch(/(?<!\\)<(?!\/?(?:details|summary|sub|b|i|br)>)|[\0\x1b\u202a-\u202e\u2066-\u2069]/)
  for (const row of page.split('\n').filter((line) => line.startsWith('| ') && line.includes('fire on Monday'))) expect(row.match(/(?<!\\)\|/g)).toHaveLength(3)
})

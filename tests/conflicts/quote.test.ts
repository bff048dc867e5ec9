import { expect, test } from 'vitest'
import { quoteClaims } from '../quotes/tell.ts'

const said = (words: string) => `“${words}” Karen Holt said on Monday.`

test('one conflict with the exact place in each source, and enough words to read it', async () => {
  const [a, b] = [said('The gates of the dam will never open again,'), said('The gates of the dam will always open again,')]
  const [claim] = await quoteClaims(a, b)
  const [at, end] = [a.indexOf('dam'), a.indexOf(',”')]
  expect(claim!.conflicts).toEqual([{
    type: 'quote',
    values: [{ source: 's1', start: at, end, text: 'dam will never open again' }, { source: 's2', start: at, end: end + 1, text: 'dam will always open again' }],
    message: 'A quotes “dam will never open again”, B quotes “dam will always open again”',
  }])
})

test('several changed places of one utterance are one conflict', async () => {
  const [claim] = await quoteClaims(
    said('The gates of the old dam will never open again, and my father, who built it, would have wept to see the lake so empty,'),
    said('The gates of the new dam will never open again, and my mother, who built it, would have wept to see the lake so full,'),
  )
  expect(claim!.conflicts.map((c) => [c.type, c.values.length, c.message.split('; ').length])).toEqual([['quote', 6, 3]])
})

test('sources that quote alike are named together, and each is in conflict with the third', async () => {
  const [never, always] = [said('The gates of the dam will never open again,'), said('The gates of the dam will always open again,')]
  const [claim] = await quoteClaims(never, always, never)
  expect(claim!.conflicts.map((c) => [c.message, c.values.map((v) => v.source)])).toEqual([
    ['A and C quote “dam will never open again”, B quotes “dam will always open again”', ['s1', 's2']],
    ['A and C quote “dam will never open again”, B quotes “dam will always open again”', ['s2', 's3']],
  ])
})

test('a crowd that quotes alike is in one conflict with the one that does not', async () => {
  const [never, always] = [said('The gates of the dam will never open again,'), said('The gates of the dam will always open again,')]
  const [claim] = await quoteClaims(never, never, always, never, never)
  expect(claim!.conflicts.map((c) => [c.message, c.values.map((v) => v.source)])).toEqual([
    ['A, B, D and E quote “dam will never open again”, C quotes “dam will always open again”', ['s1', 's2', 's3', 's4', 's5']],
  ])
})

test('nobody is said to quote a word that only another one quotes there', async () => {
  const [claim] = await quoteClaims(
    'Karen Holt spoke on Monday. “They are gates of a dead lake,” Karen Holt said.',
    '“They’re gates of a dead lake,” said Karen Holt.',
    'Karen Holt said: “I would like to see them shut, because they are gates of a dead lake.”',
  )
  expect(claim!.conflicts.map((c) => c.message)).toEqual(Array(2).fill('A and C quote “They are gates of”, B quotes “They’re gates of”'))
})

test('a headline that shortens what the body quotes in full is no conflict', async () => {
  const claims = await quoteClaims(
    'Holt: ‘gates will never open’\n\n“The gates of the dam will never open again,” Karen Holt said.',
    '“The gates of the dam will never open again,” Karen Holt said.',
  )
  expect(claims.flatMap((c) => c.conflicts)).toEqual([])
})

test('indirect speech is quoted by nobody', async () => {
  const claims = await quoteClaims('“I would be glad to sail with either crew,” Karen Holt said.', 'Karen Holt said she could sail with whoever comes.')
  expect(claims.flatMap((c) => c.conflicts)).toEqual([])
})

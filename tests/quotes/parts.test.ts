import { expect, test } from 'vitest'
import { quoteClaims } from './tell.ts'

const APART = '“As a result, and after long talks with all of the villages, the building of the dam is being put off until the autumn,” Karen Holt said. “The lake is low and both sides believe that the fish come first,” she added.'

/** What two texts quote together: the members, and how far they drift. */
async function together(...texts: string[]): Promise<[number, string | null, string[]][]> {
  const claims = await quoteClaims(...texts)
  return claims.filter((c) => c.verdict !== 'unique').map((c) => [c.members.length, c.drift, c.conflicts.map((k) => k.message)])
}

test('a quotation that marks words left out is held against each quotation of which it tells a part', async () => {
  expect(await together(APART, 'Karen Holt wrote that “both sides believe that the fish come first … the building of the dam is put off until the autumn”.')).toEqual([
    [3, 'spliced', ['A quotes “dam is being put off”, B quotes “dam is put off”']],
  ])
})

test('so it is where every part is told word for word', async () => {
  expect(await together(APART, 'Karen Holt wrote that “both sides believe that the fish come first … the building of the dam is being put off”.')).toEqual([[3, 'cut', []]])
})

test('a part that says something else joins nothing', async () => {
  expect(await together(APART, 'Karen Holt wrote that “both sides believe that the fish come first … the school of the valley was put on a list in the spring”.')).toEqual([[2, 'cut', []]])
})

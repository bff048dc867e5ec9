import { expect, test } from 'vitest'
import { quoteClaims } from './tell.ts'

const WHOLE = '“The dam will hold for years. We checked every gate in March. Nobody in the valley needs to leave,” said Karen Holt.'
const IN_PARTS = 'Karen Holt spoke to reporters. “The dam will hold for years,” she said. “We checked every gate in March,” Holt added. “Nobody in the valley needs to leave.”'

async function alignedIn(...texts: string[]): Promise<string[][]> {
  const claims = await quoteClaims(...texts)
  return claims.filter((c) => c.verdict !== 'unique').map((c) => [...new Set(c.members.flatMap((m) => m.sentences))].toSorted())
}

test('an utterance quoted whole here and in parts there is one claim, aligned where the sources meet most and nowhere else', async () => {
  expect(await alignedIn(WHOLE, `${IN_PARTS} The lake is full.`, 'Karen Holt said: “We checked every gate in March.”')).toEqual([['s1.2', 's2.3', 's3.1']])
})

test('parts of a speech that share nothing are not aligned with each other', async () => {
  const whole = 'Mira Osten read it out: “The bridge is closed to lorries. Buses go by the ferry from Monday. I ask for patience.”'
  const parts = '“The bridge is closed to lorries,” Mira Osten said. “Buses go by the ferry from Monday. I ask for patience.”'
  const [claim, ...others] = (await quoteClaims(whole, parts)).filter((c) => c.verdict !== 'unique')
  expect(others).toEqual([])
  expect(claim!.members.map((m) => m.sentences.length)).toEqual([1, 0, 1])
})

test('the order of the sources decides nothing', async () => {
  const [first, second] = await Promise.all([alignedIn(WHOLE, IN_PARTS), alignedIn(IN_PARTS, WHOLE)])
  expect(second).toEqual(first.map((ids) => ids.map((id) => id.replace(/s([12])/, (_, n) => `s${3 - Number(n)}`)).toSorted()))
})

test('a quote of one sentence is aligned in that sentence', async () => {
  expect(await alignedIn('“The dam will hold for years,” said Karen Holt.', 'Karen Holt said: “The dam will hold for years.”')).toEqual([['s1.1', 's2.1']])
})

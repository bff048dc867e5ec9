import { expect, test } from 'vitest'
import { compareSources } from '../../src/index.ts'

const MARCH = ['The protest in Holm began at noon on Sunday.', 'Marchers carried flags and banners through the old town.']
const WALK = ['Protesters met at noon on Sunday in Holm.', 'They walked through the old town with banners.']

async function isLinked(a: string, b: string): Promise<boolean> {
  const { claims } = await compareSources([[...MARCH, a], [...WALK, b]].map((lines, i) => ({ label: `Outlet ${i + 1}`, text: lines.join('\n\n') })))
  return claims.some(({ members }) => members.some((m) => m.text === a) && members.some((m) => m.text === b))
}

test.each([
  ['37 people were arrested.', 'Thirty-seven demonstrators were detained.', true],
  ['Some 4,000 people took part, organisers said.', 'Four thousand took part, according to organisers.', true],
  ['37 people were arrested.', 'Forty shops had closed early.', false],
])('numbers in words are those in digits: %s | %s', async (a, b, linked) => expect(await isLinked(a, b)).toBe(linked))

import { describe, expect, test } from 'vitest'
import { quoteClaims } from '../quotes/tell.ts'

const conflicts = async (...texts: string[]) => (await quoteClaims(...texts)).flatMap((c) => c.conflicts.map((k) => [k.type, k.message, k.values.map((v) => v.text)]))

test('the same words from two people', async () => {
  expect(await conflicts('“The pumps failed twice in a week,” said Karen Holt.', '“The pumps failed twice in a week,” said Peter Brandt.')).toEqual([
    ['speaker', 'A attributes “The pumps failed twice in …” to Karen Holt, B attributes “The pumps failed twice in …” to Peter Brandt', ['Karen Holt', 'Peter Brandt']],
  ])
})

test('a part of what the other quotes counts too', async () => {
  expect(await conflicts('“The pumps failed twice in a week, and nobody told us,” Karen Holt said.', 'Peter Brandt said: “The pumps failed twice in a week.”')).toHaveLength(1)
})

test('it is read by surnames once the full names are known', async () => {
  const cast = 'Karen Holt and Peter Brandt met on Monday at the dam.\n\n'
  expect(await conflicts(`${cast}“The pumps failed twice in a week,” Holt said.`, `${cast}“The pumps failed twice in a week,” Brandt said.`)).toHaveLength(1)
})

describe('no conflict', () => {
  test.each([
    ['a role and a name', '“The pumps failed twice in a week,” said Karen Holt.', '“The pumps failed twice in a week,” the engineer said.'],
    ['an organisation and a name', '“The pumps failed twice in a week,” said Karen Holt.', '“The pumps failed twice in a week,” the Water Board said in a statement.'],
    ['a spokesman', '“The pumps failed twice in a week,” said Karen Holt.', '“The pumps failed twice in a week,” said Peter Brandt, a spokesman for Karen Holt.'],
    ['a surname alone', '“The pumps failed twice in a week,” said Karen Holt.', '“The pumps failed twice in a week,” Ms Holt said.'],
    ['few words that many say', '“We are sorry,” said Karen Holt.', '“We are sorry,” said Peter Brandt.'],
  ])('%s', async (_, a, b) => {
    expect(await conflicts(a, b)).toEqual([])
  })
})

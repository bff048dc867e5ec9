import { expect, test } from 'vitest'
import { joinReported } from '../../src/align/reported.ts'
import type { Group, Pair } from '../../src/model/article.ts'
import { settle } from '../../src/model/options.ts'
import { annotate } from '../../src/pipeline.ts'

const INTRODUCED = 'Anna Reid, the harbour master, spoke on Monday.'
const QUOTED = '“I will sit down with either of the unions, whatever the council decides,” Reid said.'

/** How many statements are left of two sentences, each of an article that introduces who speaks. */
function statementsOf(quoted: string, told: string, similarity = 0.35): number {
  const articles = annotate([quoted, told].map((text, i) => ({ label: `Outlet ${i + 1}`, text: `${INTRODUCED}\n\n${text}` })))
  const groups = articles.map(({ sentences }, article): Group => ({ kind: 'statement', members: [{ article, index: sentences.length - 1 }], similarity: 1, drift: null }))
  const pair: Pair = { a: groups[0]!.members[0]!, b: groups[1]!.members[0]!, similarity, verbatim: 0 }
  return joinReported(groups, [pair], { articles, settings: settle() }).length
}

test.each([
  'Reid said that she could sit down with whoever the council decides to call.',
  'She could sit down with any union once the council decides, Ms Reid told reporters.',
])('a quotation joins its indirect telling: %s', (told) => {
  expect(statementsOf(QUOTED, told)).toBe(1)
})

test.each([
  ['somebody else said it', 'The mayor, Ida Holm, said that she could sit down with whoever the council decides to call.'],
  ['she is only named', 'The council decides on Friday whether the unions sit down with Reid.'],
  ['she said another thing', 'Reid said that the lock would open in May.'],
])('but not where %s', (_, told) => {
  expect(statementsOf(QUOTED, told)).toBe(2)
})

test('nor where next to nothing speaks for it', () => {
  expect(statementsOf(QUOTED, 'Reid said that she could sit down with whoever the council decides to call.', 0.2)).toBe(2)
})

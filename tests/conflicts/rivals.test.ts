import { expect, test } from 'vitest'
import { compareSources } from '../../src/index.ts'

const HARBOUR = ['The harbour of Lower Wick was closed for repairs, the council said.', 'Fishing boats were told to land their catch across the bay.', 'The mayor promised help for the crews within the week.']

/** The claims that hold a word of each text, and their conflicts. */
async function between(texts: [string, string]) {
  const { claims } = await compareSources(texts.map((text, i) => ({ label: `Outlet ${i + 1}`, text: [...HARBOUR, text].join('\n\n') })))
  const shared = claims.filter((c) => c.members.some((m) => m.source === 's1' && m.text === texts[0]) && c.members.some((m) => m.source === 's2' && m.text === texts[1]))
  return shared.flatMap((c) => c.conflicts.map((k) => k.message))
}

test.each<[string, string, string[]]>([
  ['In a 62-page indictment that was read to the court on Tuesday, Anna Reid is charged with moving church money to a yacht club and hiding the books.', '“The aim was to enrich herself and her friends,” the 61-page indictment says.', ['Outlet 1 says 62-page, Outlet 2 says 61-page']],
  ['“We lost everything,” said Mirela Dunai, 58, a retired nurse from Lower Wick.', 'Mirela Dunai, a 61-year-old former nurse, climbed onto her roof.', ['Outlet 1 says 58, Outlet 2 says 61-year-old']],
  ['Both clubs will hold their trials for the cup in mid June.', 'The trial would be held on March 28.', ['Outlet 1 says June, Outlet 2 says March 28']],
])('a sentence that was left alone joins what it contradicts: %s', async (mine, theirs, messages) => {
  expect(await between([mine, theirs])).toEqual(messages)
})

test.each<[string, string]>([
  ['“We lost everything,” said Mirela Dunai, 58, a retired nurse from Lower Wick.', 'Her daughter, Mirela Dunai, 31, climbed onto the roof.'],
  ['In a 62-page indictment that was read to the court on Tuesday, Anna Reid is charged with moving church money to a yacht club and hiding the books.', '“The aim was to enrich himself and his friends,” the 61-page indictment of Peter Holm says.'],
  ['In a 62-page indictment that was read to the court on Tuesday, Anna Reid is charged with moving church money to a yacht club and hiding the books.', '“The aim was to enrich herself and her friends,” the 112-page indictment says.'],
])('and stays alone where the values are of two things: %s', async (mine, theirs) => {
  expect(await between([mine, theirs])).toEqual([])
})

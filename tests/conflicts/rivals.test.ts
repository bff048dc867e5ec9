import { expect, test } from 'vitest'
import { compareSources } from '../../src/index.ts'

const HARBOUR = ['The harbour of Lower Wick was closed for repairs, the council said.', 'Fishing boats were told to land their catch across the bay.', 'The mayor promised help for the crews within the week.']

/** The claims that hold a word of each text, and their conflicts. */
async function between(texts: [string, string], options = {}) {
  const { claims } = await compareSources(texts.map((text, i) => ({ label: `Outlet ${i + 1}`, text: [...HARBOUR, text].join('\n\n') })), options)
  const shared = claims.filter((c) => c.members.some((m) => m.source === 's1' && m.text === texts[0]) && c.members.some((m) => m.source === 's2' && m.text === texts[1]))
  return shared.flatMap((c) => c.conflicts.map((k) => k.message))
}

test.each<[string, string, string[]]>([
  ['In a 48-page indictment that was read to the court on Tuesday, Anna Reid is charged with moving church money to a yacht club and hiding the books.', '“The aim was to enrich herself and her friends,” the 47-page indictment says.', ['Outlet 1 says 48-page, Outlet 2 says 47-page']],
  ['The attorney said in an interview on Monday that he had misspoken about his service at the Norwick event and perhaps on other days.', 'The attorney told the paper that he had misspoken at a 2008 event in Norfield, at which he said he had served abroad.', []],
])('a sentence that was left alone joins what it contradicts: %s', async (mine, theirs, messages) => {
  expect(await between([mine, theirs])).toEqual(messages)
})

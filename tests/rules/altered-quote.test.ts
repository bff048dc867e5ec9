import { expect, test } from 'vitest'
import { checkDraft } from '../../src/check.ts'
import { say } from '../../src/formats/findings/diff.ts'

const told = async (draft: string, ...sources: string[]) =>
  (await checkDraft({ text: draft, label: 'draft' }, sources.map((text, i) => ({ text, label: `source ${i + 1}` })))).filter((f) => f.rule === 'altered-quote').map((f) => say(f))

const SOURCE = '"We have waited eleven years for this quay, and I won\'t wait another one. It will be finished in the spring," Edda Marsh said.'

test.each<[what: string, draft: string, source: string, said: string]>([
  ['a word', SOURCE.replace('eleven', 'twelve'), SOURCE, '“We have waited [-eleven-]{+twelve+} years for this quay, and I won\'t wait …”'],
  ['a word put in', SOURCE.replace('this quay', 'this very quay'), SOURCE, 'for this {+very+} quay, and I won\'t wait another one. It …”'],
  ['a sentence left out without a mark', '"The bridge is safe. It will open on Monday," Anna Reid said.', '"The bridge is safe. We checked every cable in March. It will open on Monday," Anna Reid said.', '“The bridge is safe. [-We checked every cable in March.-] It will open on Monday”'],
  ['words on both sides of the speaker', '"We have waited twelve years," Edda Marsh said, "for this quay. It will be opened in the spring."', SOURCE.replace(', and I won\'t wait another one', ''), '“We have waited [-eleven-]{+twelve+} years, for this quay. It will be [-finished-]{+opened+} in the spring.”'],
  ['a shortened word as a whole', SOURCE.replace('won\'t', 'will not'), SOURCE, 'and I [-won\'t-]{+will not+} wait'],
])('%s is marked in the quote', async (_, draft, source, said) => {
  expect(await told(draft, source)).toEqual([expect.stringContaining(said)])
})

test('what the draft leaves out at an edge, or marks as left out, is not marked', async () => {
  expect(await told('"We have waited twelve years … It will be finished in the spring," Edda Marsh said.', SOURCE)).toEqual(['source 1 quotes it otherwise: “We have waited [-eleven-]{+twelve+} years … It will be finished in the spring”'])
})

test('sources with one wording are told together, those with another apart', async () => {
  const draft = SOURCE.replace('eleven', 'twelve')
  expect(await told(draft, SOURCE, SOURCE.replace('said', 'told the board'))).toEqual([expect.stringMatching(/^source 1 and source 2 quote it otherwise: “We have waited \[-eleven-\]/)])
  expect((await told(draft, SOURCE, SOURCE.replace('eleven', 'nine'))).join('\n')).toMatch(/\[-eleven-\]\{\+twelve\+\}[^]*\[-nine-\]\{\+twelve\+\}/)
})

test('what the draft quotes in two utterances is held against the whole of the source', async () => {
  const draft = '"Vaccines are safe," Leila Haddad said. The doctor was asked about parents. "The parents have questions, and we must answer them," Haddad said.'
  expect(await told(draft, '"Vaccines are safe. Parents have questions, and we should answer them," Leila Haddad said.')).toEqual([expect.stringMatching(/and we \[-should-\]\{\+must\+\} answer them”$/)])
  expect(await told(draft, '"Vaccines are safe. Parents have questions, and we should answer them," Leila Haddad said.')).not.toEqual([expect.stringContaining('[-Vaccines')])
})

test('what one source quotes in the same words is not altered, whatever another quotes', async () => {
  const other = SOURCE.replace('eleven', 'nine')
  expect(await told(SOURCE, SOURCE, other)).toEqual([])
  expect(await told('"We have waited eleven years for this quay," Edda Marsh said.', SOURCE, other)).toEqual([])
  expect(await told(SOURCE, '"It will be finished in the spring," Edda Marsh said.', other)).toHaveLength(1)
})

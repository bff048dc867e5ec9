import { expect, test } from 'vitest'
import { checkDraft } from '../../src/check.ts'

const origins = async (draft: string, sources: string[]) =>
  (await checkDraft({ text: draft, label: 'draft' }, sources.map((text, i) => ({ text, label: `source ${i + 1}` })))).filter((f) => f.rule === 'single-origin').map((f) => f.message)

const AGENCY = 'The stolen works include two small river scenes by the painter Emil Straub and are insured for 12 million pounds.'

test('two outlets that print one agency text are one origin', async () => {
  expect(await origins('Two river scenes by the painter Emil Straub are among the stolen works, insured for 12 million pounds.', [AGENCY, `Police are at the museum. ${AGENCY}`])).toEqual(['source 1, source 2 print one text: they are one origin'])
})

test('two outlets that tell it in their own words are two', async () => {
  expect(await origins(AGENCY, ['Two river scenes by Emil Straub were stolen; the works are insured for 12 million pounds.', AGENCY])).toEqual([])
})

test('two outlets that heard the same words are two', async () => {
  const quote = '"The captain did everything right and called us within three minutes of it,"'
  expect(await origins(`${quote} Halvorsen said.`, [`${quote} coastguard commander Ingrid Halvorsen said.`, `Ms Halvorsen praised him. ${quote} she told reporters.`])).toEqual([])
})

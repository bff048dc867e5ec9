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

const FIRE = 'A fire destroyed a warehouse in the port of Brindle on Tuesday.'
const AGAIN = 'On Tuesday a fire has destroyed a warehouse in Brindle, in the port.'

test('sentences that follow each other are one finding', async () => {
  const more = 'Two firefighters were treated for smoke. The tower of the old customs house was damaged.'
  expect(await origins(`${FIRE} ${more}`, [`${FIRE} ${more}`, AGAIN])).toEqual(['only source 1 tells this'])
})

test('what another source gives in a sentence on something else does not rest on one', async () => {
  const [homes, others] = ['About 120,000 homes were without power.', 'The storm uprooted trees, and 120,000 homes lost power for the night as gusts reached the coast of Ravenia.']
  expect(await origins(`${FIRE} ${homes}`, [`${FIRE} ${homes}`, `${AGAIN} ${others}`])).toEqual([])
  expect(await origins(`${FIRE} ${homes}`, [`${FIRE} ${homes}`, `${AGAIN} The storm uprooted trees as gusts reached the coast of Ravenia.`])).toEqual(['only source 1 tells this'])
})

test('what the draft contradicts does not rest on its source, nor does a headline on anything', async () => {
  expect(await origins(`${FIRE} It sank with 38 people on board.`, [`${FIRE} It sank with 83 people on board.`, AGAIN])).toEqual([])
  expect(await origins(`Warehouse burns down in Brindle\n\n${FIRE}`, [AGAIN, `Warehouse burns down in Brindle\n\n${FIRE}`])).toEqual([])
})

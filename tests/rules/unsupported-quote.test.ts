import { expect, test } from 'vitest'
import { checkDraft } from '../../src/check.ts'

const unsupported = async (draft: string, ...sources: string[]) =>
  (await checkDraft({ text: draft, label: 'draft' }, sources.map((text, i) => ({ text, label: `source ${i + 1}` })))).filter((f) => f.rule === 'unsupported-quote').map((f) => f.place.text)

const SOURCE = '"We heard a bang, and then all the windows were gone," neighbour Igor Petrenko said.'

test('words added to a quote at its end or at its beginning', async () => {
  expect(await unsupported(SOURCE.replace('gone,', 'gone. It was terrible,'), SOURCE)).toEqual(['It was terrible'])
  expect(await unsupported(SOURCE.replace('We heard', 'It was terrible. We heard'), SOURCE, SOURCE.replace('said', 'told a reporter'))).toEqual(['It was terrible'])
})

test.each<[what: string, draft: string, sources: string[]]>([
  ['one of the sources has', SOURCE.replace('gone,', 'gone. It was terrible,'), [SOURCE, SOURCE.replace('gone,', 'gone. It was terrible,')]],
  ['a source has in another quote', SOURCE.replace('gone,', 'gone. It was terrible,'), [`${SOURCE} He did not sleep that night. "It was terrible," Petrenko added.`]],
  ['a source quotes in parts', '"We heard a bang, and then all the windows were gone," neighbour Igor Petrenko said.', ['"We heard a bang," neighbour Igor Petrenko said, "and then all the windows were gone."']],
  ['the draft puts in brackets', SOURCE.replace('gone,', 'gone [in the whole street],'), [SOURCE]],
  ['stands against other words', SOURCE.replace('were gone', 'had been broken by it'), [SOURCE]],
])('what %s is not', async (_, draft, sources) => {
  expect(await unsupported(draft, ...sources)).toEqual([])
})

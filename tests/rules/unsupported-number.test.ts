import { expect, test } from 'vitest'
import { checkDraft } from '../../src/check.ts'

const unsupported = async (draft: string, source: string) =>
  (await checkDraft({ text: draft, label: 'draft' }, [{ text: source, label: 'source' }])).filter((f) => f.rule === 'unsupported-number').map((f) => f.place.text)

test.each<[what: string, draft: string, source: string]>([
  ['two ages that the source tells in one', 'Two of them, aged 34 and 47, are in hospital.', 'Two of the injured are 34 and 47 years old, the hospital said.'],
  ['an ordinal that is a way to tell', 'It was the first home defeat since March.', 'The team had not lost at home since March.'],
  ['a time that the source gives with its zone', 'The ground began to move at 4:12 a.m.', 'The quake struck at 4:12 a.m. local time.'],
  ['a rounded number', 'Nearly 100,000 homes had power again.', 'The operator said that 98,000 homes had been reconnected.'],
  ['a number in other words', 'She played with him for two decades.', 'She played with him for 20 years.'],
])('%s is supported', async (_, draft, source) => {
  expect(await unsupported(draft, source)).toEqual([])
})

test.each<[what: string, draft: string, source: string, found: string[]]>([
  ['a number that the source only does not exclude', 'The mill will stay closed for at least six weeks.', 'The owner said that production would stand still for at least three weeks.', ['at least six weeks']],
  ['the number of something else', 'The strike lasted six days.', 'Six drivers spoke at the meeting on the strike.', ['six days']],
  ['the same number of another unit', 'The strike lasted six days.', 'The union and the company had talked for six weeks before that.', ['six days']],
  ['the same number of another currency', 'It cost £12 million to repair.', 'The repair of the pier had been planned for years. A hotel nearby was sold for $12 million.', ['£12 million']],
  ['a minute that nobody gave', 'He equalised in the 74th minute.', 'He equalised in the second half.', ['74th']],
])('%s is not', async (_, draft, source, found) => {
  expect(await unsupported(draft, source)).toEqual(found)
})

import { expect, test } from 'vitest'
import { names } from './tell.ts'

const turns = (introduction: string, ...lines: string[]): Promise<(string | null)[]> => names([introduction, ...lines].join('\n\n'))

test('initials mark the turns of the one person who bears them', async () => {
  const lines = ['DQ: By not sleeping at all.', 'JB: And with a barge.', 'DQ: That was his idea.']
  expect(await turns('The engineer Dana Quill and the designer Jonas Beck spoke to us.', ...lines)).toEqual(['Dana Quill', 'Jonas Beck', 'Dana Quill'])
  expect(await turns('The sailors Paula Hart and Peter Holt spoke to us.', 'PH: I made tea.', 'GM: And then?', 'PH: We slept.')).toEqual(['PH', 'GM', 'PH'])
})

test.each([
  ['a magistrate', '“It was Sunday,” Doris Lane said. The magistrate sighed. “One of you must be wrong,” she said.', ['Doris Lane', null]],
  ['a brother', 'Neil Carr and Alan Carr met. “I wanted ale,” Neil Carr said. The elder brother disagreed. “I wanted a rest,” he said.', ['Neil Carr', null]],
  ['a deputy', '“It rains,” Lara Voss said. Reid’s deputy said teams would go up “at first light”. “We do not give up,” she said.', ['Lara Voss', 'Reid’s deputy', 'Reid’s deputy']],
  ['nobody', '“It was Sunday,” Doris Lane said. It was not. “One of us must be wrong,” she said.', ['Doris Lane', 'Doris Lane']],
])('somebody who comes on before the pronoun: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test('behind two short lines of two people, either may say the third', async () => {
  expect(await turns('“Did you cut it?” the prosecutor asked.', '“Yes,” Arthur Pym said.', '“All of it?”')).toEqual(['the prosecutor', 'Arthur Pym', null])
  expect(await turns('“It was late,” Arthur Pym said.', '“All of us were tired by then.”')).toEqual(['Arthur Pym', 'Arthur Pym'])
})

test('a father and a son of one name are two people', async () => {
  const text = 'Tom Reid and his son, Tom Reid Jr, are in court. “He locked me out,” the elder Reid said. “I did not,” the younger Reid said. Reid called it “a private sadness”.'
  expect(await names(text)).toEqual(['Tom Reid', 'Tom Reid Jr', 'Reid'])
  expect(await names('“It was late,” Tom Reid Jr said. Reid called it “a private sadness”.')).toEqual(['Tom Reid Jr', 'Tom Reid Jr'])
})

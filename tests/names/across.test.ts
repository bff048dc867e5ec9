import { expect, test } from 'vitest'
import { readRegisters } from '../../src/names/register.ts'
import { readDocument } from '../../src/text/document.ts'

/** Each article's people, as `id name = value`. */
function people(...texts: string[]): string[][] {
  const registers = readRegisters(texts.map((text, i) => readDocument({ text }, `s${i + 1}`)))
  return registers.map((r) => [...r.entities.values()].filter((e) => e.type === 'person').map((e) => `${e.id} ${e.name} = ${e.value}`).toSorted())
}

test('a surname in one article is the person whom another names in full', () => {
  expect(people('Mr. Okafor left early.', 'Chinedu Okafor left the hall early.')).toEqual([['person:chinedu okafor Chinedu Okafor = Chinedu Okafor'], ['person:chinedu okafor Chinedu Okafor = Chinedu Okafor']])
})

test('two bearers of one surname stay apart, and a bare surname is neither', () => {
  const [a, b, c] = people('Mr. and Mrs. Lindqvist were absent, but Karin Lindqvist voted.', 'Erik Lindqvist abstained.', 'Judge Lindqvist wrote the opinion.')
  expect(a).toContain('person:karin lindqvist Karin Lindqvist = Karin Lindqvist')
  expect(b).toEqual(['person:erik lindqvist Erik Lindqvist = Erik Lindqvist'])
  expect(c).toEqual(['person:lindqvist Lindqvist = Lindqvist'])
})

test('a short form and a misspelling are the same person; the value is the same in every order', () => {
  const texts = ['Bob Hathaway resigned.', 'Robert James Hathaway resigned.', 'Robert Hathway resigned.']
  const ids = people(...texts).flat().map((line) => line.split(' = ')[1])
  expect(new Set(ids).size).toBe(1)
  expect(people(...texts.toReversed()).flat().map((line) => line.split(' = ')[1])).toEqual(ids)
})

test('father and son of one name stay apart', () => {
  const [a, b] = people('George H. W. Bush flew in.', 'George W. Bush flew in.')
  expect(a![0]!.split(' = ')[1]).not.toBe(b![0]!.split(' = ')[1])
})

test.each([
  ['one name as two desks write it', 'Thomas Rell', 'Tomas Rell', 1],
  ['a letter for another alphabet', 'Oleksandr Petrenko', 'Olexander Petrenko', 1],
  ['a woman’s name beside a man’s', 'Martin Bauer', 'Martina Bauer', 2],
  ['one that ends in another letter', 'Carlo Bauer', 'Carla Bauer', 2],
  ['and one of no list', 'Zorislav Bauer', 'Zorislava Bauer', 2],
])('%s', (_, a, b, count) => {
  expect(new Set(people(`Mayor ${a} opened the bridge on Monday.`, `The bridge was opened on Monday by Mayor ${b}.`).flat().map((person) => person.split(' = ')[1]))).toHaveProperty('size', count)
})

test('a relative called by the given name is the only one whom another article so names in full', () => {
  const last = (...texts: string[]) => people(...texts)[0]!.map((line) => line.split(' = ')[1])
  expect(last('Her distraught dad Conor begged for help.', 'Conor Brennick, a teacher, begged for help.')).toEqual(['Conor Brennick'])
  expect(last('His sister Denise wept.', 'Denise Rell wept. Denise Lowe did not.')).toEqual(['Denise'])
  expect(last('The hall was full when Denise, 40, who knew her, wept.', 'Denise Rell wept.')).toEqual(['Denise'])
})

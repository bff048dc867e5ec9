import { expect, it } from 'vitest'
import { sayConflict } from '../../src/conflicts/message.ts'

const say = (...sayings: [string, string][]) => sayConflict(sayings.map(([label, phrase]) => ({ label, phrase })))

it('says who says what', () => {
  expect(say(['BGNES', '23 countries'], ['RTE.ie', '32 countries'])).toBe('BGNES says 23 countries, RTE.ie says 32 countries')
})

it('says it alike in every order of the sources', () => {
  expect(say(['RTE.ie', '32 countries'], ['BGNES', '23 countries'])).toBe('BGNES says 23 countries, RTE.ie says 32 countries')
})

it('joins the sources that say the same', () => {
  expect(say(['AP', '12'], ['BBC', '13'], ['CNN', '12'], ['AP', '12'])).toBe('AP and CNN say 12, BBC says 13')
})

it('names the first of many sources', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((label): [string, string] => [label, '12'])
  expect(say(...many, ['g', '13'])).toBe('a, b and 4 more say 12, g says 13')
  expect(say(...many.slice(1), ['g', '13'])).toBe('b, c, d, e and f say 12, g says 13')
})

it('tells of one source that says two things', () => {
  expect(say(['AP', '12 dead'], ['AP', '13 dead'], ['BBC', '12 dead'])).toBe('AP says 12 dead and also 13 dead, BBC says 12 dead')
})

it('takes the capital off a figure that opened its sentence, and off nothing else', () => {
  expect(say(['AP', 'Twelve people'], ['BBC', 'About 15 people'])).toBe('AP says twelve people, BBC says about 15 people')
  expect(say(['AP', 'One Nation'], ['BBC', 'Somerset'], ['CNN', 'Tenby'])).toBe('AP says One Nation, BBC says Somerset, CNN says Tenby')
  expect(say(['AP', '“Two of us went”'], ['BBC', '“Three of us went”'])).toBe('AP says “Two of us went”, BBC says “Three of us went”')
})

it('does not tell a headline from its sentence', () => {
  expect(say(['AP', '$63 Million'], ['AP', '$63 million'], ['BBC', '$64 million'])).toBe('AP says $63 Million, BBC says $64 million')
})

import { expect, test } from 'vitest'
import { differingWords } from '../../src/formats/parts/differing.ts'
import { type Mark, runsOf } from '../../src/formats/parts/marks.ts'
import { outsideNames } from '../../src/formats/parts/whole-names.ts'

const show = (text: string, marks: Mark[], place = { start: 0, end: text.length }) =>
  runsOf(text, place, marks).map(({ text: piece, style }) => (style ? `<${style}:${piece}>` : piece)).join('')
const whole = (text: string) => ({ text, places: [{ start: 0, end: text.length }] })
const differing = (...texts: string[]) => differingWords(texts.map(whole)).map((spans, i) => spans.map(({ start, end }) => texts[i]!.slice(start, end)))

test('a mark that comes first in the list wins where two overlap', () => {
  expect(show('two of the 14 hurt', [{ start: 11, end: 13, style: 'conflict' }, { start: 4, end: 18, style: 'other' }])).toBe('two <other:of the ><conflict:14><other: hurt>')
})

test('marks are cut to the place that is shown, and joined over punctuation', () => {
  expect(show('one, two. Three', [{ start: 0, end: 3, style: 'other' }, { start: 5, end: 8, style: 'other' }, { start: 10, end: 15, style: 'other' }], { start: 0, end: 9 })).toBe('<other:one, two>.')
})

test('what is no sentence any more is cut, and says how much is left', () => {
  expect(show('a'.repeat(5000), [])).toMatch(/^a{3000}<faint: … \(2000 more characters\)>$/)
})

test('the words that differ, of two tellings and of three', () => {
  expect(differing('The fire killed 14 people on Monday.', 'The fire killed 16 people on Monday, police said.')).toEqual([['14'], ['16', 'police said']])
  expect(differing('It killed 14 in the town.', 'It killed 14 in the town.', 'It killed 16 in the town.')).toEqual([['14'], ['14'], ['16']])
})

test('spelling and contractions are no other words', () => {
  expect(differing("They don't spend enough on defense.", 'They do not spend enough on defence.')).toEqual([[], []])
})

test('where everything is told otherwise, nothing stands out', () => {
  expect(differing('Mr Stoltenberg stepped down as boss of the alliance.', 'Rutte took over from the Norwegian on Tuesday.')).toEqual([[], []])
})

test('no mark begins or ends inside a name', () => {
  const text = 'The coach Dan Colley was sent off'
  const name = (words: string, type: 'person' | 'place' = 'person') => [{ id: 's1.m1', start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words, type, value: words, fact: 'f1' }]
  const left = (words: string, mentions = name('Dan Colley')) => outsideNames({ start: text.indexOf(words), end: text.indexOf(words) + words.length }, mentions, text).map(({ start, end }) => text.slice(start, end))
  expect(left('coach Dan')).toEqual(['coach'])
  expect(left('Colley was')).toEqual(['was'])
  expect(left('Dan')).toEqual([])
  expect(left('coach Dan Colley was')).toEqual(['coach Dan Colley was'])
  expect(left('coach Dan', name('Dan Colley', 'place'))).toEqual(['coach Dan'])
})

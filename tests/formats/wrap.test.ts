import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visible } from '../../src/formats/parts/escape.ts'
import { PLAIN } from '../../src/formats/parts/paint.ts'
import { clusters, cut, cutLabel, widthOf } from '../../src/formats/parts/width.ts'
import { wrap } from '../../src/formats/parts/wrap.ts'

const lines = (text: string, width: number) => wrap([{ text }], width, PLAIN)

test('breaks at spaces, and in a word only where there is no other way', () => {
  expect(lines('a quick brown fox', 9)).toEqual(['a quick', 'brown fox'])
  expect(lines('see https://news.example/a/b', 10)).toEqual(['see https:', '//news.exa', 'mple/a/b'])
  expect(lines('', 10)).toEqual([''])
})

test('writing without spaces is broken anywhere, by the columns that it takes', () => {
  expect(lines('北约秘书长吕特', 6)).toEqual(['北约秘', '书长吕', '特'])
})

test('accents, joined emoji and flags are never torn', () => {
  expect(clusters('e\u0301👩‍👩‍👧🇳🇱👍🏽')).toEqual(['e\u0301', '👩‍👩‍👧', '🇳🇱', '👍🏽'])
  expect(lines('e\u0301'.repeat(7), 3)).toEqual(['e\u0301'.repeat(3), 'e\u0301'.repeat(3), 'e\u0301'])
})

test('a style ends with its line and begins again on the next', () => {
  const paint = { style: (_: string, text: string) => `<${text}>`, signs: {} }
  expect(wrap([{ text: 'one ' }, { text: 'two three', style: 'other' }], 7, paint)).toEqual(['one <two>', '<three>'])
})

test('a cut label keeps the number that tells it from its namesakes', () => {
  expect(cutLabel('Kettle Valley Times (2)', 14)).toBe('Kettle Va… (2)')
  expect(cutLabel('news.xml#12', 9)).toBe('news.…#12')
  expect(cutLabel('Kettle Valley Times', 14)).toBe('Kettle Valley…')
  expect(cutLabel('Echo (2)', 14)).toBe('Echo (2)')
})

test('a cut text says so', () => {
  expect(cut('Harbour Post', 8)).toBe('Harbour…')
  expect(cut('北约秘书长', 6)).toBe('北约…')
  expect(cut('short', 8)).toBe('short')
})

test('no line is wider than the width, and no word is lost', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'bc', ' ', ' ', 'é', 'e\u0301', '北', '👩‍👧', '🇳🇱', '-', '“', '\u00a0', 'ﬁ', '한'), maxLength: 120 })
  fc.assert(fc.property(text, fc.integer({ min: 2, max: 40 }), (raw, width) => {
    const shown = visible(raw)
    const wrapped = lines(shown, width)
    expect(wrapped.every((line) => widthOf(line) <= width)).toBe(true)
    expect(wrapped.join('').replaceAll(' ', '')).toBe(shown.replaceAll(' ', ''))
  }))
})

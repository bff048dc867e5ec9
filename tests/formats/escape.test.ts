import { expect, test } from 'vitest'
import { visible, visibleJson } from '../../src/formats/parts/escape.ts'

test.each([
  ['colours', 'a \x1b[31mred\x1b[0m word', String.raw`a \x1b[31mred\x1b[0m word`],
  ['a title', '\x1b]0;owned\x07 text', String.raw`\x1b]0;owned\x07 text`],
  ['a link', '\x1b]8;;http://a.example\x1b\\click\x1b]8;;\x1b\\', String.raw`\x1b]8;;http://a.example\x1b\click\x1b]8;;\x1b` + '\\'],
  ['a C1 introducer', '\x9b31mred', String.raw`\x9b31mred`],
  ['a backspace and a bell', 'a\b\x07', String.raw`a\x08\x07`],
  ['lines', 'one\r\ntwo\u2028three\tfour', 'one two three four'],
  ['turned writing', 'a\u202eevil\u202c \u2066b\u2069', 'aevil b'],
  ['hidden characters', 'so\u00adft zero\u200bwidth \ufeffmark', 'soft zerowidth mark'],
  ['half a character', 'half \ud83d here', 'half \ufffd here'],
])('%s cannot reach the terminal', (_, text, shown) => {
  expect(visible(text)).toBe(shown)
})

test('what belongs to writing stays', () => {
  for (const text of ['naïve café', '10\u00a0000', 'क्\u200dष', '👩\u200d👩\u200d👧', 'עברית', '你好']) expect(visible(text)).toBe(text)
})

test('JSON keeps its value and hides the same characters', () => {
  const value = { text: 'a\x1b[31m \x9b \u202e b\u2028\x7f' }
  const shown = visibleJson(JSON.stringify(value))
  expect(JSON.parse(shown)).toEqual(value)
  expect(shown).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028\u202e]/)
})

import { expect, test } from 'vitest'
import { checkLexicon } from '../../src/model/lexicon.ts'

test.each([
  [['Kiev'], 'the lexicon is no JSON object'],
  [{ places: {} }, 'the lexicon has an unknown part "places": it may have aliases, spellings and names'],
  [{ aliases: { Kyiv: 'Kiev' } }, '"Kyiv" under aliases in the lexicon needs a list of names'],
  [{ names: { Acme: 'firm' } }, '"Acme" under names in the lexicon needs person, place or organisation'],
  [{ spellings: [] }, 'spellings in the lexicon is no object'],
])('%j is refused with what to do', (value, message) => {
  expect(() => checkLexicon(value)).toThrow(message)
})

test('all three parts may be left out', () => expect(checkLexicon({})).toEqual({}))

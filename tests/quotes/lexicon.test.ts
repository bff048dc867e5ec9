import { expect, test } from 'vitest'
import { CLASS, classOf } from '../../src/quotes/lexicon.ts'
import { foldWord } from '../../src/text/fold.ts'

const has = (word: string, bits: number): boolean => (classOf(foldWord(word)) & bits) !== 0

test.each(['said', 'tells', 'wrote', 'criticised', 'criticized', 'recognises', 'recognizes', 'recalled', 'recalling', 'emailed', 'e-mailed', 'admitted', 'quipped', 'denies', 'referred', 'enquired', 'inquired', 'retelling', 'apologized'])(
  '%s reports words, in either spelling',
  (word) => expect(has(word, CLASS.cue)).toBe(true),
)

test.each(['bridge', 'walks', 'green', 'mayor'])('%s does not', (word) => expect(has(word, CLASS.cue | CLASS.base)).toBe(false))

test('endings tell what no list holds', () => {
  expect(has('slowly', CLASS.adverb)).toBe(true)
  expect(has('marched', CLASS.verb)).toBe(true)
  expect(has('need', CLASS.verb)).toBe(false)
  expect(has('marching', CLASS.participle)).toBe(true)
})

import { expect, test } from 'vitest'
import type { Lexicon } from '../../src/model/lexicon.ts'
import { compareSources } from '../../src/pipeline.ts'

async function compare(lexicon: Lexicon | undefined, ...texts: string[]) {
  const { facts, claims } = await compareSources(texts.map((text) => ({ text })), lexicon ? { lexicon } : undefined)
  return { facts: facts.map((fact) => `${fact.type} ${fact.value} ${fact.sources.join('+')}`), variants: claims.flatMap((claim) => claim.variants.map((v) => v.values.map((value) => value.text).join('/'))) }
}

const TEXTS = ['The strike at Volkhov Tyres ended in Gornji Vakuf on Monday.', 'The strike at VolTyre ended in Uskoplje on Monday.'] as const

test('without a lexicon unknown names stay unknown', async () => {
  expect((await compare(undefined, ...TEXTS)).facts.filter((fact) => /place|organisation/.test(fact))).toEqual([])
})

test('aliases and names of the user make one thing of two names', async () => {
  const { facts } = await compare({ aliases: { 'Volkhov Tyres': ['VolTyre'], 'Gornji Vakuf': ['Uskoplje'] }, names: { 'Gornji Vakuf': 'place' } }, ...TEXTS)
  expect(facts).toContain('organisation Volkhov Tyres s1+s2')
  expect(facts).toContain('place Gornji Vakuf s1+s2')
})

test('spellings of the user are variants, not other words', async () => {
  const { variants } = await compare({ spellings: { nightclub: ['nitespot'] } }, 'Fire destroyed the old nightclub by the river.', 'Fire destroyed the old nitespot by the river.')
  expect(variants).toEqual(['nightclub/nitespot'])
})

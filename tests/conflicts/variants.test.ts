import { expect, test } from 'vitest'
import { compareSources } from '../../src/pipeline.ts'

async function variants(...texts: string[]): Promise<string[]> {
  const { claims } = await compareSources(texts.map((text, i) => ({ text, label: 'ABC'[i]! })))
  return claims.flatMap((claim) => claim.variants.map((v) => v.message)).toSorted()
}

test('a city by its two names, a misspelt person and a British word are variants', async () => {
  const a = 'Ministers met in Bombay on Friday. The defence minister, Jens Halvorsen, spoke for an hour about the new ships.'
  const b = 'Ministers met in Mumbai on Friday. The defense minister, Jen Halvorsen, spoke for an hour about the new ships.'
  const found = ['Bombay (A), Mumbai (B)', 'Jen Halvorsen (B), Jens Halvorsen (A)', 'defence (A), defense (B)']
  expect(await variants(a, b)).toEqual(found)
  expect(await variants(a, a, b)).toEqual(['Bombay (A, B), Mumbai (C)', 'Jen Halvorsen (C), Jens Halvorsen (A, B)', 'defence (A, B), defense (C)'])
})

test('each is listed once, with one place of each spelling in each article', async () => {
  const a = 'The harbour at Odessa was closed. Odessa has one harbour only, and the harbour was full.'
  const b = 'The harbor at Odesa was closed. Odesa has one harbor only, and the harbor was full.'
  expect(await variants(a, b)).toEqual(['Odesa (B), Odessa (A)', 'harbor (B), harbour (A)'])
})

test('short forms, acronyms and typography are no variants', async () => {
  expect(await variants(
    'President Bill Hartley said the U.S. would pay $3 billion, and he didn’t say when. “It won’t be soon,” he said.',
    'President William Hartley said the United States would pay $3bn, and he did not say when. "It won\'t be soon," he said.',
  )).toEqual([])
})

test('two people with names alike are no variant of each other', async () => {
  expect(await variants('Maria Lopez won the seat in the north.', 'Mario Lopez won the seat in the north.')).toEqual([])
})

test('an organisation with a slip in its name is the one that the others name', async () => {
  const [slip, right] = ['A study by the Harbour Foudation was out on Monday.', 'A study by the Harbour Foundation was out on Monday.']
  expect(await variants(slip, right)).toEqual(['Harbour Foudation (A), Harbour Foundation (B)'])
  const { facts, summary } = await compareSources([slip, right].map((text) => ({ text })))
  expect(facts.filter((f) => f.value === 'Harbour Foundation')).toMatchObject([{ type: 'organisation', sources: ['s1', 's2'] }])
  expect(summary.conflicts).toEqual({})
})

test.each([
  ['A study by the Harbour Foundation was out on Monday.', 'A study by the Harbor Foundation was out on Monday.'],
  ['A study by the Harbour Federation was out on Monday.', 'A study by the Harbour Foundation was out on Monday.'],
  ['The Federal Reserve Bank met on Monday.', 'The Federal Reserve met on Monday.'],
  ['Anna Centre was absent on Monday.', 'The Anna Center was closed on Monday.'],
])('other names of organisations are no slips: %s', async (a, b) => {
  expect((await variants(a, b)).filter((v) => /Foundation|Reserve|Anna/.test(v))).toEqual([])
})

test('letters that are joined in print are no spelling of their own', async () => {
  expect(await variants('The ﬁrst ofﬁce of Steﬀen Halvorsen was shut on Monday.', 'The first office of Steffen Halvorsen was shut on Monday.')).toEqual([])
})

const TRAINS = (town: string) => `Trains between ${town} and Holm will not run for two weeks after the flood, the railway said.`

test('a place that no list knows, spelled with one letter between two articles in one statement', async () => {
  expect(await variants(`${TRAINS('Tarnvik')} He spoke in Tarnvik’s hall.`, TRAINS('Tarnvyk'))).toEqual(['Tarnvik (A), Tarnvyk (B)'])
})

test('the desk may know better than the reporter', async () => {
  expect(await variants(TRAINS('Tarnvik'), `TARNVIK (Northern Herald) — ${TRAINS('Tarnvyk')}`)).toEqual(['Tarnvik (A), Tarnvyk (B)'])
})

test.each([
  ['an article that has both knows two places', `${TRAINS('Tarnvik')} Nobody lives in Tarnvyk.`, TRAINS('Tarnvyk')],
  ['two letters are no slip', TRAINS('Tarnvik'), TRAINS('Tornvyk')],
  ['a short name may be another', TRAINS('Holby'), TRAINS('Halby')],
  ['an ending makes another word', TRAINS('Tarnvik'), TRAINS('Tarnvika')],
  ['what somebody writes small is no name', `${TRAINS('Summit')} The summit was held on Friday.`, TRAINS('Sumnit')],
  ['in other statements they may be two places', TRAINS('Tarnvik'), 'The mayor of Tarnvyk praised the firemen who had put out a blaze at the school.'],
])('%s', async (_, a, b) => {
  expect(await variants(a, b)).toEqual([])
})

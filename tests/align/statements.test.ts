import { expect, test } from 'vitest'
import { compareSources } from '../../src/index.ts'
import { FERRY, shared } from './stories.ts'

const ferry = FERRY.map((lines) => [...lines])

test('one long sentence here is two there, and sentences out of order meet', async () => {
  const claims = await shared(...ferry)
  expect(claims).toContain('s1.2 s2.1')
  expect(claims).toContain('s1.3 s3.1')
  expect(claims.find((c) => c.includes('s1.1'))).toMatch(/s2\.3/)
})

test('what one source alone tells stays alone', async () => {
  const together = (await shared(...ferry)).join(' ')
  for (const id of ['s1.4', 's2.4', 's3.2']) expect(together).not.toContain(id)
})

test('a strike told in other words', async () => {
  expect(await shared(
    ['Bus drivers in Leeds will walk out for three days next week in a dispute over pay, the union Unite said.', 'The company said it had offered a rise of five percent.', 'The last strike, in 2014, ended after a week.'],
    ['Unite announced that drivers of buses in Leeds are to strike for three days from next Monday over their wages.', 'Passengers were told to check timetables before they travel.', 'An offer of a five percent rise was rejected, the company said.'],
  )).toEqual(['s1.1 s2.1', 's1.2 s2.3'])
})

test('sentences that share only who and what the story is about are not one claim', async () => {
  expect(await shared(
    ['Governor Elena Ruiz signed the water bill on Tuesday.', 'Ruiz grew up on a farm in the valley, the fourth of six children.', 'The reservoir stands at a third of its capacity.'],
    ['Governor Elena Ruiz signed the water bill on Tuesday, with farmers at her side.', 'Ruiz will stand for a second term in November.', 'Fishermen fear for the river below the reservoir.'],
  )).toEqual(['s1.1 s2.1'])
})

test('claims do not chain through a sentence that touches two things', async () => {
  const claims = await shared(
    ['A fire destroyed the old mill in Harden early on Friday.', 'The mill had stood empty since 2009.'],
    ['A fire destroyed the old mill in Harden early on Friday, and police arrested a man of 34 on suspicion of arson.'],
    ['Police arrested a man of 34 near the station on suspicion of arson.', 'Trains were late all morning.'],
  )
  expect(claims.some((c) => c.includes('s1.1') && c.includes('s3.1'))).toBe(false)
})

test('what one source tells in one sentence and two others in two each is one claim', async () => {
  const claims = await shared(
    ['A roofer of 44 died when a scaffold gave way in Lower Holm, and a cook was burned when a kitchen caught fire in Wick Lane.', 'It was the first dry day in weeks.'],
    ['In Lower Holm a roofer died when his scaffold gave way.', 'In Wick Lane a cook suffered burns as her kitchen caught fire.', 'Shops were open late.'],
    ['The cook was burned when the kitchen of her restaurant in Wick Lane caught fire.', 'A roofer fell to his death in Lower Holm as a scaffold gave way.', 'The fair opens on Friday.'],
  )
  expect(claims).toEqual(['s1.1 s2.1 s2.2 s3.1 s3.2'])
})

test('figures that are near each other bring sentences together, others do not', async () => {
  const similarity = async (a: string, b: string) => (await compareSources([{ text: a }, { text: b }])).links[0]?.similarity ?? 0
  const told = 'The storm cut power to 58,000 households in the valley.'
  const far = await similarity(told, 'More than 700 homes lost power in the valley.')
  expect(await similarity(told, 'More than 60,000 homes lost power in the valley.')).toBeGreaterThan(far)
  expect(await similarity(told, 'More than 90,000 homes lost power in the valley.')).toBe(far)
  expect(await similarity(told, '60,000 trees were felled in the north.')).toBeLessThan(far)
})

test('reports of different events share nothing', async () => {
  expect(await shared(
    ['The central bank left its main rate at 4.5 percent on Thursday.', 'Its governor said inflation would fall below three percent next year.'],
    ['Two climbers were found alive on Thursday after three nights on the mountain.', 'Rescuers said the pair had dug a shelter in the snow.'],
  )).toEqual([])
})

test('another order of the sources gives the same claims', async () => {
  const texts = (sources: string[][]) => sources.map((lines) => ({ text: lines.join('\n\n') }))
  const told = async (sources: string[][]) => (await compareSources(texts(sources))).claims.map((c) => [c.similarity, ...c.members.map((m) => m.text).toSorted()].join(' | ')).toSorted()
  const first = await told(ferry)
  expect(await told([ferry[1]!, ferry[2]!, ferry[0]!])).toEqual(first)
  expect(await told([ferry[2]!, ferry[1]!, ferry[0]!])).toEqual(first)
})

test('a higher threshold joins less', async () => {
  const inputs = ferry.map((lines) => ({ text: lines.join('\n\n') }))
  const [loose, strict] = await Promise.all([0.1, 0.99].map((threshold) => compareSources(inputs, { threshold })))
  expect(strict!.summary.agree + strict!.summary.differ).toBeLessThan(loose!.summary.agree + loose!.summary.differ)
})

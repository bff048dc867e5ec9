import { expect, test } from 'vitest'
import { compareSources } from '../../src/index.ts'

const HARBOUR = 'The harbour of Lower Wick was closed for repairs, the council said.'
const OTHER = ['Nobody in the valley saw the owl.', 'It flew off at dusk.']

const write = (...paragraphs: string[]): string => paragraphs.join('\n\n')
const compare = (...texts: string[]) => compareSources(texts.map((text, i) => ({ label: `Outlet ${i + 1}`, text })))
const messages = async (...texts: string[]) => (await compare(...texts)).claims.flatMap((claim) => claim.conflicts.map((c) => c.message))

test.each<[string, string, string]>([
  ['Twelve people were killed in the fire on Sunday, police said.', 'Thirteen people were killed in the fire, according to the mayor.', 'Outlet 1 says twelve people and also thirteen people'],
  ['The bridge was built in 1932.', 'The bridge, built in 1923, carries 4,000 cars a day.', 'Outlet 1 says 1932 and also 1923'],
  ['The trial of Ann Marsh begins on Monday in Wick.', 'The trial begins on Tuesday.', 'Outlet 1 says Monday and also Tuesday'],
])('one source contradicts itself, whatever the others tell: %s', async (first, second, message) => {
  const { claims } = await compare(write(HARBOUR, first, 'Rain fell all week on the hills.', second), write(...OTHER))
  const claim = claims.find((c) => c.conflicts.length)!
  expect(claim).toMatchObject({ verdict: 'unique', similarity: 1, conflicts: [{ message, values: [{ source: 's1' }, { source: 's1' }] }] })
  expect(claim.members.map((m) => m.text)).toEqual([first, second])
})

test.each<[string, string]>([
  ['Fire Kills 12 in Lower Wick', 'Thirteen people died when a fire swept through a hostel in Lower Wick, police said.'],
  ['Storm Leaves 40 Missing Off Port Ellery', 'A storm off Port Ellery left 41 people missing on Sunday night.'],
])('a headline says another number than the text below it: %s', async (headline, lead) => {
  expect(await messages(write(headline, lead, HARBOUR), write(...OTHER))).toHaveLength(1)
})

test.each<[string, string]>([
  // Two times, two sides, two things counted.
  ['In 2031 the fund covers 81 percent of the pensions.', 'In 2081 the fund covers 76 percent of the pensions.'],
  ['The northern lock was closed for nine days.', 'The southern lock was closed for eight days.'],
  ['The forecast may be out by 5 points.', 'The two forecasts may be out by 4 points and by 7 points.'],
  ['A 3-3 draw would put the Rovers ahead.', 'A 4-4 draw would put the Rovers ahead too.'],
  ['In Marland the storm left 200 homes without power.', 'In Holmby the storm left 210 homes without power.'],
  ['His first wife lived in the house for nine years.', 'His second wife lived in the house for eight years.'],
  // What is corrected is no contradiction.
  ['An earlier version of this article said that 12 people were killed in the fire.', 'In the fire 13 people were killed, police said.'],
  // A headline says one of two things that the text tells.
  ['Fire Kills 12 in Lower Wick', 'Thirteen people were killed by a fire in Lower Wick last year. This time a fire killed 12 people.'],
  // Records have numbers.
  ['The file is kept as 783499116076687360 in the archive.', 'The file is kept as 783491630540001280 in the archive.'],
])('two things that one source tells stay apart: %s', async (first, second) => {
  expect(await messages(write(first, HARBOUR, second), write(...OTHER))).toEqual([])
})

test('joins what another source tells too, and agrees with a copy of the source', async () => {
  const [twelve, thirteen] = ['Twelve people were killed in the fire on Sunday, police said.', 'Thirteen people were killed in the fire, according to the mayor.']
  const article = write(twelve, HARBOUR, thirteen)
  expect(await messages(article, write(twelve, ...OTHER))).toEqual(['Outlet 1 says twelve people and also thirteen people, Outlet 2 says twelve people'])
  expect(await messages(article, article)).toEqual([])
})

test('a long list of numbers costs no more than its length', async () => {
  const list = (n: number) => write(...Array.from({ length: n }, (_, i) => `In ward ${i} of the city the clerk counted ${100 + (i % 40)} votes.`))
  expect(await messages(list(2000), write(...OTHER))).toEqual([])
})

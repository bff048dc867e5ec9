import { expect, test } from 'vitest'
import { compareSources } from '../../src/index.ts'

const REST = ['The orchestra plays on every second Sunday from May.', 'Tickets are sold at the gate and in the library.']

/** What each report is found to give in conflict, the values that stand outside the claim last. */
async function conflictsOf(...reports: string[][]) {
  const { claims } = await compareSources(reports.map((told, i) => ({ label: `Outlet ${i + 1}`, text: told.join('\n\n') })))
  return claims.flatMap((c) => c.conflicts.map(({ values }) => values.map((v) => `${v.source} ${v.text}`)))
}

test('a figure that conflicts is told wherever its source gives it', async () => {
  const mine = ['The brewery of Lower Wick earned $63.4 million from cider last year, its accounts show.', ...REST, 'Of the $63.4 million, half goes to the founders.']
  const theirs = ['The brewery of Lower Wick earned $64.9 million from cider last year, its accounts show.', 'A fire broke out in the bakery.']
  expect(await conflictsOf(mine, theirs)).toEqual([['s1 $63.4 million', 's2 $64.9 million', 's1 $63.4 million']])
})

test('the exact sum stands for the round one, and another sum does not', async () => {
  const mine = ['The brewery of Lower Wick paid nearly $64 million in taxes on cider, its accounts show.', ...REST, 'In all it paid $63,815,240 to the treasury.', 'Its rival paid $61,300,000.']
  const theirs = ['The brewery of Lower Wick paid $58 million in taxes on cider, its accounts show.', 'A fire broke out in the bakery.']
  expect(await conflictsOf(mine, theirs)).toEqual([['s1 nearly $64 million', 's2 $58 million', 's1 $63,815,240']])
})

test('so is a place that was taken for another', async () => {
  const mine = ['The ferry sank off the coast of Mauritius on Friday, the coast guard said.', ...REST, 'Divers from Mauritius went down to the wreck.']
  const theirs = ['The coast guard said the ferry had sunk off the coast of Mauritania on Friday.', 'A fire broke out in the bakery.']
  expect(await conflictsOf(mine, theirs)).toEqual([['s1 Mauritius', 's2 Mauritania', 's1 Mauritius']])
})

test('a round figure may be of many things, and so may a name that nobody takes for the other', async () => {
  const mine = ['The storm killed 12 people on the coast, the mayor of the town said.', 'Police said Peter Marsh was arrested at the airport on Monday.', ...REST, 'A choir of 12 people sang for Peter Marsh.']
  const theirs = ['The storm killed 15 people on the coast, the mayor of the town said.', 'Police said John Abbott was arrested at the airport on Monday.', 'A fire broke out in the bakery.']
  expect(await conflictsOf(mine, theirs)).toEqual([['s1 12', 's2 15'], ['s1 Peter Marsh', 's2 John Abbott']])
})

test('a third outlet that gives one of the two figures elsewhere is told too, if it reports the same', async () => {
  const mine = ['The brewery of Hilda Marr in Cologne earned $63.4 million from cider last year, its accounts show.', ...REST]
  const theirs = ['The brewery of Hilda Marr in Cologne earned $64.9 million from cider last year, its accounts show.', 'Half of the money goes to the founders, their lawyer told a court on Friday.']
  const others = ['Half of the $63.4 million goes to the founders, their lawyer told a court on Friday.', 'Snow fell on the hills.']
  const told = ['s1 $63.4 million', 's2 $64.9 million']
  expect(await conflictsOf(mine, theirs, [...others, 'Hilda Marr left Cologne in March.'])).toEqual([[...told, 's3 $63.4 million']])
  expect(await conflictsOf(mine, theirs, others)).toEqual([told])
})

test('and so is one that speaks of the same thing by its number, not of another thing with that number', async () => {
  const mine = ['In a 48-page charge sheet filed on Monday, the brewery is accused of hiding a leak of cider.', ...REST, 'The lawyer of the founders called it a fairy tale of rivals, a 48-page charge sheet of envy.']
  const theirs = ['The 47-page charge sheet filed on Monday accuses the brewery of hiding a leak of cider.', 'The lawyer of the founders called it a fairy tale of rivals.']
  const others = ['Visitors bought the 48-page catalogue of the orchestra, and 48 left early.', 'Snow fell on the hills.']
  expect(await conflictsOf(mine, theirs, others)).toEqual([['s1 48', 's2 47', 's1 48']])
})

test('an outlet that gives both names is told with both', async () => {
  const mine = ['The ferry sank off the coast of Mauritius on Friday, the coast guard said.', ...REST]
  const theirs = ['The coast guard said the ferry had sunk off the coast of Mauritania on Friday.', 'A fire broke out in the bakery.']
  const both = ['On Friday the ferry sank off the coast of Mauritania, according to the coast guard.', 'The lawyer of the founders flew to Mauritius.']
  expect(await conflictsOf(mine, theirs, both)).toEqual([['s1 Mauritius', 's2 Mauritania', 's3 Mauritania', 's3 Mauritius']])
})

import { expect, test } from 'vitest'
import { compareSources } from '../../src/index.ts'

const HARBOUR = ['The storm reached the coast of Marland in the early hours of Monday.', 'Schools in the harbour town of Port Ellery stayed closed for the rest of the week.']

async function messages(a: string, b: string): Promise<string[]> {
  const { claims } = await compareSources([{ label: 'Echo', text: [...HARBOUR, a].join('\n\n') }, { label: 'Post', text: [...HARBOUR, b].join('\n\n') }])
  return claims.flatMap((c) => c.conflicts.map((k) => k.message))
}

test.each([
  ['In 2012 a storm killed nine people in the town.', 'In 1987 a storm killed 22 people in the town.'],
  ['The wall is four metres high in the north of the town.', 'The wall is six metres high in the south of the town.'],
  ['The first ferry left at 6 a.m. for the islands.', 'The last ferry left at 9 p.m. for the islands.'],
  ['No trains ran on Monday.', 'Trains ran again on Tuesday.'],
  ['On Monday, an attack on the harbour killed four people and injured 11.', 'On Thursday, an attack on the harbour killed six people and injured 23.'],
  ['Sales of the ferry line rose 4 percent in the first quarter.', 'Sales of the ferry line rose 9 percent in the second quarter.'],
  ['Flight LX12 left the airport at 10:05 with 140 passengers.', 'Flight LX18 left the airport at 12:40 with 96 passengers.'],
  ['A Marland soldier was killed on the border on Monday. A soldier of the other side was killed there on Thursday.', 'A soldier of the other side was killed there on Thursday.'],
  ['The council will meet on Thursday to vote on the wall.', 'The council met on Tuesday to talk about the wall.'],
])('sentences alike of two things: %s', async (a, b) => expect(await messages(a, b)).toEqual([]))

test.each([
  ['In 2012 a storm killed nine people in the town.', 'In 2012 a storm killed 19 people in the town.', 'Echo says nine people, Post says 19 people'],
  ['The mayor will resign, her office said on Monday.', 'The mayor will not resign, her office said on Tuesday.', 'Echo says “will resign”, Post says “will not resign”'],
  ['The first ferry left at 6 a.m. for the islands.', 'The first ferry left at 7 a.m. for the islands.', 'Echo says 6 a.m., Post says 7 a.m.'],
  ['The mayor, Carla Jansen, 46, opened the bridge at 10am on 3 May 2024.', 'The mayor, Carla Jansen, 47, opened the bridge at 11am on 4 May 2024.', 'Echo says 3 May 2024, Post says 4 May 2024'],
])('and of one: %s', async (a, b, message) => expect(await messages(a, b)).toContain(message))

test('a town and the county it lies in, as a third source knows', async () => {
  const { claims } = await compareSources([
    { label: 'Echo', text: 'A man of 23 was charged with the theft of the bell in Lower Wick, Devon, on Friday.' },
    { label: 'Post', text: 'A man of 23 was charged with the theft of the bell in Devon on Friday.' },
    { label: 'Star', text: 'A man of 23 was charged with the theft of the bell in Lower Wick on Friday.' },
  ])
  expect(claims.flatMap((c) => c.conflicts)).toEqual([])
})

test('one source may name two towns for one thing', async () => {
  const { claims } = await compareSources([
    { label: 'Echo', text: 'The ferry sank off the coast of Mauritius on Friday, the coast guard said.\n\nRain fell in the hills.\n\nThe coast guard said the ferry had sunk off the coast of Mauritania on Friday.' },
    { label: 'Post', text: 'The ferry sank off the coast of Mauritius on Friday.' },
  ])
  expect(claims.flatMap((c) => c.conflicts.map((k) => k.message))).toEqual(['Echo says Mauritius and also Mauritania, Post says Mauritius'])
})

import { expect, test } from 'vitest'
import { names } from './tell.ts'

const TURNS = 'Q: How did you hear of it?\n\nA: The chairman rang me at seven.\n\nQ: What did you say?\n\nA: I said that I would think about it.'

test.each([
  ['of one person', 'The new coach, Mia Strand, talks to the Thornby Echo about her first week.', 'Mia Strand'],
  ['named in the headline', 'An interview with Mia Strand\n\nThe coach began on Monday.', 'Mia Strand'],
  ['of one of two', 'Mia Strand sat down with our reporter Paul Hemming.', null],
  ['in a court', 'Mia Strand was on trial. An interview with a witness was read to the court.', null],
  ['nobody is said to be interviewed', 'Mia Strand began on Monday.', null],
])('who answers in Q and A: %s', async (_, introduction, who) =>
  expect(await names(`${introduction}\n\n${TURNS}`)).toEqual([null, who, null, who]))

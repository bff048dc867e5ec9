import { expect, test } from 'vitest'
import { valuesOf } from './reading.ts'

const THURSDAY = '2016-11-03'

test.each([
  ['He spoke on Thursday.', ['2016-11-03']],
  ['He spoke on Tuesday.', ['2016-11-01']],
  ['He will speak on Tuesday.', ['2016-11-08']],
  ['He said Tuesday that he will speak on Friday.', ['2016-11-01', '2016-11-04']],
  ['It happened last month, last year and two days ago.', ['2016-10', '2015', '2016-11-01']],
  ['It opens on Nov 8 and closed last December.', ['2016-11-08', '2015-12']],
  ['It began in September and ends in January.', ['2016-09', '2017-01']],
])('an article of Thursday, 3 November 2016: %s', (text, values) => {
  expect(valuesOf(text, 'date', THURSDAY)).toEqual(values)
})

test('a sports report, a trial and a royal diary', () => {
  expect(valuesOf('The 2016-17 season began on Saturday, Aug 13, at 12:30pm and the final is from May 27 to June 3.', 'date')).toEqual(['2016/2017', '--08-13', 'T12:30', '--05-27/--06-03'])
  expect(valuesOf('She was convicted in the spring of 1998, freed on 21 January 2004 and died between 2010 and 2012.', 'date')).toEqual(['1998', '2004-01-21', '2010/2012'])
  expect(valuesOf('The King, who may march in May, reads the Sunday Times every Sunday.', 'date')).toEqual(['--05'])
})

test('numbers that look like years and years that look like numbers', () => {
  expect(valuesOf('In 2018, 2018 people signed the 2018 pact at the 2018 games; 1,999 did not.', 'date')).toEqual(['2018', '2018', '2018'])
  expect(valuesOf('He flew from Room 1999 at 1600 Pennsylvania Avenue for $2018.', 'date')).toEqual([])
})

test.each([
  ['HEBLEY, Nov 12 (Interwire) - It sank yesterday and rose today.', ['--11-12', '--11-11', '--11-12']],
  ['HEBLEY, 1 March (Interwire) - It sank yesterday.', ['--03-01', 'day yesterday']],
  ['It sank yesterday. On Nov 12 it rose - again.', ['day yesterday', '--11-12']],
])('a dateline without a year says when yesterday was, but round the end of February: %s', (text, values) => {
  expect(valuesOf(text, 'date')).toEqual(values)
})

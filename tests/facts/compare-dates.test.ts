import { expect, test } from 'vitest'
import type { Agreement } from '../../src/facts/compare.ts'
import { datesAgree } from '../../src/facts/compare-dates.ts'
import type { DateParts } from '../../src/model/article.ts'
import { factsOf } from './reading.ts'

function dateOf(text: string, published?: string): DateParts {
  const found = factsOf(`They met ${text}.`, published).find((reading) => reading.type === 'date')
  if (!found || !('date' in found)) throw new Error(`no date in ${text}`)
  return found.date
}

const PAIRS: [string, string, Agreement][] = [
  ['on 5 November 2016', 'on November 5th, 2016', 'same'],
  ['on Nov 5', 'on 5 November 2016', 'compatible'],
  ['on Nov 5', 'on Nov 6', 'conflict'],
  ['on Tuesday', 'on Wednesday', 'conflict'],
  ['on Tuesday', 'on November 1, 2016', 'compatible'],
  ['on Wednesday', 'on November 1, 2016', 'conflict'],
  ['in mid May', 'on April 30', 'conflict'],
  ['from 1967 to 1979', 'from 1966 to 1978', 'conflict'],
  ['from 1967 to 1979', 'in 1970', 'compatible'],
  ['in the 1990s', 'in 1995', 'compatible'],
  ['in the 1990s', 'in 1985', 'conflict'],
  ['on 31 February', 'on 28 February', 'incomparable'],
  ['on 31 February', 'on 31 February', 'same'],
  ['at 10:30 a.m.', 'at 10.30am', 'same'],
  ['at 5pm', 'at 6pm', 'conflict'],
  ['at 10:30 GMT', 'at 11:30 CET', 'incomparable'],
  ['last month', 'this month', 'incomparable'],
  ['two years ago', 'three years ago', 'conflict'],
  ['yesterday', 'today', 'incomparable'],
  ['on Tuesday', 'in 2016', 'incomparable'],
]

test.each(PAIRS)('%s and %s: %s', (a, b, agreement) => {
  expect(datesAgree(dateOf(a), dateOf(b))).toBe(agreement)
  expect(datesAgree(dateOf(b), dateOf(a))).toBe(agreement)
})

test('the day of publication resolves what is relative, so that reports of different days can be compared', () => {
  expect(datesAgree(dateOf('on Tuesday', '2016-11-03'), dateOf('today', '2016-11-01'))).not.toBe('conflict')
  expect(datesAgree(dateOf('on Tuesday', '2016-11-03'), dateOf('yesterday', '2016-11-01'))).toBe('conflict')
  expect(datesAgree(dateOf('in September', '2010-02-20'), dateOf('this year', '2010-02-20'))).toBe('conflict')
})

test('a week or a year that was only inferred makes no conflict', () => {
  expect(datesAgree(dateOf('on Tuesday', '2016-11-03'), dateOf('by Tuesday', '2016-11-03'))).toBe('compatible')
})

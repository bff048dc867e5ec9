import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Agreement, quantitiesAgree } from '../../src/facts/compare.ts'
import type { Quantity } from '../../src/model/article.ts'
import { factsOf } from './reading.ts'

function quantityOf(text: string): Quantity {
  const found = factsOf(`They said it was ${text}.`).find((reading) => 'quantity' in reading)
  if (!found || !('quantity' in found)) throw new Error(`no quantity in ${text}`)
  return found.quantity
}

const PAIRS: [string, string, Agreement][] = [
  ['twelve people', '12 people', 'same'],
  ['12 people', '13 people', 'conflict'],
  ['23 countries', '23 people', 'incomparable'],
  ['12 people who were killed', '12 deaths', 'same'],
  ['12 people killed', '13 people injured', 'incomparable'],
  ['nearly 100,000 people', '98,500 people', 'compatible'],
  ['nearly 100,000 people', '60,000 people', 'conflict'],
  ['nearly 60,000 people', 'more than 60,000 people', 'conflict'],
  ['about 60,000 people', 'more than 60,000 people', 'compatible'],
  ['58,000 households', 'more than 60,000 homes', 'conflict'],
  ['98 miles per hour', '158 km/h', 'compatible'],
  ['98 miles per hour', '98 miles', 'incomparable'],
  ['more than 50 people', '48 people', 'conflict'],
  ['more than 50 people', '53 people', 'compatible'],
  ['at least 12 people', '14 people', 'compatible'],
  ['up to 50 people', '60 people', 'conflict'],
  ['dozens of people', '48 people', 'compatible'],
  ['dozens of people', 'hundreds of people', 'conflict'],
  ['about 50 people', '48 people', 'compatible'],
  ['about 140 people', '180 people', 'conflict'],
  ['20 to 30 people', '25 people', 'compatible'],
  ['20 to 30 people', '45 people', 'conflict'],
  ['$1.2bn', '$1.18 billion', 'compatible'],
  ['$1.2bn', '$1.3bn', 'conflict'],
  ['$43,000', '$43,350', 'compatible'],
  ['$5,687.75', '$5,587.75', 'conflict'],
  ['$43 million', '$43,885,310', 'conflict'],
  ['roughly $164 million', '$161 million', 'conflict'],
  ['$100', '£100', 'incomparable'],
  ['31 percent', '31.4%', 'compatible'],
  ['31 percent', '33 per cent', 'conflict'],
  ['a third of voters', '33 percent of voters', 'compatible'],
  ['3 percent', '3 percentage points', 'incomparable'],
  ['two weeks', '14 days', 'same'],
  ['one year', '12 months', 'compatible'],
  ['18 months', 'a year and a half', 'compatible'],
  ['two hours', '130 minutes', 'compatible'],
  ['two hours', '95 minutes', 'conflict'],
  ['seven years', 'eight years', 'conflict'],
  ['a 3-1 win', 'a 1-3 defeat', 'compatible'],
  ['a 3-1 win', 'a 3-2 win', 'conflict'],
  ['the third term', 'the fourth term', 'conflict'],
  ['the third term', 'three terms', 'incomparable'],
  ['9007199254740993 atoms', '9007199254740993 atoms', 'same'],
  ['9007199254740993 atoms', '9007199254740995 atoms', 'conflict'],
]

test.each(PAIRS)('%s and %s: %s', (a, b, agreement) => {
  expect(quantitiesAgree(quantityOf(a), quantityOf(b))).toBe(agreement)
  expect(quantitiesAgree(quantityOf(b), quantityOf(a))).toBe(agreement)
})

test('a number of ten thousand digits agrees with itself and conflicts with nothing', () => {
  const [one, other] = ['9'.repeat(10_000), `${'9'.repeat(9_999)}8`].map((digits) => quantityOf(`${digits} atoms`))
  expect(quantitiesAgree(one!, one!)).toBe('same')
  expect(quantitiesAgree(one!, other!)).not.toBe('conflict')
})

const quantity = fc.record({
  low: fc.double({ min: 0, max: 1e12, noNaN: true }), width: fc.constantFrom(0, 0, 5), step: fc.constantFrom(0.1, 1, 1000),
  precision: fc.constantFrom('exact', 'about', 'nearly', 'more', 'less', 'atLeast', 'atMost' as const), unit: fc.constantFrom(null, 'people', 'day', 'hour', 'score'),
}).map(({ width, ...rest }): Quantity => ({ ...rest, high: rest.low + width }))

test('which of two comes first does not matter, and each is the same as itself', () => {
  fc.assert(fc.property(quantity, quantity, (a, b) => {
    expect(quantitiesAgree(a, b)).toBe(quantitiesAgree(b, a))
    expect(quantitiesAgree(a, a)).toBe('same')
  }))
})

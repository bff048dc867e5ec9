import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOf, valuesOf } from './reading.ts'

test.each([
  ['A landslide killed at least 14 people and left 30 missing; three officers were arrested.', ['≥14 people killed', '30 people missing', '3 officer arrested']],
  ['The side won 2-1 after 12 of the 32 members voted 52-48.', ['2-1', '12 member', '32 member', '52-48']],
  ['Shares of the airline, which flies 40 Airbus A320s from Gate 12, fell on the FTSE 100.', []],
  ['Twenty-one of twenty-three hostages and one driver were freed, no one knows how.', ['21 hostage', '23 hostage', '1 driver']],
  ['The court heard 1.5 lakh petitions; 2,34,567 are pending.', ['150000 petition', '234567']],
  ['１２ people and ١٤ children came.', ['12 people', '14 child']],
])('counts in: %s', (text, values) => {
  const found = valuesOf(text, 'number')
  expect(values.length ? found : found.filter((value) => /100|320|12/.test(value))).toEqual(values)
})

const UNITS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

function inWords(n: number): string {
  if (n < 20) return UNITS[n]!
  if (n < 100) return TENS[Math.floor(n / 10)]! + (n % 10 ? `-${UNITS[n % 10]}` : '')
  if (n < 1000) return `${UNITS[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${inWords(n % 100)}` : ''}`
  return `${inWords(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${n % 1000 < 100 ? 'and ' : ''}${inWords(n % 1000)}` : ''}`
}

test('a number is the same, however it is written', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
    const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, ',')
    const fullWidth = grouped.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    const written = [grouped, inWords(n), fullWidth, ...(n < 1500 || n > 2199 ? [String(n)] : [])]
    for (const form of written) expect(valuesOf(`They counted ${form} votes.`, 'number'), form).toEqual([`${n} vote`])
    expect(valuesOf(`They paid $${grouped} for it.`, 'money')).toEqual([`USD ${n}`])
  }), { numRuns: 60 })
})

test.each(['\u2010', '\u2011'])('the hyphen %j is a hyphen', (hyphen) => {
  const text = 'Thirty-one members and a 57-year-old voted for the two-day, 32-member talks, two-thirds of them in a 10-percent poll.'
  const read = (words: string) => factsOf(words).map(({ type, value }) => `${type} ${value}`)
  expect(read(text.replaceAll('-', hyphen))).toEqual(read(text))
})

test('a ligature is its letters', () => {
  expect(valuesOf('The ﬁfty ships came.', 'number')).toEqual(['50 ship'])
  expect(valuesOf('The seven\u00ADteen ships came.', 'number')).toEqual(['17 ship'])
  expect(valuesOf('The twen\u200Bty ships came.', 'number')).toEqual(['20 ship'])
})

test('where the language writes a decimal comma, points group', () => {
  expect(valuesOf('They paid €1.234.567 for it.', 'money')).toEqual(['EUR 1234567'])
})

test('any text is read without an error, places lie in text order and inside the text, and none overlap', () => {
  const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('5', '12,000', '$', '%', ' million', ' to ', '-', '–', ' and a half', 'May ', ' 2016', 'Tuesday', ' ago', 'a ', 'half ', '1/2', ':30', ' p.m.', "'", '’s', ' years', 'nearly ', '½', '٣', 'dozens of ', 'one ', 'of ', 'constructor', '.'))
  fc.assert(fc.property(fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')), fc.constantFrom(undefined, '2016-11-03', '2016-13-99', 'soon'), (text, published) => {
    const found = factsOf(text, published)
    for (const [i, { start, end, value }] of found.entries()) {
      expect(start < end && end <= text.length && value.length > 0 && !value.includes('NaN')).toBe(true)
      if (i) expect(found[i - 1]!.end).toBeLessThanOrEqual(start)
    }
  }), { numRuns: 300 })
})

test.each(['1', '1 ', '1-', '2 to ', 'two ', 'two-', 'hundred and ', '$1 ', 'May 5 to ', 'Monday to ', '2016-', ', 57, ', '½', 'a few ', 'and a half ', "'98 ", '10:30 ', 'twenty-five hundred thousand million ', 'Nov 12 ', 'N50 ', 'auditor '])('fifty kilobytes of “%s” are read in time', (unit) => {
  const text = unit.repeat(50_000 / unit.length)
  const start = process.cpuUsage().user
  factsOf(text)
  expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(3)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readQuotes } from '../../src/quotes/read.ts'
import { readDocument } from '../../src/text/document.ts'

const PIECES = ['“', '”', '"', "'", '‘', '’', '«', '»', '„', '``', "''", ' ', '\n', ', ', '. ', ': ', ' — ', 'said', 'Mr Braun', 'he', 'who', 'calling', 'the report', 'and', 'to', 'according to', '(', ')', '…', 'É', '😀']
const register = { entities: new Map(), mentions: [] }
const read = (text: string) => readQuotes(readDocument({ text }, 's1'), register)

test('spans lie inside the text, words inside their quotation, quotations apart and in order', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
    const text = pieces.join('')
    let end = 0
    for (const quote of read(text)) {
      expect(quote.start).toBeGreaterThanOrEqual(end)
      expect(quote.end).toBeGreaterThan(quote.start)
      expect(quote.words.every((word) => word.start >= quote.start && word.end <= quote.end && text.slice(word.start, word.end) === word.text)).toBe(true)
      expect(quote.sentences.length).toBeGreaterThan(0)
      if (quote.speaker) expect(text.slice(quote.speaker.start, quote.speaker.end).trim()).not.toBe('')
      end = quote.end
    }
    expect(end).toBeLessThanOrEqual(text.length)
  }), { numRuns: 500 })
})

test.each(['"', '“', '“a” ', '“x.” ', 'he said ', 'he said “x” ', '“x” calling, ', 'a German man ', ', “x” ', '“a b c\n\n', "'a "])('grows with the text: %j', (piece) => {
  const time = (length: number): number => {
    const document = readDocument({ text: piece.repeat(length / piece.length) }, 's1')
    const from = process.cpuUsage()
    readQuotes(document, register)
    return process.cpuUsage(from).user / 1000
  }
  time(2_000)
  expect(time(40_000)).toBeLessThan(Math.max(10 * time(10_000), 400))
})

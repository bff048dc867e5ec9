import { describe, expect, test } from 'vitest'
import { FACT_READERS, readFacts } from '../../src/facts/table.ts'
import { readRegisters } from '../../src/names/register.ts'
import { readDocument } from '../../src/text/document.ts'

function valuesIn(text: string, type: string): string[] {
  const document = readDocument({ text }, 's1')
  return readFacts(document, readRegisters([document])[0]!).filter((reading) => reading.type === type).map((reading) => reading.value)
}

describe.each(FACT_READERS)('the reader of $type', (reader) => {
  test.each(reader.examples)('reads in “$text”', ({ text, values }) => {
    expect(valuesIn(text, reader.type)).toEqual(values)
  })

  test.each(reader.silent)('is silent in “%s”', (text) => {
    expect(valuesIn(text, reader.type)).toEqual([])
  })

  test('has examples of both kinds', () => {
    expect(reader.examples.length).toBeGreaterThan(0)
    expect(reader.silent.length).toBeGreaterThan(0)
  })
})

test('every type has one reader', () => {
  const types = FACT_READERS.map((reader) => reader.type)
  expect(new Set(types).size).toBe(types.length)
})

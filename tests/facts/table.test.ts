import { describe, expect, test } from 'vitest'
import { FACT_READERS } from '../../src/facts/table.ts'
import { valuesOf } from './reading.ts'

describe.each(FACT_READERS)('the reader of $type', (reader) => {
  test.each(reader.examples)('reads in “$text”', ({ text, values }) => {
    expect(valuesOf(text, reader.type)).toEqual(values)
  })

  test.each(reader.silent)('is silent in “%s”', (text) => {
    expect(valuesOf(text, reader.type)).toEqual([])
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

import { readFileSync } from 'node:fs'
import type { FromSchema } from 'json-schema-to-ts'
import { expect, expectTypeOf, test } from 'vitest'
import type { Comparison } from '../../src/model/comparison.ts'
import { COMPARISON_SCHEMA } from '../../src/model/schema.ts'

test('the schema says what the types say', () => {
  type Described = FromSchema<typeof COMPARISON_SCHEMA>
  expectTypeOf<Described>().toExtend<Comparison>()
  expectTypeOf<Comparison>().toExtend<Described>()
  expectTypeOf<keyof Described>().toEqualTypeOf<keyof Comparison>()
  expect(Object.keys(COMPARISON_SCHEMA.properties)).toEqual([...COMPARISON_SCHEMA.required, 'batch'])
})

test('the package ships the schema that the source holds', () => {
  const shipped: unknown = JSON.parse(readFileSync(new URL('../../dist/schema.json', import.meta.url), 'utf8'))
  expect(shipped).toEqual(COMPARISON_SCHEMA)
})

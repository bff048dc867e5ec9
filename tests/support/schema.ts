import { Ajv } from 'ajv'
import { expect } from 'vitest'
import { COMPARISON_SCHEMA } from '../../src/model/schema.ts'

const validate = new Ajv({ allowUnionTypes: true }).compile(COMPARISON_SCHEMA)

/** Fails with the validator's words where a value is not a comparison by the package's JSON Schema. */
export function expectValid(comparison: unknown): void {
  validate(comparison)
  expect(validate.errors ?? []).toEqual([])
}

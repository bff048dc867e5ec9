import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { expect } from 'vitest'

const { id, ...schema } = JSON.parse(readFileSync(new URL('../../fixtures/schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')) as { id: string }
// It calls itself draft-04, and of what has changed since it uses nothing but the name of its own address.
const ajv = formats.default(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false }))
const validate = ajv.compile({ ...schema, $id: id, $schema: 'http://json-schema.org/draft-07/schema#' })

/** What the official schema of SARIF 2.1.0 finds wrong with a log. */
export function faultsOf(log: unknown): string[] {
  validate(log)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** Fails where a log does not follow the schema, or names a rule that it does not describe. */
export function expectSarif(log: { runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }[] }): void {
  expect(faultsOf(log)).toEqual([])
  for (const { tool, results } of log.runs) for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
}

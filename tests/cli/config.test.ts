import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/cli/check/config.ts'
import { startingConfig } from '../../src/cli/check/init.ts'
import { CONFIG_SCHEMA } from '../../src/cli/check/schema.ts'
import { RULE_TEXTS } from '../../src/rules/table.ts'

const validate = new Ajv().compile(CONFIG_SCHEMA)

function isRead(config: unknown): boolean {
  try {
    parseConfig(JSON.stringify(config), 'config.json')
    return true
  } catch {
    return false
  }
}

test.each<object>([
  {},
  { $schema: './schema.json', drafts: { 'a.md': ['wire/*.txt'] }, lexicon: 'names.json', ignore: ['old/**'], threshold: 0.5, copiedWords: 30, missingFrom: 3 },
  ...RULE_TEXTS.map(({ name }) => ({ rules: { [name]: 'off' } })),
  { rules: { 'altered-quote': 'info' } },
  { suppress: [{ fingerprint: 'a', reason: 'b' }, { fingerprint: 'a', reason: 'b', until: '2026-12-31' }] },
])('both the schema and the command take %j', (config) => {
  expect({ schema: validate(config), command: isRead(config) }).toEqual({ schema: true, command: true })
})

test.each<object>([
  { rule: {} }, { toString: {} }, { constructor: 1 }, { drafts: { a: 'b' } }, { drafts: [] }, { rules: { altered: 'off' } }, { rules: { toString: 'off' } }, { rules: { 'altered-quote': 'fatal' } },
  { threshold: 2 }, { threshold: '1' }, { copiedWords: 4 }, { copiedWords: 5.5 }, { missingFrom: 1 }, { lexicon: [] }, { ignore: 'a' }, { $schema: 1 },
  { suppress: {} }, { suppress: [{ fingerprint: 'a' }] }, { suppress: [{ fingerprint: 'a', reason: ' ' }] }, { suppress: [{ fingerprint: 'a', reason: 'b', until: 'soon' }] }, { suppress: [{ fingerprint: 'a', reason: 'b', by: 'c' }] },
])('neither takes %j', (config) => {
  expect({ schema: validate(config), command: isRead(config) }).toEqual({ schema: false, command: false })
})

test('the command knows the keys of the schema, and no other', () => {
  expect(() => parseConfig('{ "zzzzzzzzzzzz": 1 }', 'c')).toThrow(`the keys are ${Object.keys(CONFIG_SCHEMA.properties).join(', ')}`)
})

test('what init writes is valid, also with every line of it in use', () => {
  const used = startingConfig().replace(/^(\s*)\/\/ (?=["{])/gm, '$1').replaceAll('"drafts/rutte.md"', '"*.md"')
  for (const text of [startingConfig(), used]) {
    const config = parseConfig(text, 'init')
    validate(config)
    expect(validate.errors ?? []).toEqual([])
  }
  expect(Object.keys(parseConfig(used, 'init').rules!)).toEqual(RULE_TEXTS.map((r) => r.name))
})

test('the package ships the schema where init points to', () => {
  const path = /node_modules\/compare-sources\/([\w./]+)/.exec(startingConfig())![1]!
  expect(JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))).toEqual(CONFIG_SCHEMA)
  const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { exports: Record<string, unknown> }
  expect(exports['./config.schema.json']).toBe(`./${path}`)
})

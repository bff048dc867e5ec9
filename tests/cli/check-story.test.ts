import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { FINDING_FORMATS } from '../../src/formats/findings/table.ts'
import type { Judged } from '../../src/model/finding.ts'
import { RULES } from '../../src/rules/table.ts'
import { makeFolder, runIn } from '../support/check.ts'
import { expectSarif } from '../support/sarif.ts'

const STORY = fileURLToPath(new URL('../../fixtures/check', import.meta.url))
const EXTENSIONS: Record<string, string> = { json: 'json', sarif: 'sarif', junit: 'xml', checkstyle: 'xml', gitlab: 'json', markdown: 'md', csv: 'csv' }

const check = (draft: string, ...more: string[]) => runIn(STORY, ['check', draft, '--against', 'wire/*.txt', ...more])

async function rulesIn(draft: string): Promise<string[]> {
  const { drafts } = JSON.parse((await check(draft, '--format', 'json')).out) as { drafts: { findings: Judged[] }[] }
  return drafts.flatMap((d) => d.findings.map((f) => f.rule))
}

test('in the draft every rule finds one thing', async () => {
  expect((await rulesIn('draft.md')).toSorted()).toEqual(RULES.map((r) => r.name).filter((name) => name !== 'unrelated').toSorted())
  expect((await check('draft.md')).code).toBe(1)
})

test('in the corrected draft none does', async () => {
  expect(await check('corrected.md')).toEqual({ code: 0, out: '1 draft checked: nothing found\n', err: '' })
})

test('a draft on something else does not pass', async () => {
  expect((await rulesIn('unrelated.md')).filter((rule) => rule === 'unrelated')).toHaveLength(1)
  expect((await check('unrelated.md')).code).toBe(1)
})

test.each(FINDING_FORMATS)('the draft in the format $name', async ({ name }) => {
  const { out } = await check('draft.md', '--format', name)
  if (name === 'sarif') expectSarif(JSON.parse(out))
  await expect(out).toMatchFileSnapshot(join(STORY, 'expected', `${name}.${EXTENSIONS[name] ?? 'txt'}`))
})

test('with a baseline the draft stays silent when lines are wrapped anew and quotes made curly', async () => {
  const folder = makeFolder({})
  cpSync(STORY, folder, { recursive: true })
  const checkKnown = (...more: string[]) => runIn(folder, ['check', 'draft.md', '--against', 'wire', '--baseline', 'known.json', ...more])
  await checkKnown('--update-baseline')
  const draft = readFileSync(join(folder, 'draft.md'), 'utf8')
  writeFileSync(join(folder, 'draft.md'), draft.replace(/"([^"]*)"/g, '“$1”').replace(/(.{30,50}) (?=\S)/g, '$1\n'))
  expect(await checkKnown()).toEqual({ code: 0, out: '1 draft checked: nothing found (13 known)\n', err: '' })
})

import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { makeFolder } from './support/check.ts'
import { expectSarif } from './support/sarif.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (name: string) => readFileSync(join(root, name), 'utf8')

const SOURCE = 'The ferry ran aground in thick fog on Monday, injuring 14 people, the coastguard said.\n'
const CONFIG = '{ "drafts": { "draft.md": ["wire/*.txt"] } }'

/** A folder in which `npx` and `compare-sources` run this package. */
function makeProject() {
  const folder = makeFolder({ 'draft.md': SOURCE.replace('14', '16'), 'wire/a.txt': SOURCE, '.compare-sources.json': CONFIG })
  const command = join(root, 'dist/compare-sources.cjs')
  const scripts = { npx: `#!/bin/sh\nwhile [ "$1" != check ]; do shift; done\nexec node "${command}" "$@"\n`, 'compare-sources': `#!/bin/sh\nexec node "${command}" "$@"\n` }
  for (const [name, text] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), text)
    chmodSync(join(folder, name), 0o755)
  }
  return { folder, env: { ...process.env, PATH: `${folder}:${process.env['PATH']}`, DRAFTS: '', AGAINST: '', SARIF: 'out.sarif', VERSION: 'latest' } }
}

function shell(script: string, { folder, env }: { folder: string; env: NodeJS.ProcessEnv }): { code: number; out: string } {
  try {
    return { code: 0, out: execFileSync('bash', ['-e', '-c', script], { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }) }
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string }
    return { code: status, out: stdout }
  }
}

test('the action checks, annotates and writes a SARIF report', () => {
  const script = /run: \|\n([^]*)$/.exec(read('action.yml'))![1]!.replace(/^ {8}/gm, '')
  const project = makeProject()
  const { code, out } = shell(script, project)
  expect(code).toBe(1)
  expect(out).toMatch(/^::error file=draft\.md,line=1/m)
  const log = JSON.parse(readFileSync(join(project.folder, 'out.sarif'), 'utf8'))
  expectSarif(log)
  expect(log).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'conflicting-number' }] }] })
  const named = { ...project, env: { ...project.env, DRAFTS: 'draft.md', AGAINST: 'wire/*.txt' } }
  expect(shell(script, named).code).toBe(1)
})

test('the pre-commit hook runs the check', () => {
  const entry = /^ {2}entry: (.*)$/m.exec(read('.pre-commit-hooks.yaml'))![1]!
  expect(shell(entry, makeProject())).toMatchObject({ code: 1, out: expect.stringMatching(/draft says 16 people/) })
})

test('the workflow of the README annotates, writes the report that it uploads, and takes ten lines', () => {
  const workflow = /```yaml\n([^]*?)```/.exec(read('README.md'))![1]!
  const project = makeProject()
  const { code, out } = shell(/- run: (.*)/.exec(workflow)![1]!, project)
  expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(/^::error file=draft\.md,line=1,.*draft says 16 people\n$/) })
  expectSarif(JSON.parse(readFileSync(join(project.folder, /sarif_file: (\S+)/.exec(workflow)![1]!), 'utf8')))
  expect(workflow.slice(workflow.indexOf('jobs:')).trimEnd().split('\n')).toHaveLength(10)
})

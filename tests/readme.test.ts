import { execSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { INPUTS } from '../src/inputs/table.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'compare-sources-readme-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// jq as a program on the path, from a package, so that the test needs nothing of the machine; one JSON value, or one a line.
writeFileSync(join(folder, 'jq'), `#!/usr/bin/env node
const { raw } = require(${JSON.stringify(join(root, 'node_modules/jq-wasm'))})
const text = require('node:fs').readFileSync(0, 'utf8')
const inputs = text.startsWith('{\\n') ? [text] : text.trim().split('\\n')
const run = async () => { for (const input of inputs) process.stdout.write((await raw(JSON.parse(input), process.argv.at(-1), process.argv.slice(2, -1))).trimEnd() + '\\n') }
run()
`)
chmodSync(join(folder, 'jq'), 0o755)
writeFileSync(join(folder, 'npx'), `#!/bin/sh\nshift\nexec node ${JSON.stringify(join(root, 'dist/compare-sources.cjs'))} "$@"\n`)
chmodSync(join(folder, 'npx'), 0o755)

const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}`, NO_COLOR: '1', COLUMNS: '80' }

/** What the command prints; `npm install` before it has been done when the tests run. */
function output(command: string): string {
  try {
    return execSync(command.replace(/^npm install && /, ''), { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: '/bin/sh' })
  } catch (error) {
    return String((error as { stdout: string }).stdout)
  }
}

test('every command of the README prints what the README says', async () => {
  await expectCaptured('README.md')
})

test('every command of the page on check prints what the page says', async () => {
  await expectCaptured('docs/check.md')
})

test('every command of the page on inputs prints what the page says, and its table names every kind with its endings', async () => {
  await expectCaptured('docs/inputs.md')
  const rows = readFileSync(join(root, 'docs/inputs.md'), 'utf8').split('\n').filter((line) => line.startsWith('| `'))
  expect(rows.map((row) => row.match(/`[^`]+`/)![0].slice(1, -1)).toSorted()).toEqual(INPUTS.map((input) => input.id).toSorted())
  for (const { id, names } of INPUTS) expect(rows.find((row) => row.startsWith(`| \`${id}\``))).toContain(names.map((name) => `\`${name}\``).join(', '))
})

/** Runs each command of a page and puts what it prints in the place of what the page says. */
async function expectCaptured(page: string): Promise<void> {
  const text = readFileSync(join(root, page), 'utf8')
  const captured = text.replace(/```console\n\$ (.*)\n[^]*?```/g, (_, command: string) => {
    const printed = output(command).trimEnd()
    expect(printed, command).not.toBe('')
    return `\`\`\`console\n$ ${command}\n${printed}\n\`\`\``
  })
  expect(captured).toContain('```console')
  await expect(captured).toMatchFileSnapshot(join(root, page))
}

test('the library example of the README prints what the README says', async () => {
  const [, code, printed] = /```js\n([^]*?)```\n\n```text\n([^]*?)```/.exec(readme)!
  const file = join(folder, 'example.mjs')
  writeFileSync(file, code!.replace("'compare-sources'", JSON.stringify(pathToFileURL(join(root, 'dist/src/index.js')).href)))
  expect(execSync(`node ${JSON.stringify(file)}`, { cwd: root, encoding: 'utf8' })).toBe(printed)
})

test('the README names the test command that CI runs', () => {
  expect(readme).toContain('npm install-test')
  expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain('npm install-test')
})

import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { makeFolder } from '../support/check.ts'
import { runCommand } from '../support/command.ts'
import { runHere } from '../support/streams.ts'

const folder = makeFolder({ 'a.txt': 'The ferry ran aground on Monday, the coastguard said.', 'b.txt': 'The ferry ran aground on Monday, officials said.' })
const [a, b, out] = ['a.txt', 'b.txt', 'the report #1.html'].map((name) => join(folder, name)) as [string, string, string]

test('a page is not poured over a terminal', async () => {
  expect(await runHere([a, b, '--format', 'html'], { columns: 80 })).toEqual({
    code: 2, stdout: '', stderr: 'compare-sources: --format html writes a page, which no terminal shows: name a file with --output, as in --output report.html\n',
  })
  expect((await runHere([a, b, '--format', 'html'])).stdout).toMatch(/^<!doctype html>/)
  expect((await runHere([a, b, '--format', 'html', '--quiet'], { columns: 80 })).code).toBe(0)
})

test('a page goes to its file, beside another format on the terminal', async () => {
  const { stdout } = await runHere([a, b, '--format', 'terminal', '--format', `html=${out}`], { columns: 80 })
  expect(stdout).toContain('AGREE')
  expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>/)
})

/** A program in the place of the one that opens browsers, which notes what it was to open and ends with a code. */
function fakeOpener(code: number): { env: NodeJS.ProcessEnv; opened(): string } {
  const bin = makeFolder({ 'xdg-open': `#!/bin/sh\nprintf %s "$1" > "$(dirname "$0")/opened"\nexit ${code}\n` })
  chmodSync(join(bin, 'xdg-open'), 0o755)
  writeFileSync(join(bin, 'opened'), '')
  return { env: { PATH: `${bin}${delimiter}${process.env['PATH']}` }, opened: () => readFileSync(join(bin, 'opened'), 'utf8') }
}

test.runIf(process.platform === 'linux')('--open shows the page in the browser', async () => {
  const { env, opened } = fakeOpener(0)
  expect(await runCommand([a, b, '--open', '--output', out], { env })).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(opened()).toBe(pathToFileURL(out).href)
  expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>/)
})

test.runIf(process.platform === 'linux')('where no browser opens, the page is written all the same, and it is said', async () => {
  const { env } = fakeOpener(3)
  const { code, stderr } = await runCommand([a, b, '--open', '--output', out, '--fail-on', 'agree'], { env })
  expect({ code, stderr }).toEqual({ code: 1, stderr: `compare-sources: xdg-open could not show ${out}: open it in a browser yourself\n` })
})

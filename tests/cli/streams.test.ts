import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMMAND, runCommand } from '../support/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'compare-sources-streams-'))
const story = Array.from({ length: 900 }, (_, i) => `In street ${i}, the water rose by ${i + 3} centimetres, the mayor of district ${i} said.`).join('\n')

beforeAll(() => {
  writeFileSync(join(folder, 'long.txt'), story)
  writeFileSync(join(folder, 'other.txt'), 'The water rose.\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('an article from standard input', async () => {
  const { stdout } = await runCommand(['-', 'other.txt', '--format', 'json'], { input: 'The water rose.\n', cwd: folder })
  expect(JSON.parse(stdout)).toMatchObject({ sources: [{ path: '-', text: 'The water rose.\n' }, { path: 'other.txt' }], summary: { agree: 1 } })
  expect(await runCommand(['-', 'other.txt'], { cwd: folder })).toEqual({ code: 2, stdout: '', stderr: 'compare-sources: standard input is empty: give a file with the text of an article\n' })
})

test('a reader that stops reading is no error', async () => {
  const child = spawn('sh', ['-c', `"${process.execPath}" "${COMMAND}" long.txt other.txt --format json; echo "code $?" >&2`], { cwd: folder })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => { said += text })
  child.stdout.once('data', () => child.stdout.destroy())
  await new Promise((resolve) => { child.on('close', resolve) })
  expect(said).toBe('code 0\n')
})

test('an interrupt leaves the old file and nothing beside it', async () => {
  const out = join(folder, 'old.json')
  writeFileSync(out, 'old')
  const child = spawn(process.execPath, [COMMAND, 'long.txt', '-', '--format', 'json', '--output', 'old.json'], { cwd: folder })
  child.stdin.write('The water')
  await new Promise((resolve) => { setTimeout(resolve, 300) })
  child.kill('SIGINT')
  await new Promise((resolve) => { child.on('close', resolve) })
  expect(readFileSync(out, 'utf8')).toBe('old')
  expect(readdirSync(folder).toSorted()).toEqual(['long.txt', 'old.json', 'other.txt'])
})

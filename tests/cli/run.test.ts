import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/program.ts'
import { FORMATS } from '../../src/formats/table.ts'
import type { Comparison, Source } from '../../src/model/comparison.ts'
import { run } from '../../src/cli/run.ts'
import { expectValid } from '../support/schema.ts'
import { runHere } from '../support/streams.ts'

const folder = mkdtempSync(join(tmpdir(), 'compare-sources-run-'))
const [a, b] = [join(folder, 'a.txt'), join(folder, 'b.txt')]

beforeAll(() => {
  writeFileSync(a, 'The bridge was closed on Friday after inspectors found 14 cracks.\n\nSchools stay open.\n')
  writeFileSync(b, 'The bridge was closed on Friday after inspectors found 40 cracks.\n\n"We were lucky," the mayor said.\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const json = async (...args: string[]) => JSON.parse((await runHere([...args, '--format', 'json'])).stdout) as Comparison

test('labels and dates go to the files in their order', async () => {
  const { sources } = await json(a, b, '--label', 'Reuters', '--date', '2024-10-01', '--date', '2024-10-02T09:30Z')
  expect(sources.map((s) => s.published)).toEqual(['2024-10-01', '2024-10-02T09:30Z'])
  expect(sources[0]!.label).toBe('Reuters')
  expect((await json(a, b, '--date', '2024-10-01')).sources.map((s) => s.published)).toEqual(['2024-10-01', '2024-10-01'])
})

test('only some verdicts are shown, and the counts still tell the whole', async () => {
  const { claims, summary } = await json(a, b, '--only', 'unique')
  expect(new Set(claims.map((c) => c.verdict))).toEqual(new Set(['unique']))
  expect(summary.differ).toBe(1)
  const { stdout } = await runHere([a, b, '--only', 'differ'])
  expect(stdout).toMatch(/≠ DIFFER/)
  expect(stdout).not.toMatch(/ONLY IN/)
})

test('--quiet says nothing but the exit code', async () => {
  expect(await runHere([a, b, '--quiet', '--fail-on', 'differ'])).toEqual({ code: 1, stdout: '', stderr: '' })
})

test('--output takes the place of an old file, through a link, and leaves nothing beside it', async () => {
  const out = join(folder, 'out.json')
  writeFileSync(out, 'old', { mode: 0o600 })
  expect(await runHere([a, b, '--format', 'json', '--output', out])).toEqual({ code: 0, stdout: '', stderr: '' })
  expect((JSON.parse(readFileSync(out, 'utf8')) as Comparison).schemaVersion).toBe(1)
  expect(statSync(out).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder).toSorted()).toEqual(['a.txt', 'b.txt', 'out.json'])
})

test('a terminal gets colours and its own width, a pipe neither', async () => {
  const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length))
  expect((await runHere([a, b], { columns: 40 })).stdout).toContain('\x1b[')
  expect((await runHere([a, b], { columns: 40, env: { NO_COLOR: '1' } })).stdout).not.toContain('\x1b')
  expect((await runHere([a, b, '--color'])).stdout).toContain('\x1b[')
  expect(widest((await runHere([a, b], { columns: 40, env: { NO_COLOR: '1' } })).stdout)).toBeLessThanOrEqual(40)
  expect(widest((await runHere([a, b], { env: { COLUMNS: '50' } })).stdout)).toBeLessThanOrEqual(50)
  expect(widest((await runHere([a, b, '--width', '30'])).stdout)).toBeLessThanOrEqual(30)
})

test('inspect shows one article, for people and for programs', async () => {
  const { stdout } = await runHere(['inspect', b])
  expect(stdout).toMatch(/We were lucky/)
  const source = JSON.parse((await runHere(['inspect', b, '--format', 'json', '--label', 'AP'])).stdout) as Source
  expect(source).toMatchObject({ id: 's1', label: 'AP', path: b })
  expect(JSON.parse((await runHere(['--format', 'json', 'inspect', b])).stdout)).toMatchObject({ id: 's1' })
})

test('quotes shows who is quoted with what, for people and for programs', async () => {
  expect((await runHere(['quotes', a, b])).stdout).toMatch(/We were lucky/)
  expect(JSON.parse((await runHere(['quotes', b, '--format', 'json'])).stdout)).toMatchObject({ speakers: [{ quotes: [{ places: [{ text: '"We were lucky,"' }] }] }] })
})

test('a surprising pair is explained, by lines or ids, wherever the files stand', async () => {
  const { stdout } = await runHere(['inspect', a, b, '--pair', '1:1', '2:1'])
  expect(stdout).toMatch(/likely to report the same thing/)
  expect(await runHere(['inspect', '--pair', 's1.1', 's2.1', a, b])).toMatchObject({ stdout, stderr: '' })
  expect(JSON.parse((await runHere(['inspect', a, b, '-f', 'json', '--pair', '1:1', '2:1'])).stdout)).toMatchObject({ a: 's1.1', b: 's2.1' })
  expect((await runHere([a, b, '--explain'])).stdout).toMatch(/0\.\d\d likely the same/)
})

test('an explanation says whether the two stand in one claim, and at which threshold', async () => {
  const pair = [a, b, '--pair', '1:1', '2:1']
  expect((await runHere(['inspect', ...pair])).stdout).toMatch(/both stand in one claim: at or above the threshold of 0\.41/)
  expect((await runHere(['inspect', ...pair, '--threshold', '1'])).stdout).toMatch(/they stand in two claims: below the threshold of 1\n/)
  expect(await json('inspect', ...pair)).toMatchObject({ threshold: 0.41, claims: ['c1', 'c1'] })
  expect(await json('inspect', a, b, '--pair', '1:1', '2:3')).toMatchObject({ claims: ['c1', 'c3'] })
})

test('--output - is standard output, for every command', async () => {
  const articles = join(folder, 'articles.ndjson')
  writeFileSync(articles, '{"id":"a","text":"Snow fell."}\n')
  for (const args of [[a, b], ['inspect', a], ['quotes', b], ['batch', articles]]) expect(await runHere([...args, '--output', '-'])).toEqual(await runHere(args))
})

test('a file that has the name of a command can be compared', async () => {
  writeFileSync(join(folder, 'inspect'), readFileSync(a))
  const before = process.cwd()
  process.chdir(folder)
  try {
    expect((await json('./inspect', 'b.txt')).sources.map((s) => s.path)).toEqual(['./inspect', 'b.txt'])
  } finally {
    process.chdir(before)
    rmSync(join(folder, 'inspect'))
  }
})

test('a bug keeps its stack', async () => {
  let said = ''
  const broken = { env: {}, isTerminal: () => false, columns: () => null, print: () => { throw new TypeError('x is not a function') }, complain: (text: string) => { said += text }, note: () => {} }
  expect(await run([a, b], broken)).toBe(2)
  expect(said).toMatch(/^TypeError: x is not a function\n at /)
})

test('several formats go to several places at once', async () => {
  const [report, rows] = [join(folder, 'report.json'), join(folder, 'rows.csv')]
  const { code, stdout } = await runHere([a, b, '--format', 'terminal', '--format', `json=${report}`, '--format', `csv=${rows}`])
  expect({ code, stdout }).toEqual({ code: 0, stdout: (await runHere([a, b])).stdout })
  expectValid(JSON.parse(readFileSync(report, 'utf8')))
  expect(readFileSync(rows, 'utf8')).toMatch(/^claim,kind,/)
})

test('help names every format, option, command and exit code', async () => {
  const { stdout, code } = await runHere(['--help'])
  expect(code).toBe(0)
  for (const { name } of FORMATS) expect(stdout).toContain(name)
  for (const word of ['--output', '--label', '--date', '--only', '--fail-on', '--quiet', '--threshold', '--color', '--no-color', '--version', ...COMMANDS, 'Exit codes']) expect(stdout).toContain(word)
  expect((await runHere(['help'])).stdout).toBe(stdout)
  for (const command of COMMANDS) expect((await runHere(['help', command])).stdout).toBe((await runHere([command, '--help'])).stdout)
  for (const command of COMMANDS) expect((await runHere([command, '--help'])).stdout).toContain(`Usage: compare-sources ${command}`)
})

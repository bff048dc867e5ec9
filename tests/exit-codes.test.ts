import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../src/cli/program.ts'
import { runIn } from './support/check.ts'
import { runCommand } from './support/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'compare-sources-codes-'))

beforeAll(() => {
  writeFileSync(join(folder, 'a.txt'), 'The bridge was closed on Friday after inspectors found 14 cracks.\n\nSchools stay open.\n')
  writeFileSync(join(folder, 'b.txt'), 'The bridge was closed on Friday after inspectors found 40 cracks.\n\n"We were lucky," the mayor said.\n')
  writeFileSync(join(folder, 'same.txt'), 'Snow fell overnight.\n')
  writeFileSync(join(folder, 'twin.txt'), 'Snow fell overnight.\n')
  writeFileSync(join(folder, 'lenient.json'), '{ "rules": { "conflicting-number": "warning" } }')
  writeFileSync(join(folder, 'empty.txt'), '')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Row = [code: number, why: string, args: string]

/** What the README's table of exit codes promises. */
const TABLE: Row[] = [
  [0, 'compared', 'a.txt b.txt'],
  [0, 'compared, with differences that nobody asked about', 'a.txt b.txt --quiet'],
  [0, 'nothing that was asked about is found', 'same.txt same.txt --fail-on differ,unique,variant --quiet'],
  [0, 'help', '--help'],
  [0, 'help of a subcommand', 'inspect --help'],
  [0, 'version', '--version'],
  [0, 'inspected', 'inspect a.txt'],
  [0, 'quotes listed', 'quotes a.txt b.txt'],
  [0, 'checked, and nothing fails', 'check same.txt --against twin.txt'],
  [0, 'checked, with warnings that nobody asked about', 'check b.txt --against a.txt --config lenient.json'],
  [1, 'checked, and an error is found', 'check a.txt --against b.txt'],
  [1, 'checked, with more warnings than are allowed', 'check b.txt --against a.txt --config lenient.json --max-warnings 0'],
  [1, 'checked, with something that --fail-on names', 'check b.txt --against a.txt --config lenient.json --fail-on unsupported-quote'],
  [1, 'a difference, asked about', 'a.txt b.txt --fail-on differ'],
  [1, 'a kind of conflict, asked about', 'a.txt b.txt --fail-on conflict.date,conflict.number --quiet'],
  [1, 'something only one tells, asked about', 'a.txt b.txt --fail-on unique --format json'],
  [1, 'an agreement, asked about', 'same.txt same.txt --fail-on agree'],
  [2, 'no article', ''],
  [2, 'one article', 'a.txt'],
  [2, 'a missing file', 'a.txt c.txt'],
  [2, 'an empty file', 'a.txt empty.txt'],
  [2, 'a folder', 'a.txt .'],
  [2, 'an unknown option', 'a.txt b.txt --formt json'],
  [2, 'an unknown format', 'a.txt b.txt --format jsn'],
  [2, 'an option without its value', 'a.txt b.txt --format'],
  [2, 'nothing to inspect', 'inspect'],
  [2, 'no quotes to list', 'quotes'],
  [2, 'nothing to check', 'check'],
  [2, 'a draft without sources', 'check a.txt'],
  [2, 'a pattern that matches nothing', 'check a.txt --against none/*.txt'],
  [2, 'a draft that is also a source', 'check a.txt --against a.txt'],
  [2, 'an output that cannot be written', 'a.txt b.txt --output nowhere/out.txt'],
]

function expectEnd({ code, out, err }: { code: number | null; out: string; err: string }, [expected, , args]: Row): void {
  expect({ code, err }).toEqual({ code: expected, err: expected === 2 ? expect.stringMatching(/^compare-sources: [^\n]+: [^\n]+\n$/) : expect.any(String) })
  if (expected === 2 || args.includes('--quiet')) expect(out).toBe('')
  else expect(out).not.toBe('')
}
const split = (args: string) => args.split(' ').filter(Boolean)

test.each(TABLE)('%i: %s', async (...row) => {
  expectEnd(await runIn(folder, split(row[2])), row)
})

// The process ends with what the command gives: one row of each code for each command is enough to see that.
const commandOf = ([code, , args]: Row) => `${code} ${COMMANDS.find((name) => args.startsWith(name)) ?? ''}`
const BUILT = [...new Map(TABLE.toReversed().map((row) => [commandOf(row), row])).values()]

describe.concurrent('the built command ends with', () => {
  test.each(BUILT)('%i: %s', async (...row) => {
    const { code, stdout, stderr } = await runCommand(split(row[2]), { cwd: folder })
    expectEnd({ code, out: stdout, err: stderr }, row)
  })
})

test.each(['README.md', 'docs/check.md'])('the table of %s promises these codes and no others', (page) => {
  const rows = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8').match(/\| exit code \| means \|\n\|---\|---\|\n((?:\|.*\n)+)/)![1]!
  const promised = Array.from(rows.matchAll(/^\| (\d) \|/gm), ([, code]) => Number(code))
  expect(promised).toEqual([...new Set(TABLE.map(([code]) => code))].toSorted())
})

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'compare-sources-smoke-'))
const installed = join(folder, 'node_modules/.bin/compare-sources')
const run = (command: string, args: string[], cwd = folder) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

// What a user gets: the packed package, installed in an empty folder.
beforeAll(() => {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root)
  const tarball = readdirSync(folder).find((f) => f.endsWith('.tgz'))!
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }')
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`])
  writeFileSync(join(folder, 'a.txt'), 'The bridge was closed on Friday after inspectors found cracks.')
  writeFileSync(join(folder, 'b.txt'), 'Inspectors found cracks, and the bridge was closed on Friday.\n\n“We don’t know why,” the mayor said. Schools will open later.')
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the command runs from an installed package', () => {
  expect(run(installed, ['a.txt', 'b.txt'])).toMatch(/We don’t know why[^]*Schools will open later/)
  const comparison = JSON.parse(run(installed, ['--format', 'json', 'a.txt', 'b.txt'])) as { schemaVersion: number }
  expect(comparison.schemaVersion).toBe(1)
})

test('the library and the schema can be imported from an installed package', () => {
  writeFileSync(join(folder, 'use.js'), `
    import { createRequire } from 'node:module'
    import { analyzeArticle, compareSources } from 'compare-sources'
    const schema = createRequire(import.meta.url)('compare-sources/schema.json')
    const { claims } = await compareSources([{ text: 'One.' }, { text: 'One.' }])
    console.log(schema.title, claims.length, (await analyzeArticle({ text: 'One. Two.' })).sentences.length)
  `)
  expect(run('node', ['use.js'])).toBe('Comparison 1 2\n')
})

test('the types of an installed package are found', () => {
  writeFileSync(join(folder, 'use.ts'), `
    import { type Comparison, compareSources } from 'compare-sources'
    export const verdicts = async (): Promise<string[]> => (await compareSources([{ text: 'a' }, { text: 'b', label: 'B' }]) satisfies Comparison).claims.map((c) => c.verdict)
    // @ts-expect-error an article needs a text
    void compareSources([{ label: 'x' }])
  `)
  run('node', [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--module', 'nodenext', '--types', '', 'use.ts'])
})

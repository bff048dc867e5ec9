import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

// A stage sees only what comes before it: so each can be read, tested and replaced without the rest.
const LAYERS = ['model', 'text', 'inputs', 'names', 'facts', 'quotes', 'align', 'conflicts', 'report', 'rules', 'formats', 'threads', 'pipeline.ts', 'check.ts', 'index.ts', 'cli']
// The program's version is a constant that any layer may print.
const EVERYWHERE = 'version.ts'
const SRC = fileURLToPath(new URL('../src', import.meta.url))

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'))
const layerOf = (file: string) => LAYERS.indexOf(file.split(sep)[0]!)
const importsOf = (file: string) => Array.from(readFileSync(join(SRC, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g), (m) => m[1]!)

test('every file stands in a known folder', () => {
  expect(files.filter((f) => f !== EVERYWHERE && layerOf(f) < 0)).toEqual([])
})

test.each(files.filter((f) => f !== EVERYWHERE))('%s imports only from its own folder and from earlier ones', (file) => {
  const inside = importsOf(file).filter((i) => i.startsWith('.')).map((i) => relative(SRC, join(SRC, dirname(file), i))).filter((i) => i !== EVERYWHERE)
  expect(inside.filter((i) => layerOf(i) > layerOf(file))).toEqual([])
})

test('the model imports nothing from outside, and only the command knows the process', () => {
  const outside = files.flatMap((f) => importsOf(f).filter((i) => !i.startsWith('.')).map((i) => ({ file: f, package: i })))
  expect(outside.filter(({ file }) => file.startsWith('model'))).toEqual([])
  const processes = files.filter((f) => /\bprocess\./.test(readFileSync(join(SRC, f), 'utf8')))
  expect(processes.filter((f) => !f.startsWith('cli'))).toEqual([])
})

test('each outside package is imported in one file, where it can be exchanged', () => {
  const packages = files.flatMap((f) => importsOf(f).filter((i) => !i.startsWith('.') && !i.startsWith('node:')).map((i) => [i, f] as const))
  const byPackage = new Map<string, Set<string>>()
  for (const [name, file] of packages) byPackage.set(name, (byPackage.get(name) ?? new Set()).add(file))
  expect([...byPackage].filter(([, where]) => where.size > 1)).toEqual([])
})

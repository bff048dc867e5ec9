import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// Written beside a node_modules that is a link, a lock file names that folder, which nobody else has.
test('the lock file names packages of the registry and no folder', () => {
  const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as { packages: Record<string, { resolved?: string; link?: boolean }> }
  const folders = Object.entries(packages).filter(([name, { resolved, link }]) => link || name.startsWith('..') || (resolved && !resolved.startsWith('https:')))
  expect(folders.map(([name]) => name)).toEqual([])
})

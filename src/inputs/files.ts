import { readdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { ExpectedError } from '../model/errors.ts'
import { isAddress } from './load.ts'
import { INPUTS } from './table.ts'

/** The files that paths, folders and patterns stand for, each once, relative to the working folder; in a stable order. Addresses stay as they are. */
export function expandFiles(patterns: string[], folder: string): string[] {
  return [...new Set(patterns.flatMap((pattern) => (isAddress(pattern) ? [pattern] : expand(pattern, folder).map((path) => relative('.', path) || path))))]
}

/** The same for patterns that need match nothing. */
export const matchFiles = (patterns: string[], folder: string): string[] => globSync(patterns, { cwd: folder, absolute: true }).map((path) => relative('.', path))

function expand(pattern: string, folder: string): string[] {
  const path = resolve(folder, pattern)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isDirectory()) return inFolder(path, pattern)
  if (stats || !isDynamicPattern(pattern)) return [path]
  const found = globSync(pattern, { cwd: folder, absolute: true, dot: false }).toSorted()
  if (!found.length) throw new ExpectedError(`${pattern} matches no file: check the pattern, and the folder that it is relative to (${folder})`)
  return found
}

/** The files in a folder whose names say that they can be read. */
function inFolder(path: string, named: string): string[] {
  const endings = INPUTS.flatMap((format) => format.names)
  const isReadable = (name: string) => !name.startsWith('.') && endings.some((ending) => name.toLowerCase().endsWith(ending))
  const found = readdirSync(path, { withFileTypes: true }).filter((entry) => !entry.isDirectory() && isReadable(entry.name))
  if (!found.length) throw new ExpectedError(`${named} is a folder without articles: it needs files such as ${INPUTS.map((format) => `*${format.names[0]}`).join(', ')}`)
  return found.map(({ name }) => join(path, name)).toSorted()
}

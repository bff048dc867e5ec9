import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Text } from '../formats/parts/pieces.ts'
import { ExpectedError } from '../model/errors.ts'

/** Says before the work starts what is wrong with a file to write; `typed` is how it was asked for. */
export function checkOutput(path: string, inputs: string[], typed = `--output ${path}`): void {
  if (!path.trim()) throw new ExpectedError(`${typed.trim()} names no file: give one, or leave the option out`)
  const old = look(path)
  if (old?.isDirectory()) throw new ExpectedError(`${typed} is a folder: name a file in it, such as ${join(path, 'comparison.txt')}`)
  if (!old && !look(dirname(path))?.isDirectory()) throw new ExpectedError(`${typed} cannot be written: there is no folder ${dirname(path)}`)
  const input = old && inputs.find((file) => isSame(old, look(file)))
  if (input) throw new ExpectedError(`${typed} is ${input}, which is read: name another file`)
}

/**
 * Writes beside the old file and takes its place when everything is there, so that a failure or an interrupt leaves the old one whole.
 * @throws {ExpectedError} when it cannot be written
 */
export function replaceFile(path: string, text: Text, typed = `--output ${path}`): void {
  const old = look(path)
  const ignore = () => {}
  // Between here and the end an interrupt waits: the half-written file would stay behind.
  for (const signal of SIGNALS) process.on(signal, ignore)
  try {
    if (old && !old.isFile()) writeInto(openSync(path, 'w'), text)
    else writeBeside(old ? realpathSync(path) : path, text, old)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    throw new ExpectedError(`${typed} cannot be written (${(error as NodeJS.ErrnoException).code}): name another file`, { cause: error })
  } finally {
    for (const signal of SIGNALS) process.off(signal, ignore)
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function writeBeside(path: string, text: Text, old: Stats | null): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`)
  try {
    writeInto(openSync(beside, 'wx', old?.mode ?? 0o666), text, fsyncSync)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** Writes to an open file and closes it, whatever happens. */
function writeInto(file: number, text: Text, finish?: (file: number) => void): void {
  try {
    for (const piece of typeof text === 'string' ? [text] : text) writeFileSync(file, piece)
    finish?.(file)
  } finally {
    closeSync(file)
  }
}

/** Null where there is nothing to be seen. */
export function look(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}

export const isSame = (a: Stats, b: Stats | null): boolean => b !== null && a.ino === b.ino && a.dev === b.dev

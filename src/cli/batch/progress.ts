import { fstatSync, ftruncateSync, openSync, writeFileSync } from 'node:fs'
import { readLines } from '../../inputs/lines.ts'
import type { Comparison } from '../../model/comparison.ts'
import { ExpectedError } from '../../model/errors.ts'
import { checkOutput, look } from '../output.ts'
import type { Story } from './scan.ts'

/** Where the lines go: to a new file, or behind those of an interrupted run; to standard output where neither is given. */
export interface Target {
  output?: string
  resume?: string
}

/** The output of a batch, opened to be written or to be gone on with. */
export interface Progress {
  path: string
  file: number
  /** How many stories, from the first, are there already. */
  done: number
}

/** Begins every line that batch writes, so that half of one is known from other people's words. */
const BEGINNING = '{"schemaVersion":1,"generator":"compare-sources '

/**
 * Before anything is read; `inputs` are the files that must stay whole.
 * @throws {ExpectedError} where the file cannot be written, or must not
 */
export function checkTarget({ output, resume }: Target, inputs: string[]): void {
  if (output !== undefined && resume !== undefined) throw new ExpectedError(`--output ${output} and --resume ${resume} are two files to write to: give one of them`)
  const path = output ?? resume
  if (path === undefined) return
  const typed = output === undefined ? `--resume ${path}` : `--output ${path}`
  checkOutput(path, inputs, typed)
  const old = look(path)
  if (old && !old.isFile()) throw new ExpectedError(`${typed} is a device or a pipe: name a file`)
  if (old && output !== undefined) throw new ExpectedError(`${path} exists already: go on with it by --resume ${path}, or give another --output`)
}

export function openProgress({ output, resume }: Target, stories: Story[]): Progress | null {
  if (resume !== undefined) return resumeOutput(resume, stories)
  return output === undefined ? null : { path: output, file: openToAppend(output), done: 0 }
}

export function append({ path, file }: Progress, line: string): void {
  try {
    writeFileSync(file, line)
  } catch (error) {
    throw new ExpectedError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}): make room and go on with --resume ${path}`, { cause: error })
  }
}

/** Keeps the whole lines of an interrupted run, which are of the first stories, and cuts off a last one that was half written. */
function resumeOutput(path: string, stories: Story[]): Progress {
  const file = openToAppend(path)
  const { size } = fstatSync(file)
  let [done, whole] = [0, 0]
  for (const { number, end, bytes } of readLines(file)) {
    const [line, story] = [bytes.toString('utf8'), stories[done]]
    if (end < size || !story || !isHalf(line)) checkLine(line, story, `${path} line ${number}`)
    if (end === size) break
    done += 1
    whole = end + 1
  }
  ftruncateSync(file, whole)
  return { path, file, done }
}

function openToAppend(path: string): number {
  try {
    return openSync(path, 'a+')
  } catch (error) {
    throw new ExpectedError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}): give a file in a folder that you may write to`, { cause: error })
  }
}

const isHalf = (line: string): boolean => (line.startsWith(BEGINNING) || BEGINNING.startsWith(line)) && parse(line) === null

/** @throws {ExpectedError} for a line that this run would not write in its place */
function checkLine(line: string, story: Story | undefined, where: string): void {
  const digest = parse(line)?.batch?.digest
  if (digest === undefined) throw new ExpectedError(`${where} was not written by batch: give the output of the interrupted run`)
  if (digest !== story?.digest) throw new ExpectedError(`${where} was written from another input or with other options: give a new file`)
}

/** Null for what is no JSON. */
function parse(line: string): Partial<Comparison> | null {
  try {
    return JSON.parse(line) as Partial<Comparison> | null
  } catch {
    return null
  }
}

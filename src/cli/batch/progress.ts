import { existsSync, fstatSync, ftruncateSync, openSync } from 'node:fs'
import { readLines } from '../../inputs/lines.ts'
import { ExpectedError } from '../../model/errors.ts'

/** The output of a batch, opened to be written or to be gone on with. */
export interface Progress {
  file: number
  /** For each line that is there already, the ids of its articles as JSON. */
  done: Set<string>
}

/** @throws {ExpectedError} where a file stands in the way or the folder cannot be written */
export function startOutput(path: string): Progress {
  if (existsSync(path)) throw new ExpectedError(`${path} exists already: go on with it by --resume ${path}, or give another --output`)
  return { file: openToAppend(path), done: new Set() }
}

/** Keeps the whole lines of an interrupted run and cuts off a last one that was half written. */
export function resumeOutput(path: string): Progress {
  const file = openToAppend(path)
  const { size } = fstatSync(file)
  const done = new Set<string>()
  let whole = 0
  for (const { number, end, bytes } of readLines(file)) {
    if (end === size) break
    done.add(JSON.stringify(idsOf(bytes.toString('utf8'), `${path} line ${number}`)))
    whole = end + 1
  }
  ftruncateSync(file, whole)
  return { file, done }
}

function openToAppend(path: string): number {
  try {
    return openSync(path, 'a+')
  } catch (error) {
    throw new ExpectedError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}): give a file in a folder that you may write to`, { cause: error })
  }
}

function idsOf(line: string, where: string): string[] {
  try {
    const { batch } = JSON.parse(line) as { batch: { ids: string[] } }
    return batch.ids
  } catch (error) {
    throw new ExpectedError(`${where} was not written by batch: give the output of the interrupted run`, { cause: error })
  }
}

import { closeSync, createWriteStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ExpectedError } from '../../model/errors.ts'
import type { CompareOptions } from '../../model/options.ts'
import type { Doing } from '../progress.ts'
import { doAll } from '../threads/threads.ts'
import { type Progress, resumeOutput, startOutput } from './progress.ts'
import { groupArticles, scanArticles, type Story } from './scan.ts'

export interface BatchOptions {
  output?: string
  resume?: string
  compare: CompareOptions
}

export interface BatchStreams {
  /** Resolves when the reader has room again, so that a slow one does not fill the memory; false when nobody reads on. */
  write(line: string): Promise<boolean>
  complain(problem: string): void
  onProgress?(step: Doing): void
}

/** Compares each story of a file of articles and writes one comparison a line; resolves to the number of bad lines. */
export async function compareBatch(path: string, options: BatchOptions, { write, complain, onProgress = () => {} }: BatchStreams): Promise<number> {
  const file = path === '-' ? await openStandardInput() : openFile(path)
  let bad = 0
  const places = scanArticles(file, (problem) => {
    bad += 1
    complain(`${path === '-' ? 'standard input' : path} ${problem}`)
  }, onProgress)
  const stories = groupArticles(file, places, onProgress)
  const progress = openProgress(options)
  const put = progress ? async (line: string) => writeSync(progress.file, line) > 0 : write
  const left = stories.filter((story) => !progress?.done.has(JSON.stringify(story.places.map((p) => p.id))))
  let done = 0
  for await (const line of doAll('stories', { shared: { file, options: options.compare }, tasks: left, size: sizeOf(left) })) {
    done += 1
    onProgress({ stage: 'compare', done, of: left.length })
    if (!(await put(line))) break
  }
  if (progress) closeSync(progress.file)
  closeSync(file)
  return bad
}

const sizeOf = (stories: Story[]): number => stories.reduce((sum, { places }) => sum + places.reduce((s, p) => s + p.end - p.start, 0), 0)

const openProgress = ({ output, resume }: BatchOptions): Progress | null =>
  resume !== undefined ? resumeOutput(resume) : output !== undefined ? startOutput(output) : null

/** Standard input is read more than once, so it is kept in a file, which loses its name as soon as it is open. */
async function openStandardInput(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'compare-sources-'))
  try {
    const copy = join(folder, 'articles.ndjson')
    await pipeline(process.stdin, createWriteStream(copy))
    return openSync(copy, 'r')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function openFile(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    throw new ExpectedError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}): give a file of articles, one JSON object a line`, { cause: error })
  }
}

import { closeSync } from 'node:fs'
import type { CompareOptions } from '../../model/options.ts'
import type { Doing } from '../progress.ts'
import { doAll } from '../threads/threads.ts'
import { nameOf, openArticles } from './articles.ts'
import { append, checkTarget, openProgress, type Target } from './progress.ts'
import { groupArticles, scanArticles, signStories, type Story } from './scan.ts'

export interface BatchOptions extends Target {
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
  checkTarget(options, path === '-' ? [] : [path])
  const file = await openArticles(path)
  let bad = 0
  const places = scanArticles(file, (problem) => {
    bad += 1
    complain(`${nameOf(path)} ${problem}`)
  }, onProgress)
  const stories = signStories(groupArticles(file, places, onProgress), options.compare)
  const progress = openProgress(options, stories)
  const left = stories.slice(progress?.done)
  let done = 0
  for await (const line of doAll('stories', { shared: { file, options: options.compare }, tasks: left, size: sizeOf(left) })) {
    done += 1
    onProgress({ stage: 'compare', done, of: left.length })
    if (progress) append(progress, line)
    else if (!(await write(line))) break
  }
  if (progress) closeSync(progress.file)
  closeSync(file)
  return bad
}

const sizeOf = (stories: Story[]): number => stories.reduce((sum, { places }) => sum + places.reduce((s, p) => s + p.end - p.start, 0), 0)

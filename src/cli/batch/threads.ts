import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { CompareOptions } from '../../model/options.ts'
import type { Story } from './scan.ts'
import { compareStory } from './story.ts'

/** Bytes of articles from which threads of their own pay: a thread takes as long to start and to warm up as 30 KB to compare. */
const ENOUGH = 100_000
/** Stories that each thread is given ahead of the one that is waited for: so it never rests, and few comparisons are held. */
const AHEAD = 2
/** The build puts it beside the bundle; where there is none, as in the unbundled sources, one thread does all. */
const WORKER = join(import.meta.dirname, 'batch-worker.cjs')

/** Compares stories on all cores where there is enough to do; the lines come in the order of the stories either way. */
export async function* compareStories(file: number, stories: Story[], options: CompareOptions): AsyncGenerator<string> {
  const threads = startThreads(file, stories, options)
  try {
    if (threads.length) yield* sharedOut(stories, threads)
    else for (const story of stories) yield await compareStory(file, story, options)
  } finally {
    for (const thread of threads) thread.stop()
  }
}

async function* sharedOut(stories: Story[], threads: Thread[]): AsyncGenerator<string> {
  const lines: Promise<string>[] = []
  for (let n = 0; n < stories.length; n += 1) {
    for (let next = lines.length; next < Math.min(stories.length, n + threads.length * AHEAD); next += 1) lines.push(threads[next % threads.length]!.compare(stories[next]!))
    yield await lines[n]!
    lines[n] = WRITTEN
  }
}

/** Takes the place of a line that need not be held any more. */
const WRITTEN = Promise.resolve('')

function startThreads(file: number, stories: Story[], options: CompareOptions): Thread[] {
  const bytes = stories.reduce((sum, { places }) => sum + places.reduce((s, p) => s + p.end - p.start, 0), 0)
  const count = bytes < ENOUGH || !existsSync(WORKER) ? 0 : Math.min(availableParallelism(), stories.length)
  return count < 2 ? [] : Array.from({ length: count }, () => new Thread(file, options))
}

class Thread {
  readonly #worker: Worker
  /** Who waits for the next lines, in the order of asking. */
  readonly #waiting: { resolve(line: string): void; reject(error: unknown): void }[] = []

  constructor(file: number, options: CompareOptions) {
    this.#worker = new Worker(WORKER, { workerData: { file, options } })
    this.#worker.on('message', (line: string) => this.#waiting.shift()!.resolve(line))
    this.#worker.on('error', (error) => { for (const { reject } of this.#waiting) reject(error) })
  }

  compare(story: Story): Promise<string> {
    const line = new Promise<string>((resolve, reject) => this.#waiting.push({ resolve, reject }))
    // Whoever waits for the line hears of an error; until somebody does, it is not unhandled.
    line.catch(() => {})
    this.#worker.postMessage(story, [])
    return line
  }

  stop(): void {
    void this.#worker.terminate()
  }
}

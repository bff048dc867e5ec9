import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import type { Helper, Task } from './crew.ts'
import type { Hand } from './hand.ts'
import { Thread } from './thread.ts'

/** The build puts the one beside the bundle of the command, the other beside this file; the sources by themselves have none, and one thread does all. */
const WORKERS = ['threads-worker.cjs', 'worker.js']
/** More helpers than this wait for the main thread rather than it for them. */
const MOST = 7

/** A helper for each further core; none where they cannot be, or where this thread is one of several already. */
export function startHelpers(): Helper[] {
  const file = WORKERS.map((name) => join(import.meta.dirname, name)).find((path) => existsSync(path))
  const count = isMainThread && file ? Math.min(availableParallelism() - 1, MOST) : 0
  return Array.from({ length: count }, () => startHelper(file!))
}

function startHelper(file: string): Helper {
  const thread = new Thread<{ task: Task; input: unknown }, unknown>(file)
  return {
    ask: (task, input) => thread.ask({ task, input }) as Promise<ReturnType<Hand[typeof task]>>,
    stop: () => thread.stop(),
  }
}

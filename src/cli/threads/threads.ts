import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Thread } from '../../threads/thread.ts'
import { type JobName, type Result, type Shared, startJob, type Task } from './jobs.ts'

/** Size of articles from which threads of their own pay: a thread takes as long to start and to warm up as 30 KB to compare. */
const ENOUGH = 100_000
/** Tasks that each thread is given ahead of the one that is waited for: so it never rests, and few results are held. */
const AHEAD = 2
/** The build puts it beside the bundle; where there is none, as in the unbundled sources, one thread does all. */
const WORKER = join(import.meta.dirname, 'worker.cjs')

export interface Work<Name extends JobName> {
  shared: Shared<Name>
  tasks: Task<Name>[]
  /** Of all the articles, in bytes or characters. */
  size: number
}

/** Does tasks on all cores where there is enough to do; the results come in the order of the tasks either way. */
export async function* doAll<Name extends JobName>(name: Name, { shared, tasks, size }: Work<Name>): AsyncGenerator<Result<Name>> {
  const count = size < ENOUGH || !existsSync(WORKER) ? 0 : Math.min(availableParallelism(), tasks.length)
  const threads = count < 2 ? [] : Array.from({ length: count }, () => new Thread<Task<Name>, Result<Name>>(WORKER, { name, shared }))
  const doHere = startJob(name, shared)
  try {
    if (threads.length) yield* shareOut(tasks, threads)
    else for (const task of tasks) yield await doHere(task)
  } finally {
    for (const thread of threads) thread.stop()
  }
}

async function* shareOut<Name extends JobName>(tasks: Task<Name>[], threads: Thread<Task<Name>, Result<Name>>[]): AsyncGenerator<Result<Name>> {
  const results = new Map<number, Promise<Result<Name>>>()
  for (let n = 0, next = 0; n < tasks.length; n += 1) {
    for (; next < Math.min(tasks.length, n + threads.length * AHEAD); next += 1) results.set(next, threads[next % threads.length]!.ask(tasks[next]!))
    yield await results.get(n)!
    results.delete(n)
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import { ExpectedError, isExpected } from '../../model/errors.ts'
import { look as lookAt } from '../output.ts'

/** The files that a run reads. */
export interface Looked {
  /** A run without one of these would say something else than its reader thinks. */
  sources: string[]
  others: string[]
}

export interface Watched {
  /** Finds the files anew, since folders and patterns may hold more of them by now. */
  look(): Looked
  run(): Promise<void>
  complain(message: string): void
}

/** Editors save in several steps, and some take the old file away first. */
const REST_MS = 200
/** Where looking takes long, among very many files, it is done less often. */
const REST_TIMES = 10

/**
 * Runs, and again whenever one of the files changes, comes or goes; what a person can mend is told, and mending it is waited for.
 * Files are looked at again and again: what the system tells of changes does not reach network folders, nor new files of a pattern.
 * @throws {ExpectedError} when a source is gone
 */
export async function rerunOnChange({ look, run, complain }: Watched): Promise<never> {
  let { sources } = look()
  let shown = stateOf(look).state
  let before = shown
  await run()
  for (;;) {
    const started = performance.now()
    const now = stateOf(look)
    // What stays as it was for two looks is saved.
    if (now.state !== shown && now.state === before) {
      refuseGone(sources)
      sources = now.sources ?? sources
      shown = now.state
      await runAgain(run, complain)
    }
    before = now.state
    await sleep(Math.max(REST_MS, REST_TIMES * (performance.now() - started)))
  }
}

async function runAgain(run: Watched['run'], complain: Watched['complain']): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (!isExpected(error)) throw error
    complain(error.message)
  }
}

/** What a pattern that matches nothing, or a broken configuration, has to say is a state too. */
function stateOf(look: Watched['look']): { state: string; sources: string[] | null } {
  try {
    const { sources, others } = look()
    return { state: [...sources, ...others].map(describe).join('\n'), sources }
  } catch (error) {
    if (!isExpected(error)) throw error
    return { state: error.message, sources: null }
  }
}

/** `feed.xml#3` is a part of a file. */
function describe(path: string): string {
  const stats = lookAt(path) ?? lookAt(path.replace(/#\d+$/, ''))
  return stats ? `${path} ${stats.mtimeMs} ${stats.size} ${stats.ino}` : `${path} -`
}

function refuseGone(sources: string[]): void {
  const gone = sources.find((path) => describe(path).endsWith(' -'))
  if (gone !== undefined) throw new ExpectedError(`${gone} is gone: bring it back and start again`)
}

import { fstatSync, statSync, writeSync } from 'node:fs'
import { devNull } from 'node:os'
import { ExpectedError } from '../model/errors.ts'

/** The part of the process that the command talks to. */
export interface Streams {
  env: NodeJS.ProcessEnv
  /** Whether a terminal shows the output. */
  isTerminal(): boolean
  /** Columns of the terminal that shows the output, or that shows the pager behind it; null where none does. */
  columns(): number | null
  /**
   * Writes all of it before it returns.
   * @returns whether anybody reads on
   */
  print(text: string): boolean
  complain(line: string): void
  /** Shows what is of use for a moment: on the terminal of stderr, and nowhere where there is none. */
  note(text: string): void
}

/** Writes straight to the descriptors: to set up `process.stdout` for a pipe takes longer than to compare two short articles. */
export function openStreams({ env }: Pick<NodeJS.Process, 'env'>): Streams {
  return {
    env,
    isTerminal: () => isTerminal(1, 'stdout'),
    columns: () => (isTerminal(1, 'stdout') ? process.stdout.columns : fstatSync(1).isFIFO() && isTerminal(2, 'stderr') ? process.stderr.columns : null),
    print: (text) => writeAll(1, text),
    complain: (line) => void writeAll(2, `${line}\n`),
    note: (text) => void (isTerminal(2, 'stderr') && writeAll(2, text)),
  }
}

/** Only a character device can be one, and only then is it worth loading what knows. */
function isTerminal(descriptor: number, name: 'stdout' | 'stderr'): boolean {
  const stats = fstatSync(descriptor)
  return stats.isCharacterDevice() && stats.rdev !== statSync(devNull).rdev && process[name].isTTY
}

function writeAll(descriptor: number, text: string): boolean {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') return false
      if (code !== 'EAGAIN') throw new ExpectedError(`standard output cannot be written (${code}): give a file with --output`, { cause: error })
      Atomics.wait(IDLE, 0, 0, 2)
    }
  }
  return true
}

/** Nothing ever changes it: who waits for it rests until the reader has room again. */
const IDLE = new Int32Array(new SharedArrayBuffer(4))

/** Columns of the terminal; where there is none, what COLUMNS says, else 80. */
export function widthOf(streams: Streams): number {
  return streams.columns() || Number(/^\d{2,4}$/.exec(streams.env.COLUMNS ?? '')?.[0] ?? 80)
}

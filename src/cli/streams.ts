import { fstatSync, writeSync } from 'node:fs'
import { ExpectedError } from '../model/errors.ts'

/** The part of the process that the command talks to. */
export interface Streams {
  env: NodeJS.ProcessEnv
  /** Columns of the terminal that shows the output; null for a pipe or a file. */
  columns(): number | null
  /**
   * Writes all of it before it returns.
   * @returns whether anybody reads on
   */
  print(text: string): boolean
  complain(line: string): void
}

/** Writes straight to the descriptors: to set up `process.stdout` for a pipe takes longer than to compare two short articles. */
export function openStreams({ env }: Pick<NodeJS.Process, 'env'>): Streams {
  return {
    env,
    columns: () => (fstatSync(1).isCharacterDevice() && process.stdout.isTTY ? process.stdout.columns : null),
    print: (text) => writeAll(1, text),
    complain: (line) => void writeAll(2, `${line}\n`),
  }
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

/** Columns of the terminal; of a pipe or a file, what COLUMNS says, else 80. */
export function widthOf(streams: Streams): number {
  return streams.columns() ?? Number(/^\d{2,4}$/.exec(streams.env.COLUMNS ?? '')?.[0] ?? 80)
}

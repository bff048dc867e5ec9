import { ExpectedError } from '../model/errors.ts'

/** The part of the process that the command talks to. */
export type Streams = Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env'>

const CHUNK = 1 << 16

/**
 * Writes text piece by piece, and stops when nobody reads on.
 * @returns whether everything was read
 * @throws {ExpectedError} when it cannot be written for another reason
 */
export async function print(stream: NodeJS.WritableStream, text: string): Promise<boolean> {
  const bytes = Buffer.from(text)
  if (!stream.listenerCount('error')) stream.on('error', () => {})
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const error = await write(stream, bytes.subarray(at, at + CHUNK))
    if (error?.code === 'EPIPE') return false
    if (error) throw new ExpectedError(`standard output cannot be written (${error.code}): give a file with --output`)
  }
  return true
}

function write(stream: NodeJS.WritableStream, bytes: Buffer): Promise<NodeJS.ErrnoException | null | undefined> {
  return new Promise((resolve) => { stream.write(bytes, resolve) })
}

/** Columns of the terminal; of a pipe or a file, what COLUMNS says, else 80. */
export function widthOf({ stdout, env }: Streams): number {
  return stdout.columns || Number(/^\d{2,4}$/.exec(env.COLUMNS ?? '')?.[0] ?? 80)
}

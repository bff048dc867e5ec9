import { Writable } from 'node:stream'
import { run } from '../../src/cli/run.ts'

export interface Place {
  env?: NodeJS.ProcessEnv
  /** Columns of a terminal; none for a pipe. */
  columns?: number
}

/** Runs the command in this process, with streams that remember. */
export async function runHere(args: string[], { env = {}, columns }: Place = {}): Promise<{ code: number; stdout: string; stderr: string }> {
  const stdout = remember()
  const stderr = remember()
  const terminal = columns === undefined ? {} : { isTTY: true, columns }
  const code = await run(args, { stdout: Object.assign(stdout.stream, terminal), stderr: stderr.stream, env } as unknown as Parameters<typeof run>[1])
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

function remember(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = []
  const stream = new Writable({ write(chunk: Buffer, _, done) { chunks.push(Buffer.from(chunk)); done() } })
  return { stream, text: () => Buffer.concat(chunks).toString() }
}

import { run } from '../../src/cli/run.ts'

export interface Place {
  env?: NodeJS.ProcessEnv
  /** Columns of a terminal; none for a pipe. */
  columns?: number
}

/** Runs the command in this process, with streams that remember. */
export async function runHere(args: string[], { env = {}, columns }: Place = {}): Promise<{ code: number; stdout: string; stderr: string }> {
  let [stdout, stderr] = ['', '']
  const code = await run(args, {
    env,
    isTerminal: () => columns !== undefined,
    columns: () => columns ?? null,
    print: (text) => { stdout += text; return true },
    complain: (line) => { stderr += `${line}\n` },
    note: () => {},
  })
  return { code, stdout, stderr }
}

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const COMMAND = fileURLToPath(new URL('../../dist/compare-sources.cjs', import.meta.url))

export interface Result {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs the built command as a shell would, without the colours that the test runner asks for. */
export function runCommand(args: string[], { input = '', env = {}, cwd, command = COMMAND }: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv; cwd?: string; command?: string } = {}): Promise<Result> {
  const { FORCE_COLOR: _f, NO_COLOR: _n, COLUMNS: _c, ...inherited } = process.env
  const child = spawn(process.execPath, [command, ...args], { cwd, env: { ...inherited, ...env } })
  const result: Result = { code: null, stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => { result.stdout += text })
  child.stderr.setEncoding('utf8').on('data', (text: string) => { result.stderr += text })
  child.stdin.on('error', () => {}).end(input)
  return new Promise((resolve) => { child.on('close', (code) => resolve({ ...result, code })) })
}

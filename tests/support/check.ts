import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../../src/cli/run.ts'

/** A folder with files, for one test. */
export function makeFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'compare-sources-check-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** Runs the command in a folder, without a process of its own. */
export async function runIn(folder: string, args: string[]): Promise<{ code: number; out: string; err: string }> {
  const before = process.cwd()
  let [out, err] = ['', '']
  process.chdir(folder)
  try {
    const code = await run(args, {
      env: {}, isTerminal: () => false, columns: () => null,
      print: (text) => { out += text; return true }, complain: (line) => { err += `${line}\n` }, note: () => {},
    })
    return { code, out, err }
  } finally {
    process.chdir(before)
  }
}

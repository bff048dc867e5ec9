import { execFileSync } from 'node:child_process'
import { basename, dirname, resolve } from 'node:path'
import { ExpectedError } from '../../model/errors.ts'
import type { Finding } from '../../model/finding.ts'

/**
 * Tells whether the lines of a finding differ from the file's version in `revision`, by what git says; of a file that has no lines, such as
 * a Word document, all do. Null where nothing differs.
 */
export function changedLines(path: string, revision: string, hasLines: boolean): ((finding: Finding) => boolean) | null {
  const folder = dirname(resolve(path))
  const tracked = git(['ls-tree', '--name-only', revision, '--', basename(path)], folder, revision).trim() !== ''
  if (!tracked) return () => true
  const diff = git(['diff', '--unified=0', '--no-color', '--no-ext-diff', revision, '--', basename(path)], folder, revision)
  if (diff === '') return null
  if (!hasLines) return () => true
  const ranges = Array.from(diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm), ([, start, count]) => ({ from: Number(start), to: Number(start) + Number(count ?? 1) - 1 }))
  return ({ place }) => ranges.some(({ from, to }) => place.line <= to && from <= place.endLine)
}

function git(args: string[], cwd: string, revision: string): string {
  try {
    return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 })
  } catch (error) {
    const said = String((error as { stderr?: string }).stderr ?? (error as Error).message).trim().split('\n')[0]!.replace(/^fatal: /, '')
    throw new ExpectedError(`--changed ${revision} cannot be answered by git (${said}): give a revision of the repository that holds the drafts`, { cause: error })
  }
}

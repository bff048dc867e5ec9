import { existsSync, type FSWatcher, watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import { ExpectedError } from '../../model/errors.ts'

/** Editors save in several steps: wait until they have done. */
const QUIET_MS = 120

/** Runs again whenever one of the files changes; rejects when one is gone, or when a run fails. */
export async function rerunOnChange(paths: string[], rerun: () => Promise<void>): Promise<never> {
  const watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<never>((_, reject) => {
      const again = () => {
        const gone = paths.find((path) => !existsSync(path))
        if (gone !== undefined) reject(new ExpectedError(`${gone} is gone: bring it back and start again`))
        else rerun().catch(reject)
      }
      const soon = () => {
        clearTimeout(timer)
        timer = setTimeout(again, QUIET_MS)
      }
      for (const [folder, names] of namesByFolder(paths)) {
        watchers.push(watch(folder, (_event, name) => { if (name === null || names.has(name)) soon() }).on('error', soon))
      }
    })
  } finally {
    // What is watched keeps the process alive.
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}

/** A folder is watched and not the file, since editors put a new file in the place of the old one. */
function namesByFolder(paths: string[]): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>()
  for (const path of paths) folders.set(dirname(path), (folders.get(dirname(path)) ?? new Set()).add(basename(path)))
  return folders
}

import { existsSync, watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import { ExpectedError } from '../../model/errors.ts'

/** Editors save in several steps: wait until they have done. */
const QUIET_MS = 120

/** Runs again whenever one of the files changes; rejects when one is gone, or when a run fails. */
export function rerunOnChange(paths: string[], rerun: () => Promise<void>): Promise<never> {
  return new Promise((_, reject) => {
    let timer: NodeJS.Timeout | undefined
    const again = () => {
      const gone = paths.find((path) => !existsSync(path))
      if (gone !== undefined) reject(new ExpectedError(`${gone} is gone: bring it back and start again`))
      else rerun().catch(reject)
    }
    // A folder is watched and not the file, since editors put a new file in the place of the old one.
    for (const folder of new Set(paths.map((path) => dirname(path)))) {
      const names = new Set(paths.filter((path) => dirname(path) === folder).map((path) => basename(path)))
      watch(folder, (_event, name) => {
        if (name !== null && !names.has(name)) return
        clearTimeout(timer)
        timer = setTimeout(again, QUIET_MS)
      })
    }
  })
}

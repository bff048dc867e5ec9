import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What shows an address in the browser that the user has chosen. */
const OPENERS: Partial<Record<NodeJS.Platform, [command: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Some openers stay as long as the browser does: what has not failed by then has worked. */
const PATIENCE = 2000

/** Resolves to what went wrong, with what to do, or to null. */
export function openInBrowser(path: string): Promise<string | null> {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const problem = `${command} could not show ${path}: open it in a browser yourself`
  return new Promise((done) => {
    const child = spawn(command, [...args, pathToFileURL(resolve(path)).href], { stdio: 'ignore', detached: true })
    const timer = setTimeout(() => done(null), PATIENCE)
    const end = (said: string | null) => {
      clearTimeout(timer)
      done(said)
    }
    child.on('error', () => end(problem)).on('exit', (code) => end(code === 0 ? null : problem)).unref()
  })
}

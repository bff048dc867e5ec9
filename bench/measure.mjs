import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const CHILD = fileURLToPath(new URL('child.mjs', import.meta.url))
const STAGES = fileURLToPath(new URL('stages.mjs', import.meta.url))

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** Milliseconds that a whole process takes. */
export function timeProcess(args) {
  const start = process.hrtime.bigint()
  execFileSync(process.execPath, args, { stdio: 'ignore' })
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** Milliseconds and peak megabytes of a piece of work in its own process; null if it takes longer than `limit` seconds. */
export function measure(work, args, { limit = 120 } = {}) {
  try {
    return JSON.parse(execFileSync(process.execPath, [CHILD, work, ...args], { encoding: 'utf8', timeout: limit * 1000, stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return null
  }
}

/** Milliseconds by stage of reading the article in a file, the first time and later, in its own process. */
export const timeStages = (path) => JSON.parse(execFileSync(process.execPath, [STAGES, path], { encoding: 'utf8' }))

/** Rows under a heading, in columns. */
export function table(title, rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  const line = (row) => `  ${row.map((cell, column) => (column ? String(cell).padStart(widths[column]) : String(cell).padEnd(widths[column]))).join('   ')}`
  return [title, ...rows.map(line), ''].join('\n')
}

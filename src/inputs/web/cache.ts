import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedError } from '../../model/errors.ts'
import type { Fetched } from './fetch.ts'

const VERSION = 1
const BREAK = 10

/** The file that keeps what was fetched from an address: a line of JSON that tells what it is, then its bytes. */
const fileOf = (folder: string, address: string): string =>
  join(folder, `${new URL(address).hostname.replace(/[^\w.-]/g, '_')}-${createHash('sha256').update(address).digest('hex').slice(0, 16)}.page`)

/** What was kept; null where nothing is. */
export function readCached(folder: string, address: string): Fetched | null {
  const path = fileOf(folder, address)
  if (!existsSync(path)) return null
  const kept = readFileSync(path)
  const fetched = parse(kept)
  if (fetched) return fetched
  throw new ExpectedError(`is damaged in ${path}: remove that file, and it is fetched again`)
}

function parse(kept: Buffer): Fetched | null {
  try {
    const end = kept.indexOf(BREAK)
    const { version, length, url, type, charset } = JSON.parse(kept.toString('utf8', 0, end)) as Fetched & { version: number; length: number }
    const bytes = kept.subarray(end + 1)
    return version === VERSION && bytes.length === length ? { url, type, charset, bytes } : null
  } catch {
    return null
  }
}

/** Written beside, then renamed: an interrupt leaves no half of a page. */
export function keepCached(folder: string, address: string, { bytes, ...known }: Fetched): void {
  const page = Buffer.concat([Buffer.from(`${JSON.stringify({ version: VERSION, address, ...known, length: bytes.length })}\n`), bytes])
  try {
    mkdirSync(folder, { recursive: true })
    writeBeside(fileOf(folder, address), page)
  } catch (error) {
    throw new ExpectedError(`cannot be kept in ${folder} (${(error as NodeJS.ErrnoException).code}): give --cache a folder that you may write to`, { cause: error })
  }
}

function writeBeside(path: string, page: Uint8Array): void {
  const beside = `${path}.${randomUUID()}`
  try {
    writeFileSync(beside, page)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

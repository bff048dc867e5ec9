import { createReadStream, createWriteStream, fstatSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ExpectedError } from '../../model/errors.ts'

export const nameOf = (path: string): string => (path === '-' ? 'standard input' : path)

/**
 * Opens a file of articles to be read more than once; `-` is standard input.
 * @throws {ExpectedError} where it cannot be read so
 */
export async function openArticles(path: string): Promise<number> {
  const file = path === '-' ? await keep(process.stdin) : await openNamed(path)
  const encoding = utf16In(file)
  return encoding ? keep(createReadStream('', { fd: file, start: 0 }), transcoder(encoding, nameOf(path))) : file
}

async function openNamed(path: string): Promise<number> {
  const file = open(path)
  const stats = fstatSync(file)
  if (stats.isDirectory()) throw new ExpectedError(`${path} is a folder: give a file of articles, one JSON object a line`)
  return stats.isFile() ? file : keep(createReadStream(path, { fd: file }))
}

function open(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ExpectedError(`${path} ${code === 'ENOENT' ? 'does not exist: check the name' : `cannot be read (${code}): give a file of articles, one JSON object a line`}`, { cause: error })
  }
}

/** What comes through a pipe comes once, so it is kept in a file, which loses its name as soon as it is open. */
async function keep(stream: Readable, change: Change = passOn): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'compare-sources-'))
  try {
    const copy = join(folder, 'articles.ndjson')
    await pipeline(stream, change, createWriteStream(copy))
    return openSync(copy, 'r')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** By its mark, or by a zero byte in the first character, which JSON in UTF-8 never has. */
function utf16In(file: number): string | null {
  const start = Buffer.alloc(2, ' ')
  readSync(file, start, 0, 2, 0)
  const first = start.toString('latin1')
  return /^(?:\xff\xfe|[^\0]\0)/.test(first) ? 'utf-16le' : /^(?:\xfe\xff|\0)/.test(first) ? 'utf-16be' : null
}

type Change = (chunks: AsyncIterable<Buffer>) => AsyncIterable<Buffer>

async function* passOn(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* chunks
}

/** Places of articles are told in bytes of UTF-8. */
const transcoder = (encoding: string, name: string): Change => async function* (chunks) {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
    yield Buffer.from(decoder.decode())
  } catch (error) {
    throw new ExpectedError(`${name} is no text in UTF-16, though it begins so: save it as UTF-8`, { cause: error })
  }
}

import { createReadStream, createWriteStream, fstatSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ExpectedError } from '../../model/errors.ts'

export const nameOf = (path: string): string => (path === '-' ? 'standard input' : path)

/**
 * Opens a file of articles to be read more than once; `-` is standard input.
 * @throws {ExpectedError} where it cannot be read so
 */
export async function openArticles(path: string): Promise<number> {
  const file = path === '-' ? await keep(process.stdin) : await openNamed(path)
  refuseUtf16(file, nameOf(path))
  return file
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
async function keep(stream: NodeJS.ReadableStream): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'compare-sources-'))
  try {
    const copy = join(folder, 'articles.ndjson')
    await pipeline(stream, createWriteStream(copy))
    return openSync(copy, 'r')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Its mark, or a zero byte in the first character, which JSON in UTF-8 never has. */
function refuseUtf16(file: number, name: string): void {
  const start = Buffer.alloc(2, ' ')
  readSync(file, start, 0, 2, 0)
  if (/^(?:\xff\xfe|\xfe\xff|\0|.\0)/s.test(start.toString('latin1'))) throw new ExpectedError(`${name} is in UTF-16: save it as UTF-8`)
}

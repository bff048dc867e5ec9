import { readFileSync, readSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ArticleInput } from '../model/article.ts'
import { ExpectedError } from '../model/errors.ts'
import { nearest } from '../text/nearest.ts'
import { readContent } from './read.ts'

/** Reads one article; `-` is standard input. The only stage that touches the disk. */
export function loadArticle(path: string): ArticleInput {
  const bytes = readBytes(path)
  try {
    return { path, ...readContent(bytes, path) }
  } catch (error) {
    throw error instanceof ExpectedError ? new ExpectedError(`${nameOf(path)} ${error.message}`) : error
  }
}

const nameOf = (path: string): string => (path === '-' ? 'standard input' : path || "''")

function readBytes(path: string): Uint8Array {
  try {
    return path === '-' ? readStandardInput() : readFileSync(path)
  } catch (error) {
    throw new ExpectedError(`${nameOf(path)} ${explain(error as NodeJS.ErrnoException, path)}`, { cause: error })
  }
}

/** Not `readFileSync(0)`, which gives up on a pipe that has nothing yet. */
function readStandardInput(): Uint8Array {
  const chunks: Uint8Array[] = []
  for (;;) {
    const chunk = Buffer.alloc(CHUNK)
    const length = readOrWait(chunk)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(chunk.subarray(0, length))
  }
}

const CHUNK = 1 << 16

function readOrWait(chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(0, chunk)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}

function explain(error: NodeJS.ErrnoException, path: string): string {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return `does not exist${suggestion(path)}`
  if (error.code === 'EISDIR') return `is a folder: name the files in it, such as ${join(path, '*.txt')}`
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'must not be read: ask for permission with chmod +r'
  return `cannot be read (${error.code}): give another file`
}

function suggestion(path: string): string {
  const near = nearest(basename(path), namesIn(dirname(path)))
  return near ? `: did you mean ${join(dirname(path), near)}?` : ': check the name'
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

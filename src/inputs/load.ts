import { readFileSync, readdirSync } from 'node:fs'
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
    throw error instanceof ExpectedError ? new ExpectedError(`${path === '-' ? 'standard input' : path} ${error.message}`) : error
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path)
  } catch (error) {
    throw new ExpectedError(`${path === '-' ? 'standard input' : path} ${explain(error as NodeJS.ErrnoException, path)}`, { cause: error })
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

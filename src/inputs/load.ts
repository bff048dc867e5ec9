import { existsSync, readFileSync, readSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ArticleInput } from '../model/article.ts'
import { ExpectedError, isExpected } from '../model/errors.ts'
import { nearest } from '../text/nearest.ts'
import { makeArticle } from './article.ts'
import type { Extraction, InputFormat } from './input.ts'
import { readContent, refuseBlank } from './read.ts'
import type { FetchOptions } from './web/fetch.ts'

export interface LoadOptions extends FetchOptions {
  /** Instead of what bytes and name tell. */
  kind?: InputFormat
  /** Whether it matters where in the file the words stand. */
  places?: boolean
}

/**
 * Reads the articles of one file or address, or one of them: `feed.xml#3`; `-` is standard input. The only stage that touches disk and network.
 * @throws {ExpectedError} that names the file, and the article where there are several
 */
export async function loadArticles(path: string, options: LoadOptions = {}): Promise<ArticleInput[]> {
  const { file, number } = splitNumber(path)
  let named = file
  try {
    const { bytes, name } = isAddress(file) ? await fetchBytes(file, options) : { bytes: readBytes(file), name: file }
    const articles = await readContent(bytes, name, options.kind)
    const loaded: ArticleInput[] = []
    for (const [article, n] of choose(articles, number)) {
      if (articles.length > 1 || number) named = `${file}#${n}`
      refuseBlank(article)
      const input = { ...makeArticle(article), path: named }
      loaded.push(options.places ? await trace(input, article) : input)
    }
    return loaded
  } catch (error) {
    throw isExpected(error) ? new ExpectedError(`${nameOf(named)} ${error.message}`, { cause: error }) : error
  }
}

/** Where the reader of a format has not noted the places of its words, they are looked for. */
async function trace(input: ArticleInput, { file }: Extraction): Promise<ArticleInput> {
  const origin = input.origin || file === undefined ? null : (await import('./trace.ts')).traceOrigin(file, input.text)
  return origin ? { ...input, origin } : input
}

export const isAddress = (path: string): boolean => /^https?:/i.test(path)

/** What fetches is loaded for the first address. */
async function fetchBytes(address: string, options: FetchOptions): Promise<{ bytes: Uint8Array; name: string }> {
  const { fetchPage, nameOf: nameFetched, settleCharset } = await import('./web/fetch.ts')
  const fetched = await fetchPage(address, options)
  return { bytes: settleCharset(fetched), name: nameFetched(fetched) }
}

/** `#3` may be the end of a file's own name. */
function splitNumber(path: string): { file: string; number: number | null } {
  const numbered = /^(.+)#(\d{1,6})$/.exec(path)
  return numbered && !existsSync(path) ? { file: numbered[1]!, number: Number(numbered[2]) } : { file: path, number: null }
}

/** Articles with their numbers, from 1. */
function choose(articles: Extraction[], number: number | null): [article: Extraction, number: number][] {
  const numbered = articles.map((article, i): [Extraction, number] => [article, i + 1])
  if (number === null) return numbered
  const chosen = numbered[number - 1]
  if (!chosen) throw new ExpectedError(`has no article #${number}: ${articles.length === 1 ? 'it holds one' : `give a number from 1 to ${articles.length}`}`)
  return [chosen]
}

const nameOf = (path: string): string => (path === '-' ? 'standard input' : path || "''")

function readBytes(path: string): Uint8Array {
  try {
    return path === '-' ? readStandardInput() : readFileSync(path)
  } catch (error) {
    throw new ExpectedError(explain(error as NodeJS.ErrnoException, path), { cause: error })
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

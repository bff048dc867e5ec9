import { pipeline, Readable } from 'node:stream'
import { constants, createGunzip, gunzipSync } from 'node:zlib'
import type { WARCRecord } from 'warcio'
import { ExpectedError, isExpected } from '../model/errors.ts'
import { readPage } from './html/read.ts'
import type { Extraction } from './input.ts'
import { settleCharset } from './web/fetch.ts'
import { isUnpacking, readAll, unpack } from './web/unpack.ts'

/** In bytes, unpacked: of an archive, and of a page in it. */
const LARGEST = 400_000_000
const LARGEST_PAGE = 10_000_000

/**
 * The articles among the web pages that an archive keeps. What is no article, a list or a frame with an advertisement, is passed over.
 * @throws {ExpectedError} where none is, where the archive is damaged or cut short, and where warcio is not installed
 */
export async function readWarc(bytes: Uint8Array): Promise<Extraction[]> {
  refuseOther(bytes)
  const { AsyncIterReader, WARCParser } = await loadParser()
  const articles: Extraction[] = []
  const refusals: string[] = []
  try {
    for await (const record of new WARCParser(new AsyncIterReader(unpacked(bytes), null))) {
      if (!isPage(record)) continue
      const article = await readRecord(record, (isChunked) => new AsyncIterReader(record.reader, null, isChunked))
      if (typeof article === 'string') refusals.push(article)
      else articles.push(article)
    }
  } catch (error) {
    throw isUnpacking(error) ? new ExpectedError('is a packed archive that is damaged or cut short: fetch it again', { cause: error }) : error
  }
  if (articles.length === 0) throw new ExpectedError(refusals.length === 1 ? `keeps one web page, which ${refusals[0]}` : `keeps ${refusals.length || 'no'} web pages${refusals.length ? ' and no article' : ''}: give one with an article`)
  return articles
}

/** Of the user's choice: few have archives. */
async function loadParser(): Promise<typeof import('warcio')> {
  try {
    return await import('warcio')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error
    throw new ExpectedError('is a web archive: to read it, run npm install warcio, or save its articles as web pages', { cause: error })
  }
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

const HEAD = 4096

/** Any file may be packed: this one must hold an archive. */
function refuseOther(bytes: Uint8Array): void {
  if (isGzip(bytes) && !headOf(bytes).trimStart().startsWith('WARC/')) throw new ExpectedError('is a gzip archive: unpack it and give the file in it')
}

function headOf(bytes: Uint8Array): string {
  try {
    return gunzipSync(bytes.subarray(0, HEAD), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 23 }).toString('latin1', 0, 20)
  } catch {
    return ''
  }
}

/** How often the parser may ask for more after the end: it asks for ever where a record was cut short. */
const MOST_ASKED = 100

/** The archive's bytes, unpacked; each turn of the parser gets a piece. */
function unpacked(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  const source = Readable.from([Buffer.from(bytes)])
  const pieces = (isGzip(bytes) ? pipeline(source, createGunzip(), () => {}) : source)[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  let [size, asked, tail] = [0, 0, '']
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    const piece = await pieces.next()
    if (piece.done) asked += 1
    else {
      size += piece.value.length
      tail = (tail + Buffer.from(piece.value.subarray(-4)).toString('latin1')).slice(-4)
    }
    // Two line breaks end each record.
    if (asked > MOST_ASKED || (asked > 0 && !/\n\r?\n$/.test(tail))) throw new ExpectedError('is cut short: fetch it again')
    if (size > LARGEST) throw new ExpectedError(`is a web archive of more than ${LARGEST / 1e6} MB: give the part with the articles`)
    return piece
  }
  return { [Symbol.asyncIterator]: () => ({ next }) }
}

function isPage({ warcType, httpHeaders }: WARCRecord): boolean {
  return warcType === 'response' && Number(httpHeaders?.statusCode) === 200 && /^(?:text\/html|application\/xhtml\+xml)\b/i.test(httpHeaders?.headers.get('content-type') ?? '')
}

type Reader = (isChunked: boolean) => AsyncIterable<Uint8Array>

/** The article of a page, or why there is none. */
async function readRecord(record: WARCRecord, reader: Reader): Promise<Extraction | string> {
  const headers = record.httpHeaders!.headers
  const body = reader(/\bchunked\b/i.test(headers.get('transfer-encoding') ?? ''))
  const url = record.warcTargetURI ?? ''
  try {
    const bytes = await readAll(unpack(Readable.from(body), headers.get('content-encoding') ?? ''), LARGEST_PAGE)
    const charset = /charset="?([^";\s]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? null
    const article = readPage(settleCharset({ url, type: 'text/html', charset, bytes }))
    return { ...article, outlet: article.outlet ?? (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null) }
  } catch (error) {
    if (isExpected(error)) return error.message
    if (isUnpacking(error)) return 'is damaged'
    throw error
  }
}

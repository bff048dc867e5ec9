import { STATUS_CODES } from 'node:http'
import { ExpectedError, isExpected } from '../../model/errors.ts'
import { declare, isUtf8 } from '../charset.ts'
import { isPrivate } from './address.ts'
import { keepCached, readCached } from './cache.ts'
import { request, type Response } from './request.ts'
import { isUnpacking } from './unpack.ts'

export interface FetchOptions {
  /** Lets addresses of the own machine and of private networks be fetched. */
  allowPrivate?: boolean
  /** A folder that keeps what is fetched; what it keeps is not fetched again. */
  cache?: string
  /** In milliseconds, for all of it. */
  timeout?: number
  /** Which addresses are not connected to, instead of those. */
  refuses?: (address: string) => boolean
}

/** What an address led to. */
export interface Fetched {
  /** Where it was found in the end. */
  url: string
  /** Its media type, such as `text/html`. */
  type: string
  /** As the server says. */
  charset: string | null
  bytes: Uint8Array
}

const TIMEOUT = 20_000

/**
 * What stands at an address of the web, fetched or as the cache keeps it.
 * @throws {ExpectedError} with a message that goes on after the address
 */
export async function fetchPage(address: string, { allowPrivate = false, cache, timeout = TIMEOUT, refuses = allowPrivate ? () => false : isPrivate }: FetchOptions = {}): Promise<Fetched> {
  const url = parse(address)
  const cached = cache === undefined ? null : readCached(cache, url.href)
  if (cached) return cached
  const fetched = await follow(url, { refuses, timeout })
  if (cache !== undefined) keepCached(cache, url.href, fetched)
  return fetched
}

/** The bytes as the readers of files take them: in the encoding that the server says they have, where they are not UTF-8, and as UTF-8 then. */
export function settleCharset({ bytes, type, charset }: Fetched): Uint8Array {
  if (!type.startsWith('text/') || charset === null || isUtf8(new TextDecoder().decode(bytes))) return bytes
  const text = declare(bytes, charset)
  return text === null ? bytes : Buffer.from(`\ufeff${text}`)
}

const ENDINGS: Record<string, string> = { 'text/html': '.html', 'application/xhtml+xml': '.xhtml', 'application/json': '.json', 'application/ld+json': '.json', 'application/xml': '.xml', 'text/xml': '.xml', 'application/rss+xml': '.xml', 'application/atom+xml': '.xml', 'text/markdown': '.md', 'text/plain': '.txt' }

/** A name for it that ends as files of its type do. */
export const nameOf = ({ url, type }: Fetched): string => `${new URL(url).pathname}${ENDINGS[type] ?? ''}`

function parse(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url?.hostname) throw new ExpectedError('is no address: write it as https://example.org/article')
  if (url.username || url.password) throw new ExpectedError('holds a password, which would be shown with the results: save the page and give the file')
  url.hash = ''
  return url
}

const MOST_REDIRECTS = 10

async function follow(start: URL, { refuses, timeout }: Required<Pick<FetchOptions, 'refuses' | 'timeout'>>): Promise<Fetched> {
  const signal = AbortSignal.timeout(timeout)
  let url = start
  try {
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const response = await request(url, { refuses, signal })
      const next = redirectOf(response, url)
      if (!next) return await take(response, url)
      response.drop()
      url = next
    }
  } catch (error) {
    throw explain(error, signal.aborted ? timeout : null, url.href === start.href ? null : url)
  }
  throw new ExpectedError(`is redirected more than ${MOST_REDIRECTS} times: open it in a browser and save the page from there`)
}

function redirectOf({ status, headers: { location } }: Response, url: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return null
  const next = URL.canParse(location, url.href) ? new URL(location, url) : null
  if (!next || !/^https?:$/.test(next.protocol)) throw new ExpectedError(`is redirected to ${location.slice(0, 200)}, which is no page: check the address`)
  return next
}

async function take(response: Response, url: URL): Promise<Fetched> {
  const { status, headers } = response
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';').map((part) => part.trim())
  const refusal = refuse(status, type)
  if (refusal !== null) {
    response.drop()
    throw new ExpectedError(refusal)
  }
  const charset = parameters.map((p) => /^charset="?([^"]*)/.exec(p)?.[1]).find((name) => name) ?? null
  return { url: url.href, type, charset, bytes: await response.read() }
}

function refuse(status: number, type: string): string | null {
  if (status === 404 || status === 410) return `was answered ${status} ${STATUS_CODES[status]}: check the address`
  if (status < 200 || status > 299 || status === 204) return `was answered ${status} ${STATUS_CODES[status] ?? ''}`.trimEnd() + ': open it in a browser and save the page from there'
  if (/^(?:image|audio|video|font|model)\//.test(type)) return `is of type ${type}: give the page of an article`
  return null
}

const NO_HOST = /^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/

function explain(error: unknown, timeout: number | null, redirected: URL | null): unknown {
  const where = redirected ? `is redirected to ${redirected.href}, which ` : ''
  if (isExpected(error)) return new ExpectedError(where + error.message, { cause: error })
  const { code = '' } = error as NodeJS.ErrnoException
  if (timeout !== null) return new ExpectedError(`${where}did not arrive within ${timeout / 1000} s: try again, or save the page and give the file`, { cause: error })
  if (!code) return error
  if (NO_HOST.test(code)) return new ExpectedError(`${where}has no host of that name: check the address and the connection`, { cause: error })
  if (isUnpacking(error)) return new ExpectedError(`${where}was sent as a packed file that is damaged or cut short (${code}): try again`, { cause: error })
  return new ExpectedError(`${where}cannot be fetched (${code}): check the address, or save the page and give the file`, { cause: error })
}

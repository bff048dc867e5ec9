import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { VERSION } from '../../version.ts'
import { guardedLookup, privateError } from './address.ts'
import { readAll, unpack } from './unpack.ts'

export interface RequestOptions {
  /** Addresses that are not connected to. */
  refuses(address: string): boolean
  signal: AbortSignal
}

/** A response whose body has not been read yet. */
export interface Response {
  status: number
  headers: IncomingMessage['headers']
  /** The bytes of the body, unpacked. */
  read(): Promise<Uint8Array>
  /** Lets go of the body. */
  drop(): void
}

const HEADERS = { 'user-agent': `compare-sources/${VERSION}`, accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5', 'accept-language': 'en,*;q=0.5', 'accept-encoding': 'gzip, br' }

/**
 * Asks for one address, following nothing. Not with Node's `fetch`, which connects to whatever a name leads to by then: it takes no
 * `lookup`, so an address could be looked at and another one used.
 */
export function request(url: URL, { refuses, signal }: RequestOptions): Promise<Response> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && refuses(host)) return Promise.reject(privateError(host))
  const ask = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    ask(url, { headers: HEADERS, agent: false, signal, lookup: guardedLookup(refuses) }, (message) => {
      resolve({ status: message.statusCode ?? 0, headers: message.headers, read: async () => readAll(unpack(message, message.headers['content-encoding'] ?? ''), LARGEST), drop: () => message.destroy() })
    }).on('error', reject).end()
  })
}

/** In bytes, unpacked. */
const LARGEST = 10_000_000

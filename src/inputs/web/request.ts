import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { ExpectedError } from '../../model/errors.ts'
import { VERSION } from '../../version.ts'
import { guardedLookup, privateError } from './address.ts'

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
      resolve({ status: message.statusCode ?? 0, headers: message.headers, read: () => readBody(message), drop: () => message.destroy() })
    }).on('error', reject).end()
  })
}

/** In bytes, unpacked. */
export const LARGEST = 10_000_000

async function readBody(message: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of unpack(message, message.headers['content-encoding'])) {
    chunks.push(chunk as Uint8Array)
    size += (chunk as Uint8Array).length
    if (size > LARGEST) throw tooLarge()
  }
  return Buffer.concat(chunks)
}

const tooLarge = () => new ExpectedError(`is larger than ${LARGEST / 1e6} MB: save the article alone and give the file`)

const UNPACKERS: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
  gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress,
}

function unpack(message: Readable, encodings = ''): Readable {
  const packed = encodings.toLowerCase().split(',').map((name) => name.trim()).filter((name) => name && name !== 'identity')
  let stream = message
  for (const name of packed.toReversed()) {
    const unpacker = UNPACKERS[name]
    if (!unpacker) throw new ExpectedError(`was sent packed as ${name}, which was not asked for: save the page and give the file`)
    stream = pipeline(stream, unpacker(), () => {}) as unknown as Readable
  }
  return stream
}

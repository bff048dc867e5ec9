import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { ExpectedError } from '../../model/errors.ts'

const UNPACKERS: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
  gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress,
}

/** A body as it was before it was packed for its way; `encodings` as the header has them. */
export function unpack(body: Readable, encodings: string): Readable {
  const packed = encodings.toLowerCase().split(',').map((name) => name.trim()).filter((name) => name && name !== 'identity')
  let stream = body
  for (const name of packed.toReversed()) {
    const unpacker = UNPACKERS[name]
    if (!unpacker) throw new ExpectedError(`was sent packed as ${name}, which is not read: save the page and give the file`)
    stream = pipeline(stream, unpacker(), () => {}) as unknown as Readable
  }
  return stream
}

/**
 * All bytes of a stream, which is let go of at the first byte too many.
 * @throws {ExpectedError} where there are more than `most`
 */
export async function readAll(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > most) throw new ExpectedError(`is larger than ${most / 1e6} MB: save the article alone and give the file`)
  }
  return Buffer.concat(chunks)
}

/** Whether an error says that what was packed is damaged or cut short. */
export const isUnpacking = (error: unknown): boolean => /^(?:Z_|ERR__ERROR|ERR_BROTLI|ERR_PADDING)/.test(String((error as NodeJS.ErrnoException).code ?? ''))

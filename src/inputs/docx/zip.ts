import { Unzip, UnzipInflate, zipSync } from 'fflate'
import { ExpectedError, isExpected } from '../../model/errors.ts'

/** Of what comes out: the text of a long book has a tenth of it. */
const LARGEST = 20_000_000

/**
 * The files of a zip archive whose names are wanted, by name. However much the archive claims to hold, no more is unpacked than is allowed.
 * @throws {ExpectedError} for what is no archive, is cut off, or holds too much
 */
export function unzip(bytes: Uint8Array, wants: (name: string) => boolean): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {}
  let size = 0
  let open = 0
  const archive = new Unzip((file) => {
    if (!wants(file.name)) return
    const chunks: Uint8Array[] = []
    open += 1
    file.ondata = (error, chunk, last) => {
      // What is thrown below comes back here once.
      if (error) throw error
      size += chunk.length
      if (size > LARGEST) throw new ExpectedError(`unpacks to more than ${LARGEST / 1e6} MB, which no article does: give another file`)
      chunks.push(chunk)
      if (!last) return
      files[file.name] = Buffer.concat(chunks)
      open -= 1
    }
    file.start()
  })
  archive.register(UnzipInflate)
  // In small steps, so that a bomb is noticed before it has gone off.
  try {
    for (let at = 0; at < bytes.length; at += STEP) archive.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
  } catch (error) {
    throw isExpected(error) ? error : damaged(error)
  }
  if (open > 0) throw damaged(null)
  return files
}

const STEP = 1 << 14

/** The same files as an archive again, not packed. */
export const zip = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files, { level: 0 })

const damaged = (cause: unknown): ExpectedError => new ExpectedError('is a damaged or incomplete zip archive: save it again as .docx', { cause })

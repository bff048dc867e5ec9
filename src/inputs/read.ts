import { ExpectedError } from '../model/errors.ts'
import type { Content } from './input.ts'
import { refuseKnown } from './signatures.ts'
import { INPUTS } from './table.ts'

/** @throws {ExpectedError} where no reader understands the bytes, or where they hold no words */
export function readContent(bytes: Uint8Array, path: string): Content {
  if (bytes.length === 0) throw new ExpectedError('is empty: give a file with the text of an article')
  refuseKnown(bytes)
  const content = INPUTS.find((format) => format.accepts(bytes, path))!.read(bytes)
  if (!/[\p{L}\p{N}]/u.test(content.text)) throw new ExpectedError('is blank: give a file with the text of an article')
  return content
}

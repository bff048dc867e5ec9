import { ExpectedError } from '../model/errors.ts'
import { holdsWord } from '../text/typography.ts'
import type { Extraction, InputFormat } from './input.ts'
import { plain } from './plain.ts'
import { refuseKnown } from './signatures.ts'
import { INPUTS } from './table.ts'

/**
 * The articles in the bytes of a file of this name; their kind is told by the bytes, then by the name, unless it is given.
 * @throws {ExpectedError} where no reader understands the bytes
 */
export async function readContent(bytes: Uint8Array, name: string, kind?: InputFormat): Promise<Extraction[]> {
  if (bytes.length === 0) throw new ExpectedError('is empty: give a file with the text of an article')
  return (kind ?? tellKind(bytes, name)).read(bytes, name)
}

/** @throws {ExpectedError} for an article that says nothing beyond its headline */
export function refuseBlank({ blocks }: Extraction): void {
  const told = blocks.filter(({ text }) => holdsWord(text))
  if (told.length === 0) throw new ExpectedError('is blank: give a file with the text of an article')
  if (told.every(({ role }) => role === 'title')) throw new ExpectedError(`has a headline and no text (${told[0]!.text.slice(0, 60)}): give the article itself`)
}

function tellKind(bytes: Uint8Array, name: string): InputFormat {
  const head = headOf(bytes)
  const known = INPUTS.find((format) => format.tells(head))
  if (known) return known
  refuseKnown(head)
  const ending = /\.[^./\\]*$/.exec(name)?.[0].toLowerCase()
  return INPUTS.find((format) => ending !== undefined && format.names.includes(ending)) ?? plain
}

const HEAD = 1024

/** The first bytes as Latin-1; of UTF-16 nothing is left but the letters. */
function headOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  return start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '').trimStart()
}

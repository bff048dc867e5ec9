import { decode } from './decode.ts'
import { type Extraction, extractionOf, type InputFormat } from './input.ts'

/** Text as it stands: nothing but the encoding is undone, so that offsets and lines are the file's own. */
export const plain: InputFormat = {
  id: 'text',
  describes: 'plain text in UTF-8, UTF-16 or windows-1252',
  names: ['.txt', '.text'],
  tells: () => false,
  read: async (bytes) => [extract(decode(bytes))],
}

const extract = (file: string): Extraction => ({ ...extractionOf([{ role: 'body', text: file, pieces: [{ start: 0, end: file.length, from: 0, to: file.length }] }]), file })

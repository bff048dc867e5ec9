import { decode } from './decode.ts'
import type { InputFormat } from './input.ts'

/** Text as it stands: nothing but the encoding is undone, so that offsets and lines are the file's own. */
export const plain: InputFormat = {
  name: 'plain text',
  describes: 'UTF-8, UTF-16 or windows-1252',
  accepts: () => true,
  read: (bytes) => ({ text: decode(bytes) }),
}

/** A place as editors count it, from 1; columns in UTF-16 code units. */
export interface Position {
  line: number
  column: number
}

/** Line and column of an offset. Lines end with LF, CR LF or CR. */
export function placeIn(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  const lines = before.split(/\r\n?|\n/)
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}

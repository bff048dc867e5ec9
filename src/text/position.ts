/** A place as editors count it, from 1; columns in UTF-16 code units. */
export interface Position {
  line: number
  column: number
}

/** Tells line and column of offsets, in any order. Lines end with LF, CR LF or CR. */
export function locator(text: string): (offset: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (ending) => ending.index + ending[0].length)]
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}

export const placeIn = (text: string, offset: number): Position => locator(text)(offset)

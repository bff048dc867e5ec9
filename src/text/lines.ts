/** Tells the line of an offset, from 1. Ask in rising order of offsets: the text is read once. Lines end as editors count them: LF, CR LF or CR. */
export function lineCounter(text: string): (offset: number) => number {
  const ending = /\r\n?|\n/g
  let line = 1
  let next = ending.exec(text)
  return (offset) => {
    for (; next && next.index + next[0].length <= offset; next = ending.exec(text)) line += 1
    return line
  }
}

import type { Paint } from './paint.ts'
import { widthOf } from './width.ts'
import { type Run, wrap } from './wrap.ts'

/** Pieces one after another, each kept on one line where it fits, with `between` in the gaps that are no line's end. */
export function flow(pieces: Run[], width: number, { between, paint }: { between: string; paint: Paint }): string[] {
  const lines: string[] = []
  let used = Infinity
  for (const piece of pieces) {
    const wide = widthOf(piece.text)
    if (used + between.length + wide <= width) {
      lines.push(lines.pop()! + between + wrap([piece], width, paint)[0]!)
      used += between.length + wide
    } else {
      lines.push(...wrap([piece], width, paint))
      used = wide
    }
  }
  return lines
}

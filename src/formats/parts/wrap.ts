import type { Paint, Style } from './paint.ts'
import { clusters, isSingle, widthOf } from './width.ts'

/** A stretch of text that is shown in one style; the text is visible() already. */
export interface Run {
  text: string
  style?: Style | undefined
}

/** Painted lines of at most `width` columns. No style reaches over a line's end, so that a pager may show any part. */
export function wrap(runs: Run[], width: number, paint: Paint): string[] {
  const signed = runs.map((run) => ({ ...run, text: sign(run, paint) }))
  const text = signed.map((run) => run.text).join('')
  return breakLines(text, Math.max(width, 2)).map(({ start, end }) => paintRange(signed, start, end, paint))
}

/** Signs stand close to the words, spaces outside. */
function sign({ text, style }: Run, paint: Paint): string {
  const [before, after] = (style && paint.signs[style]) ?? ['', '']
  return before ? text.replace(/[^ ].*[^ ]|[^ ]/s, (words) => before + words + after) : text
}

function paintRange(runs: Run[], start: number, end: number, paint: Paint): string {
  let line = ''
  let at = 0
  for (const { text, style } of runs) {
    const piece = text.slice(Math.max(0, start - at), Math.max(0, end - at))
    if (piece) line += style ? paint.style(style, piece) : piece
    at += text.length
  }
  return line
}

interface Line { start: number; end: number }

/** Breaks at spaces, and inside a word only where it is wider than a line or is written without spaces. */
function breakLines(text: string, width: number): Line[] {
  const lines: Line[] = []
  let line: Line | null = null
  let used = 0
  for (const { start, end } of unbroken(text, width)) {
    const gap = line ? start - line.end : 0
    const wide = widthOf(text.slice(start, end))
    if (line && used + gap + wide <= width) used += gap + wide
    else {
      line = { start, end }
      lines.push(line)
      used = wide
    }
    line.end = end
  }
  return lines.length ? lines : [{ start: 0, end: 0 }]
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffe6\u{20000}-\u{3fffd}]/u

/** The pieces that stay on one line: words, and of words that need it, letters. */
function* unbroken(text: string, width: number): Generator<Line> {
  for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
    if ((isSingle(word) || !WIDE.test(word)) && widthOf(word) <= width) yield { start: index, end: index + word.length }
    else {
      let at = index
      for (const cluster of clusters(word)) yield { start: at, end: (at += cluster.length) }
    }
  }
}

import type { Span } from '../../model/comparison.ts'
import { visible } from './escape.ts'
import type { Style } from './paint.ts'
import type { Run } from './wrap.ts'

/** A stretch of a source's text that is to stand out. */
export interface Mark extends Span {
  style: Style
}

/** A sentence that is longer is no sentence; a reader needs no more of it. */
const LONGEST = 1500

/** A place in a source's text, cut where marks begin and end. Of marks that overlap, the first one counts. */
export function runsOf(text: string, { start, end }: Span, marks: Mark[]): Run[] {
  const last = Math.min(end, start + LONGEST)
  const runs: Run[] = []
  let at = start
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const [from, to] = [Math.max(mark.start, at), Math.min(mark.end, last)]
    if (from >= to) continue
    if (from > at) runs.push({ text: visible(text.slice(at, from)) })
    runs.push({ text: visible(text.slice(from, to)), style: mark.style })
    at = to
  }
  if (at < last) runs.push({ text: visible(text.slice(at, last)) })
  if (last < end) runs.push({ text: ` … (${end - last} more characters)`, style: 'faint' })
  return runs
}

import type { Span } from '../../model/comparison.ts'
import { holdsWord } from '../../text/typography.ts'
import { visible } from './escape.ts'
import type { Style } from './paint.ts'
import type { Run } from './wrap.ts'

/** A stretch of a source's text that is to stand out. */
export interface Mark extends Span {
  style: Style
}

/** A sentence that is longer is no sentence; a reader needs no more of it. */
const LONGEST = 3000

/** A place in a source's text as it may be shown, cut where marks begin and end. */
export function runsOf(text: string, { start, end }: Span, marks: Mark[]): Run[] {
  const last = Math.min(end, start + LONGEST)
  const runs = cutRuns(text, { start, end: last }, marks).map((run) => ({ ...run, text: visible(run.text) }))
  if (last < end) runs.push({ text: ` … (${end - last} more characters)`, style: 'faint' })
  return runs
}

/** The text as it stands. Where marks overlap, the earlier one in the list counts. */
export function cutRuns(text: string, { start, end }: Span, marks: Mark[]): Run[] {
  const runs: Run[] = []
  let at = start
  for (const { start: from, end: to, style } of joinMarks(text, apart(marks, { start, end }))) {
    if (from > at) runs.push({ text: text.slice(at, from) })
    runs.push({ text: text.slice(from, to), style })
    at = to
  }
  if (at < end) runs.push({ text: text.slice(at, end) })
  return runs
}

/** The marks inside a place, in text order, each without what an earlier one has. */
function apart(marks: Mark[], { start, end }: Span): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks.filter((m) => m.start < end && m.end > start)) {
    const inside = { ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }
    kept.push(...kept.reduce((left, other) => left.flatMap((part) => without(part, other)), [inside]))
  }
  return kept.toSorted((a, b) => a.start - b.start)
}

const without = (part: Mark, { start, end }: Span): Mark[] =>
  [{ ...part, end: Math.min(part.end, start) }, { ...part, start: Math.max(part.start, end) }].filter((m) => m.start < m.end)

/** Marks of one style with nothing but punctuation between them are one. */
function joinMarks(text: string, marks: Mark[]): Mark[] {
  const joined: Mark[] = []
  for (const mark of marks) {
    const last = joined.at(-1)
    if (last?.style === mark.style && !holdsWord(text.slice(last.end, mark.start))) last.end = mark.end
    else joined.push({ ...mark })
  }
  return joined
}

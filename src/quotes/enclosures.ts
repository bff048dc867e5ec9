import type { Span } from '../model/comparison.ts'
import { type Mark, readMarks } from './marks.ts'
import { readTurns } from './transcript.ts'

/** A stretch between quotation marks; `parts` are what stands between them, one for each paragraph, without re-opened marks. */
export interface Enclosure extends Span {
  parts: Span[]
  /** Who speaks, before a turn of a transcript, which needs no marks. */
  label?: Span
}

/** A quotation that waits for its closing mark: `inner` is the index of the first mark of the present paragraph that was nested in it. */
interface Pending {
  start: number
  from: number
  parts: Span[]
  depth: number
  single: boolean
  inner: number | null
  /** It quotes somebody in marks of the other sort. */
  isReport: boolean
}

const CONTENT = /[\p{L}\p{N}]/u

/** Finds what is quoted, outermost only, in text order: between marks, or as a turn of a transcript. */
export function findEnclosures(text: string, paragraphs: Span[]): Enclosure[] {
  const marked = findMarked(text, paragraphs)
  const turns = readTurns(text, paragraphs)
  if (turns.length === 0) return marked
  let next = 0
  const apart = marked.filter(({ start, end }) => {
    while (turns[next] && turns[next]!.end <= start) next += 1
    return !turns[next] || turns[next]!.label.start >= end
  })
  return [...apart, ...turns.map((turn) => ({ ...turn, parts: [{ start: turn.start, end: turn.end }] }))].toSorted((a, b) => a.start - b.start)
}

function findMarked(text: string, paragraphs: Span[]): Enclosure[] {
  const found: Enclosure[] = []
  let pending: Pending | null = null
  let marks = paragraphs[0] ? readMarks(text, paragraphs[0]) : []
  paragraphs.forEach((paragraph, number) => {
    const next = paragraphs[number + 1]
    const following = next ? readMarks(text, next) : []
    if (pending) pending.from = marks[0]!.end
    pending = pair(text, marks, { pending, from: pending ? 1 : 0, found })
    if (pending) {
      const end = trimEnd(text, paragraph), opener = openerOf(text, following[0], next)
      pending.isReport ||= opener !== null && isOfOtherSort(text, pending, opener)
      if (opener && !isOfOtherSort(text, pending, opener) && !lacksMark(text, pending.from, end)) goOn(pending, end)
      else if (pending.isReport) pending = readReport(text, paragraphs.slice(number - pending.parts.length, number + 1), { pending, found })
      else pending = abandon(text, marks, { pending, end, found })
    }
    marks = following
  })
  return found.filter(({ parts }) => parts.some((part) => CONTENT.test(text.slice(part.start, part.end))))
}

interface Progress {
  pending: Pending | null
  from: number
  found: Enclosure[]
}

/** Pairs the marks of a paragraph; what is left open is returned. */
function pair(text: string, marks: Mark[], { pending, from, found }: Progress): Pending | null {
  for (let i = from; i < marks.length; i += 1) {
    const mark = marks[i]!
    if (mark.type === 'single') {
      if (pending ? !pending.single || !mark.closes : !mark.opens) continue
      const closer = pending ? i : closerOf(text, marks, i)
      const opened: Pending = pending ?? open(mark)
      if (closer !== null) found.push(close(opened, marks[closer]!))
      pending = closer === null && i === 0 && startsParagraph(text, mark.start) ? opened : null
      i = closer ?? i
    } else if (pending?.single) {
      continue
    } else if (opensAt(mark, pending !== null)) {
      if (pending) nest(text, pending, { mark, at: i })
      else pending = open(mark)
    } else if (pending && (pending.depth -= 1) === 0) {
      found.push(close(pending, mark))
      pending = null
    }
  }
  return pending
}

/** A mark of the wrong sort is read by its place: `“Frozen“ and` closes, `”Mr Lund said` opens. */
function opensAt({ type, opens, closes }: Mark, inside: boolean): boolean {
  if (type === 'open') return !inside || opens || !closes
  if (type === 'close') return !inside && opens && !closes
  return opens === closes ? !inside : opens
}

/**
 * The mark that closes a single one: not the apostrophe of `the workers’ rights` if a later one can be it,
 * and none beyond the next opening mark.
 */
function closerOf(text: string, marks: Mark[], opener: number): number | null {
  let weak: number | null = null
  for (let i = opener + 1; i < marks.length; i += 1) {
    const mark = marks[i]!
    if (mark.type !== 'single') continue
    if (!mark.closes) break
    if (text[mark.start - 1] !== 's' || !/^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 3))) return i
    weak ??= i
  }
  return weak !== null && marks[weak]!.start - marks[opener]!.end <= SHORT ? weak : null
}

/** Characters up to which a single mark after an s, with a word after it, may close: `the ‘gig workers’ of`. */
const SHORT = 60

const open = ({ start, end, type }: Mark): Pending => ({ start, from: end, parts: [], depth: 1, single: type === 'single', inner: null, isReport: false })

function nest(text: string, pending: Pending, { mark, at }: { mark: Mark; at: number }): void {
  pending.inner ??= at
  pending.depth += 1
  pending.isReport ||= isOfOtherSort(text, pending, mark)
}

function goOn(pending: Pending, end: number): void {
  pending.parts.push({ start: pending.from, end })
  pending.inner = null
  pending.depth = 1
}

const close = ({ start, from, parts }: Pending, mark: Span): Enclosure =>
  ({ start, end: mark.end, parts: [...parts, { start: from, end: mark.start }] })

/** An unclosed quotation ends with its paragraph, or before the first that opens inside it; a single mark alone is an apostrophe. */
function abandon(text: string, marks: Mark[], { pending, end, found }: { pending: Pending; end: number; found: Enclosure[] }): null {
  if (pending.single) return null
  const inner = pending.inner === null ? undefined : marks[pending.inner]
  const stop = inner ? trimEnd(text, { start: pending.from, end: inner.start }) : end
  found.push({ start: pending.start, end: stop, parts: [...pending.parts, { start: Math.min(pending.from, stop), end: stop }] })
  if (!inner) return null
  const rest = pair(text, marks, { pending: null, from: pending.inner!, found })
  if (rest) found.push({ start: rest.start, end, parts: [{ start: rest.from, end }] })
  return null
}

/** Paragraphs of another report, each behind a straight mark and never closed, tell what others say in curly ones: those are the quotations. */
function readReport(text: string, paragraphs: Span[], { pending: report, found }: { pending: Pending; found: Enclosure[] }): null {
  for (const paragraph of paragraphs) {
    const marks = readMarks(text, paragraph).filter((mark) => mark.start > report.start && isOfOtherSort(text, report, mark))
    const pending = pair(text, marks, { pending: null, from: 0, found })
    if (pending) abandon(text, marks, { pending, end: trimEnd(text, paragraph), found })
  }
  return null
}

const SAYS = 'said|says|added|adds|explained|recalled'
const ATTRIBUTED = new RegExp(`[,?!] (?:(?:${SAYS}) (?:\\p{L}[\\p{L}'’.-]* ){0,4}\\p{Lu}[\\p{L}'’-]*|(?:s?he|\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,4}) (?:${SAYS}))\\.$`, 'u')
/** Characters that such an end of a paragraph takes at most. */
const ATTRIBUTION = 120

/** `“We are proud, said Captain Morse.`: the attribution behind the comma tells that the closing mark is missing, and that nothing goes on. */
const lacksMark = (text: string, from: number, end: number): boolean => ATTRIBUTED.test(text.slice(Math.max(from, end - ATTRIBUTION), end))

/** Curly, where the quotation opened with a straight mark. */
const isOfOtherSort = (text: string, { start }: Pending, mark: Mark): boolean => text[start] === '"' && text[mark.start] !== '"' && mark.type !== 'single'

const startsParagraph = (text: string, at: number): boolean =>
  at === 0 || text[at - 1] === '\n' || text.slice(text.lastIndexOf('\n', at) + 1, at).trim() === ''

/** Each paragraph of a long quotation opens with a mark again. */
function openerOf(text: string, mark: Mark | undefined, paragraph: Span | undefined): Mark | null {
  if (mark === undefined || paragraph === undefined || !mark.opens) return null
  return mark.start - paragraph.start < 4 && text.slice(paragraph.start, mark.start).trim() === '' ? mark : null
}

function trimEnd(text: string, { start, end }: Span): number {
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1
  return end
}

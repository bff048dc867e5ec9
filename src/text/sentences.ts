import type { Span } from '../model/comparison.ts'
import { type Stop, cutAfter } from './boundary.ts'
import { itemStarts } from './items.ts'
import { INVISIBLE, LETTER, holdsWord } from './typography.ts'

/** One or more stops, with dots that stand apart (`. . .`) but not the point of `.5`. */
const STOPS = new RegExp(`[.!?…‼⁇⁈⁉。！？]+(?:[ \\u00A0][.…]+(?![0-9${LETTER}]))*`, 'g')
/** What closes behind a stop, also a citation (`[3]`) and the marks of texts that come cut into tokens. */
const CLOSERS = /(?:''|["'”’»›)\]}]|\[\d{1,3}\])*(?:\s(?:''|[”»)\]]))*/y
const STOP = /[.!?…]/
const SPACE = new RegExp(`[\\s${INVISIBLE}]`)

/** Cuts one paragraph into sentences; offsets are into `text`. What holds no letter or digit is no sentence. */
export function cutSentences(text: string, paragraph: Span): Span[] {
  const body = text.slice(paragraph.start, paragraph.end)
  const sentences: Span[] = []
  let from = 0
  const add = (end: number, next: number) => {
    const sentence = trimmed(body, from, end)
    if (holdsWord(body.slice(sentence.start, sentence.end))) sentences.push({ start: paragraph.start + sentence.start, end: paragraph.start + sentence.end })
    from = next
  }
  const items = itemStarts(body)
  for (const stop of findStops(body)) {
    while (items.length && items.at(-1)! <= stop.start) add(items.at(-1)!, items.pop()!)
    const cut = cutAfter(stop, from)
    if (cut) add(cut.end, cut.next)
  }
  while (items.length) add(items.at(-1)!, items.pop()!)
  add(body.length, body.length)
  return sentences
}

function* findStops(text: string): Generator<Stop> {
  const isOpen = quoteCounter(text)
  for (let match = nextStop(text, 0); match; match = nextStop(text, match.close)) {
    const { start, end } = match
    const open = isOpen(end)
    const close = match.close + (isClosing(text, match.close, open) ? 2 : 0)
    const stop: Stop = { text, start, end, close, next: skipSpace(text, close) }
    if (STOP.test(text[stop.next] ?? '')) continue
    yield opensQuote(stop, open) ? { ...stop, close: end, next: end } : stop
  }
}

function nextStop(text: string, from: number): { start: number; end: number; close: number } | null {
  STOPS.lastIndex = from
  const match = STOPS.exec(text)
  if (!match) return null
  CLOSERS.lastIndex = STOPS.lastIndex
  return { start: match.index, end: STOPS.lastIndex, close: STOPS.lastIndex + (CLOSERS.exec(text)?.[0].length ?? 0) }
}

/** Tells whether a straight quotation is open at an offset. Ask in rising order: the text is read once. */
function quoteCounter(text: string): (offset: number) => boolean {
  let open = false
  let next = text.indexOf('"')
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('"', next + 1)) open = !open
    return open
  }
}

/** The straight mark of `he said . "`, which closes what is open. */
const isClosing = (text: string, at: number, open: boolean) => open && /^\s"(?:\s|$)/.test(text.slice(at, at + 3))

/** `said."We`: with no space on either side, the mark opens unless one is open. */
const opensQuote = (stop: Stop, open: boolean) => !open && stop.close === stop.end + 1 && stop.next === stop.close && stop.text[stop.end] === '"' && stop.close < stop.text.length

function skipSpace(text: string, at: number): number {
  while (at < text.length && SPACE.test(text[at]!)) at += 1
  return at
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && SPACE.test(text[start]!)) start += 1
  while (end > start && SPACE.test(text[end - 1]!)) end -= 1
  return { start, end }
}

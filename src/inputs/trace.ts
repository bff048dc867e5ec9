import type { Origin, Piece } from '../model/article.ts'
import { firstWhere } from '../text/spans.ts'

interface Token {
  key: string
  start: number
  end: number
}

/** Words in a row that tell a place in a page from others. */
const ROW = 3

/**
 * Where the words of a text stand in the page that it was taken from, so that an editor finds them there; null where none do.
 * Words are followed in the page's order, and looked for where the text leaves something out or moves it.
 */
export function traceOrigin(file: string, text: string): Origin | null {
  const [page, words] = [wordsOutsideTags(file), wordsIn(text, 0, text.length)]
  const rows = indexRows(page)
  const pieces: Piece[] = []
  let at = 0
  words.forEach(({ key, start, end }, i) => {
    if (page[at]?.key !== key) at = nextFrom(rows.get(rowAt(words, i)) ?? [], at) ?? at
    const there = page[at]
    if (there?.key !== key) return
    pieces.push({ start, end, from: there.start, to: there.end })
    at += 1
  })
  return pieces.length ? { file, pieces } : null
}

const rowAt = (words: Token[], at: number): string => words.slice(at, at + ROW).map((word) => word.key).join(' ')

function indexRows(words: Token[]): Map<string, number[]> {
  const rows = new Map<string, number[]>()
  words.forEach((_, i) => {
    const places = rows.get(rowAt(words, i))
    if (places) places.push(i)
    else rows.set(rowAt(words, i), [i])
  })
  return rows
}

/** The first place from here on, else the first of all; places are in order. */
const nextFrom = (places: number[], at: number): number | undefined => places[firstWhere(places, (place) => place >= at)] ?? places[0]

function wordsIn(text: string, from: number, to: number): Token[] {
  return Array.from(text.slice(from, to).matchAll(/&#?\w{1,32};|[\p{L}\p{N}]+/gu)).filter(([found]) => !found.startsWith('&'))
    .map(({ 0: key, index }) => ({ key, start: from + index, end: from + index + key.length }))
}

/** The words that a reader sees: tags, comments, scripts and styles are passed over. */
function wordsOutsideTags(file: string): Token[] {
  const words: Token[][] = []
  for (let at = 0; at < file.length;) {
    const tag = indexFrom(file, '<', at)
    words.push(wordsIn(file, at, tag))
    at = endOfTag(file, tag)
  }
  return words.flat()
}

function endOfTag(file: string, tag: number): number {
  if (file.startsWith('<!--', tag)) return indexFrom(file, '-->', tag) + 3
  const raw = /^<(script|style)\b/i.exec(file.slice(tag, tag + 8))
  return indexFrom(file, '>', raw ? indexFrom(file, `</${raw[1]!}`, tag) : tag) + 1
}

const indexFrom = (file: string, what: string, at: number): number => {
  const found = file.indexOf(what, at)
  return found < 0 ? file.length : found
}

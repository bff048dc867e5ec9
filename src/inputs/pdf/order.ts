import { bottomOf, type Item, median, topOf } from './items.ts'

/** A stretch from `start` to `end` on one axis. */
interface Range {
  start: number
  end: number
}

/** Narrower than this many letters' heights, a gap is no gutter: justified lines have word gaps of up to one. */
const GUTTER = 0.9
/** A column has at least so many lines and so many letters in each; bullets and numbers before a list have not. */
const LINES = 3
const LETTERS = 8

/** The items of a page in regions as they are read: a headline above its columns, each column from top to bottom, then what follows below. */
export function orderRegions(items: Item[]): Item[][] {
  if (items.length < 2) return items.length ? [items] : []
  const columns = cutColumns(items)
  if (columns) return columns.flatMap(orderRegions)
  const parts = cutBands(items)
  return parts ? parts.flatMap(orderRegions) : [items]
}

/** Left and right of the widest gutter that runs through all lines; null where there is none. */
function cutColumns(items: Item[]): [Item[], Item[]] | null {
  const size = median(items.map(({ size: s, text }) => [s, text.length]))
  const gaps = gapsBetween(items.map(({ left, right }) => ({ start: left, end: right }))).filter(({ start, end }) => end - start >= GUTTER * size)
  for (const gap of gaps.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    const left = items.filter((item) => item.left < gap.start)
    const right = items.filter((item) => item.left >= gap.start)
    if (isColumn(left) && isColumn(right) && stand(left, right)) return [left, right]
  }
  return null
}

function isColumn(items: Item[]): boolean {
  const lines = new Set(items.map(({ base }) => Math.round(base / 3))).size
  return lines >= LINES && items.reduce((sum, { text }) => sum + text.length, 0) >= LETTERS * lines
}

/** Columns stand beside each other for at least a third of the shorter one. */
function stand(a: Item[], b: Item[]): boolean {
  const [p, q] = [extent(a), extent(b)]
  return Math.min(p.end, q.end) - Math.max(p.start, q.start) > Math.min(p.end - p.start, q.end - q.start) / 3
}

const extent = (items: Item[]): Range => ({ start: items.reduce((least, item) => Math.min(least, topOf(item)), Infinity), end: items.reduce((most, item) => Math.max(most, bottomOf(item)), 0) })

/** What is above, in and below the highest and longest run of bands that has columns; null where no run has. */
function cutBands(items: Item[]): Item[][] | null {
  const bands = bandsOf(items)
  if (bands.length ** 2 * items.length > MOST_WORK) return null
  for (let from = 0; from < bands.length; from += 1) {
    for (let to = bands.length; to > from; to -= 1) {
      if (from === 0 && to === bands.length) continue
      const middle = bands.slice(from, to).flat()
      if (cutColumns(middle)) return [bands.slice(0, from).flat(), middle, bands.slice(to).flat()].filter((part) => part.length > 0)
    }
  }
  return null
}

/** Each start of a run is tried with every end: a page of a paper needs a tenth of it, and one of thousands of lines is left as it is. */
const MOST_WORK = 4e7

/** Items between which no line can be drawn from left to right without touching one. */
function bandsOf(items: Item[]): Item[][] {
  const bands: Item[][] = []
  let reached = -Infinity
  for (const item of items.toSorted((a, b) => topOf(a) - topOf(b))) {
    if (topOf(item) > reached) bands.push([])
    bands.at(-1)!.push(item)
    reached = Math.max(reached, bottomOf(item))
  }
  return bands
}

/** The gaps between ranges, in order. */
function gapsBetween(ranges: Range[]): Range[] {
  const gaps: Range[] = []
  let reached = -Infinity
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (start > reached && reached > -Infinity) gaps.push({ start: reached, end: start })
    reached = Math.max(reached, end)
  }
  return gaps
}

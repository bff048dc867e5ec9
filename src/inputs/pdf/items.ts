/** A few letters of one font in one line; places in points, from the left and from the top of the page. */
export interface Item {
  text: string
  left: number
  right: number
  /** Of the line that the letters stand on. */
  base: number
  /** Of the font. */
  size: number
  /** A blank stands before it. */
  spaced: boolean
}

/** What pdf.js tells of a piece of text. */
export interface RawItem {
  str?: string
  transform?: number[]
  width?: number
  hasEOL?: boolean
}

export interface Page {
  height: number
  items: Item[]
}

/** The upright text of a page. */
export function readItems(raw: RawItem[], height: number): Page {
  const items: Item[] = []
  let spaced = false
  for (const { str = '', transform, width = 0, hasEOL } of raw) {
    const [a, b, , d, x, y] = (transform ?? []) as [number, number, number, number, number, number]
    const text = str.trim()
    if (text && a > 0 && Math.abs(b) < a / 10) items.push({ text, left: x, right: x + width, base: height - y, size: Math.abs(d) || a, spaced: spaced || /^\s/.test(str) })
    spaced = !text || hasEOL === true || /\s$/.test(str)
  }
  return { height, items }
}

/** Where the letters begin and end from top to bottom. */
export const topOf = ({ base, size }: Item): number => base - 0.75 * size
export const bottomOf = ({ base, size }: Item): number => base + 0.22 * size

/** The value in the middle, each counted as often as its weight. */
export function median(values: [value: number, weight: number][]): number {
  const sorted = values.toSorted((p, q) => p[0] - q[0])
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2
  let seen = 0
  for (const [value, weight] of sorted) {
    seen += weight
    if (seen >= half) return value
  }
  return 0
}

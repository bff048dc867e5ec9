import type { Item } from './items.ts'

export interface Row {
  items: Item[]
  text: string
  left: number
  right: number
  base: number
  size: number
}

/** A row with the page that it stands on and its region, which is counted through the document. */
export interface Line extends Row {
  region: number
  page: number
}

/** The lines of a region from top to bottom. */
export function makeLines(items: Item[]): Row[] {
  const rows: Item[][] = []
  for (const item of items.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1)
    if (row && item.base - row[0]!.base < 0.35 * Math.min(item.size, row[0]!.size)) row.push(item)
    else rows.push([item])
  }
  return rows.map(makeLine)
}

function makeLine(row: Item[]): Row {
  const items = row.toSorted((a, b) => a.left - b.left)
  let text = ''
  items.forEach((item, i) => {
    const before = items[i - 1]
    text += before && (item.spaced || item.left - before.right > 0.16 * item.size) ? ` ${item.text}` : item.text
  })
  const letters = items.toSorted((a, b) => b.text.length - a.text.length)[0]!
  return { items, text: text.replace(/\s+/g, ' '), left: items[0]!.left, right: items.reduce((most, { right }) => Math.max(most, right), 0), base: letters.base, size: letters.size }
}

import type { Page } from './items.ts'
import { makeLines } from './lines.ts'

/** Share of the page's height at its top and bottom where headers and footers stand. */
const MARGIN = 0.12
/** `3`, `- 3 -`, `Page 3 of 5`, `3/5`, and what browsers print above and below a page: an address and a number, a day and a time. */
const PAGE_NUMBER = /^(?:[-–—|]\s*)?(?:page\s+)?\d{1,4}(?:\s*(?:of|\/|\|)\s*\d{1,4})?(?:\s*[-–—|])?$|^(?:https?|file):\/\/\S+\s+\d{1,4}\/\d{1,4}$|^\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}\b/i

/** The pages without page numbers and without headers and footers, which stand alike on several pages. */
export function withoutFurniture(pages: Page[]): Page[] {
  const margins = pages.map(({ items, height }) => makeLines(items.filter(({ base }) => base < MARGIN * height || base > (1 - MARGIN) * height)))
  const seen = new Map<string, number>()
  for (const lines of margins) for (const key of new Set(lines.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const often = Math.max(2, pages.length / 3)
  return pages.map((page, i) => {
    const furniture = new Set(margins[i]!.filter((line) => PAGE_NUMBER.test(line.text) || seen.get(keyOf(line))! >= often).flatMap(({ items }) => items))
    return { ...page, items: page.items.filter((item) => !furniture.has(item)) }
  })
}

/** Numbers change from page to page. */
const keyOf = ({ text, base }: { text: string; base: number }): string => `${text.replace(/\d+/g, '#')} ${Math.round(base / 6)}`

import { Readability } from '@mozilla/readability'
import type { Page, PageElement } from './nodes.ts'
import { cutPieces } from './pieces.ts'

/** The keys of the pieces that Readability takes for the report. The page is of no use afterwards. */
export function readableKeys(page: Page): Set<string> {
  const reader = new Readability<PageElement>(page as never, { disableJSONLD: true, serializer: (node) => node as never })
  const content = reader.parse()?.content
  return new Set(content ? cutPieces(content).map(({ key }) => key) : [])
}

import type { Block } from '../input.ts'
import { Gatherer } from '../markup/gather.ts'
import { type Element, localName } from './tree.ts'

/** The paragraphs of an element of NITF or XHTML. */
export function gatherBlocks(element: Element): Block[] {
  const gatherer = new Gatherer()
  walk(element, gatherer)
  return gatherer.finish()
}

function walk(element: Element, gatherer: Gatherer): void {
  const name = localName(element)
  gatherer.open(name)
  for (const child of element.children) {
    if (typeof child === 'string') gatherer.add(child)
    else walk(child, gatherer)
  }
  gatherer.close(name)
}

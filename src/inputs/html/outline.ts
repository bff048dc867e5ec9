import { countWords, isBlock, isElement, isText, nodesIn, type PageElement } from './nodes.ts'

/** An element with what stands in it, in all its depth. */
export interface Part {
  element: PageElement
  up: Part | null
  words: number
  /** Words inside of links. */
  linked: number
  /** Words of paragraphs, whatever element they stand in, links aside. */
  prose: number
}

interface Draft extends Part {
  inLink: boolean
  /** The nearest part around that stands apart; itself if it does. */
  block: Draft
  /** Words outside of links and outside of other blocks. */
  own: number
}

/** Shorter ones are labels, bylines, teasers. */
const PARAGRAPH = 12

/** Every element in the order of the document, measured in one walk. */
export function outlineOf(root: PageElement): Part[] {
  const drafts = new Map<PageElement, Draft>()
  for (const node of nodesIn(root)) {
    const up = node.parentNode ? drafts.get(node.parentNode) ?? null : null
    if (isElement(node)) drafts.set(node, draftOf(node, up))
    else if (isText(node) && up) addText(up, countWords(node.nodeValue ?? ''))
  }
  const outline = [...drafts.values()]
  for (const part of outline.toReversed()) {
    if (part.own >= PARAGRAPH) part.prose += part.own
    if (!part.up) continue
    part.up.words += part.words
    part.up.linked += part.linked
    part.up.prose += part.prose
  }
  return outline
}

function draftOf(element: PageElement, up: Draft | null): Draft {
  const draft = { element, up, words: 0, linked: 0, prose: 0, own: 0, inLink: element.localName === 'a' || (up?.inLink ?? false) } as Draft
  draft.block = up && !isBlock(element) ? up.block : draft
  return draft
}

function addText(part: Draft, words: number): void {
  part.words += words
  if (part.inLink) part.linked += words
  else part.block.own += words
}

export function* partsAround(part: Part): Generator<Part> {
  for (let at = part.up; at; at = at.up) yield at
}

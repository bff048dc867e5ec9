import { findBoxes } from './boxes.ts'
import { clutterName, isAside, isComments, isHidden, isNeverText } from './clutter.ts'
import { ancestorsOf, type PageElement } from './nodes.ts'
import { outlineOf, type Part, partsAround } from './outline.ts'

/** What holds more of a page's paragraphs than this is the report, whatever it is called. */
const MOST = 0.34

/** Takes out what is no part of the report; tells how many teasers of other articles there were. */
export function sweep(root: PageElement, headline: PageElement | null): { teasers: number } {
  const held = new Set<PageElement>(headline ? [headline, ...ancestorsOf(headline)] : [])
  const holdsHeadline = ({ element }: Part) => held.has(element) || element === root || element.localName === 'body'
  const boxes = findBoxes(outlineOf(root), holdsHeadline)
  for (const { element } of boxes.removed) element.remove()
  removeAll(outlineOf(root), (part) => isNeverText(part.element) || (!holdsHeadline(part) && isComments(clutterName(part.element) ?? '')))
  removeAll(outlineOf(root), isClutter(outlineOf(root), holdsHeadline))
  return { teasers: boxes.teasers }
}

function removeAll(outline: Part[], isUnwanted: (part: Part) => boolean): void {
  const gone = new Set<Part>()
  for (const part of outline) {
    if (part.up && gone.has(part.up)) gone.add(part)
    else if (isUnwanted(part)) {
      gone.add(part)
      part.element.remove()
    }
  }
}

/** A name may stand on every paragraph of the report, so what bears the same one is weighed together. */
function isClutter(outline: Part[], holdsHeadline: (part: Part) => boolean): (part: Part) => boolean {
  const limit = MOST * Math.max(1, outline[0]?.prose ?? 0)
  const kinds = new Map(outline.map((part) => [part.element, kindOf(part.element)]))
  const weights = new Map<string, number>()
  for (const part of outline) {
    const kind = kinds.get(part.element)
    if (kind && ![...partsAround(part)].some((around) => kinds.get(around.element) === kind)) weights.set(kind, (weights.get(kind) ?? 0) + part.prose)
  }
  return (part) => {
    const kind = kinds.get(part.element)
    return kind !== null && kind !== undefined && weights.get(kind)! <= limit && !holdsHeadline(part)
  }
}

function kindOf(element: PageElement): string | null {
  if (isHidden(element)) return 'hidden'
  if (isAside(element) && element.parentNode?.localName !== 'blockquote') return 'aside'
  return clutterName(element)
}

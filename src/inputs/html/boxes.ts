import { type Part, partsAround } from './outline.ts'
import { elementsIn, tidySpaces } from './nodes.ts'

/**
 * Parts that are told by what they do, whatever they are called: a form that asks for an address, a notice that wants to be accepted,
 * readers' comments with their `Reply`, teasers with a linked heading.
 */
export interface Boxes {
  removed: Part[]
  /** How many of them lead to other articles. */
  teasers: number
}

const MOST_IN_FORM = 90
const MOST_IN_NOTICE = 250
const MOST_IN_TEASER = 70

export function findBoxes(outline: Part[], holdsHeadline: (part: Part) => boolean): Boxes {
  const widest = (part: Part, most: number) => {
    let box = part
    for (const around of partsAround(part)) {
      if (around.words > most || holdsHeadline(around) || around.element.localName === 'body') break
      box = around
    }
    return box
  }
  const teasers = new Set(outline.filter(isTeaserHeading).filter((part) => !holdsHeadline(part)).map((part) => widest(part, MOST_IN_TEASER)))
  const forms = outline.filter(asksForAddress).map((part) => widest(part, MOST_IN_FORM))
  const notices = outline.filter(isAccept).map((part) => widest(part, MOST_IN_NOTICE)).filter(({ element }) => /\bcookies?\b|\bconsent\b|\bprivacy\b/i.test(element.textContent ?? ''))
  return { removed: [...forms, ...notices, ...findComments(outline, holdsHeadline), ...teasers], teasers: teasers.size }
}

function asksForAddress({ element }: Part): boolean {
  if (element.localName !== 'input') return false
  return element.getAttribute('type') === 'email' || /e-?mail/i.test(`${element.getAttribute('name') ?? ''} ${element.getAttribute('placeholder') ?? ''}`)
}

const isControl = ({ element: { localName } }: Part): boolean => localName === 'button' || localName === 'a'

const isAccept = (part: Part): boolean =>
  isControl(part) && part.words <= 6 && /^(?:i )?(?:accept|agree|allow|reject|consent|got it|ok(?:ay)?\b|manage (?:cookies|preferences|settings|options|choices))/i.test(tidySpaces(part.element.textContent ?? ''))

/** A heading that is a link to another page; one that leads to a place in this page is a post of a live report. */
function isTeaserHeading({ element, words }: Part): boolean {
  if (!/^h[1-6]$/.test(element.localName) || words === 0) return false
  const link = element.parentNode?.localName === 'a' ? element.parentNode : [...elementsIn(element)].find((e) => e.localName === 'a')
  return link !== undefined && isWhole(link.textContent ?? '', element.textContent ?? '') && !(link.getAttribute('href') ?? '#').includes('#')
}

const isWhole = (part: string, whole: string): boolean => tidySpaces(part).length >= 0.9 * tidySpaces(whole).length

/** What holds all that can be answered, or where that holds the headline too, each of it alone. */
function findComments(outline: Part[], holdsHeadline: (part: Part) => boolean): Part[] {
  const replies = outline.filter((part) => part.words > 0 && part.words <= 2 && /^(?:reply|report|report abuse|flag|upvote)$/i.test(tidySpaces(part.element.textContent ?? '')))
  if (replies.length < 2) return []
  const inside = new Map<Part, number>()
  for (const reply of replies) for (const part of [reply, ...partsAround(reply)]) inside.set(part, (inside.get(part) ?? 0) + 1)
  const all = [...partsAround(replies[0]!)].find((part) => inside.get(part) === replies.length)
  if (all && !holdsHeadline(all)) return [all]
  return replies.map((reply) => [...partsAround(reply)].findLast((part) => inside.get(part)! <= 3 && !holdsHeadline(part)) ?? reply)
}

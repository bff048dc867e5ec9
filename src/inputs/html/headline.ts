import type { Metadata } from './metadata.ts'
import { nearest, type Piece } from './pieces.ts'
import { ancestorsOf, bareWords, elementsIn, type PageElement, tidySpaces } from './nodes.ts'

const HEADING = /^h[1-6]$/

/** The element that shows the headline: the heading that says what the page's data says, else the first of the first rank. */
export function findHeadline(root: PageElement, { headline, title }: Metadata): PageElement | null {
  const headings = [...elementsIn(root)].filter(isTitle)
  const told = [headline, title].filter((text) => text !== null).map((text) => new Set(bareWords(text).split(' ')))
  const alike = (element: PageElement) => Math.max(0, ...told.map((words) => likeness(bareWords(element.textContent ?? '').split(' '), words)))
  let best: PageElement | null = null
  for (const heading of headings) if (alike(heading) >= 0.6 && (best === null || alike(heading) > alike(best))) best = heading
  return best ?? headings.find((h) => h.localName === 'h1' && !isLogo(h)) ?? null
}

function isTitle(element: PageElement): boolean {
  if (!HEADING.test(element.localName) && !/\b(?:headline|entry-title|article-title|story-title)\b/.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`)) return false
  const text = tidySpaces(element.textContent ?? '')
  return text.length > 0 && text.length < 400
}

/** A site's name is often set as the first heading of each of its pages. */
const isLogo = (heading: PageElement): boolean =>
  bareWords(heading.textContent ?? '').split(' ').length < 3 && [...ancestorsOf(heading)].some((e) => e.localName === 'header' || e.localName === 'a' || e.localName === 'nav')

/** Share of the words of a heading that the title has; a title may go on with the outlet's name. */
function likeness(words: string[], title: Set<string>): number {
  if (words.length < 2) return 0
  const shared = words.filter((word) => title.has(word)).length
  return (2 * shared) / (words.length + Math.min(title.size, words.length + 4))
}

/** The pieces that show the headline: those of its element, or where no element says so, the one that begins with the page's title. */
export function titlePieces(pieces: Piece[], element: PageElement | null, { headline, title }: Metadata): Piece[] {
  if (element) return pieces.filter(({ place }) => nearest(place).includes(element))
  const told = [headline, title].filter((text) => text !== null).map(bareWords)
  const named = pieces.find((piece) => told.some((whole) => isMostOf(bareWords(firstLine(piece)), whole)))
  return named ? [{ ...named, text: firstLine(named), key: bareWords(firstLine(named)) }] : []
}

const firstLine = ({ text }: Piece): string => text.split('\n')[0]!

const isMostOf = (part: string, whole: string): boolean => part.split(' ').length >= 3 && part.length > 0.5 * whole.length && whole.includes(part)

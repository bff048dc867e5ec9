import { bareWords, countWords, elementsIn, isBlock, isElement, isText, type PageElement, tidySpaces } from './nodes.ts'

/** An element and the pieces in it, which follow one another: from `first` up to `end`, exclusive. */
export interface Place {
  element: PageElement
  up: Place | null
  first: number
  end: number
}

/** A run of text that stands apart: a paragraph, a heading, an item of a list. */
export interface Piece {
  /** Among all pieces of the page. */
  index: number
  text: string
  /** Its letters and digits: equal for two settings of the same words. */
  key: string
  kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'caption' | 'credit'
  /** 1 to 6, of headings. */
  level: number
  words: number
  /** Words inside of links. */
  linked: number
  /** The element whose own text it is. */
  place: Place
  /** How it is set: by that element and the two around it, their names and classes. */
  setting: string
}

/** A stretch of text with no element between that stands apart; a break is a stretch of its own. */
interface Stretch {
  text: string
  inLink: boolean
}

interface Cut {
  pieces: Piece[]
  run: Stretch[]
}

/** The texts of a page in reading order. */
export function cutPieces(root: PageElement): Piece[] {
  const cut: Cut = { pieces: [], run: [] }
  visit(cut, { element: root, up: null, first: 0, end: 0 }, false)
  return cut.pieces
}

function visit(cut: Cut, place: Place, inLink: boolean): void {
  const { element, up } = place
  const apart = isBlock(element) || isCredit(element)
  if (apart) flush(cut, up ?? place)
  place.first = cut.pieces.length
  for (let child = isTable(element) ? null : element.firstChild; child; child = child.nextSibling) {
    if (isText(child)) cut.run.push({ text: (child.nodeValue ?? '').replace(/\s+/g, ' '), inLink })
    else if (isElement(child) && child.localName === 'br') cut.run.push({ text: '\n', inLink })
    else if (isElement(child)) visit(cut, { element: child, up: place, first: 0, end: 0 }, inLink || leadsAway(child))
  }
  if (apart) flush(cut, place)
  place.end = cut.pieces.length
}

/** A link to a place in the same page is the mark of a post or a note. */
const leadsAway = (element: PageElement): boolean => element.localName === 'a' && !element.getAttribute('href')?.startsWith('#')

function flush(cut: Cut, place: Place): void {
  const paragraphs = paragraphsOf(cut.run)
  cut.run = []
  for (const stretches of paragraphs) {
    const piece = pieceOf(stretches, place, cut.pieces.length)
    if (piece) cut.pieces.push(piece)
  }
}

/** Two breaks with nothing between them part paragraphs, as `<p>` does. */
function paragraphsOf(run: Stretch[]): Stretch[][] {
  const paragraphs: Stretch[][] = [[]]
  let afterBreak = false
  for (const stretch of run) {
    if (stretch.text === '\n' && afterBreak) paragraphs.push([])
    paragraphs.at(-1)!.push(stretch)
    if (stretch.text !== ' ') afterBreak = stretch.text === '\n'
  }
  return paragraphs
}

/** A single break stays one. */
function pieceOf(stretches: Stretch[], place: Place, index: number): Piece | null {
  const text = stretches.map((s) => s.text).join('').split('\n').map(tidySpaces).filter(Boolean).join('\n')
  const key = bareWords(text)
  if (!key) return null
  const words = countWords(text)
  const linked = countWords(stretches.filter((s) => s.inLink).map((s) => s.text).join(' '))
  const around = nearest(place)
  const kind = kindOf(around, words)
  const level = kind === 'heading' ? Number(around.find(isHeading)!.localName[1]) : 0
  const setting = around.slice(0, 3).map((e) => `${e.localName}.${e.getAttribute('class') ?? ''}`).join('<')
  return { index, text, key, kind, level, words, linked, place, setting }
}

const NEAR = 8

export function nearest(place: Place, most = NEAR): PageElement[] {
  const found: PageElement[] = []
  for (let at: Place | null = place; at && found.length < most; at = at.up) found.push(at.element)
  return found
}

const isHeading = ({ localName }: PageElement): boolean => /^h[1-6]$/.test(localName)

const LONGEST_CAPTION = 120

/** By the nearest element that says; a quotation or a caption is one in all its paragraphs. */
function kindOf(around: PageElement[], words: number): Piece['kind'] {
  if (words <= LONGEST_CAPTION && around.some(isCredit)) return 'credit'
  if (words <= LONGEST_CAPTION && around.some(isCaption)) return 'caption'
  if (around.some(isHeading)) return 'heading'
  if (around.some((e) => e.localName === 'blockquote')) return 'quote'
  return around.some((e) => e.localName === 'li' || e.localName === 'dd') ? 'item' : 'paragraph'
}

const named = (element: PageElement, pattern: RegExp): boolean => pattern.test(element.getAttribute('class') ?? '') || pattern.test(element.getAttribute('data-testid') ?? '')

const isCaption = (element: PageElement): boolean => element.localName === 'figcaption' || named(element, /caption/i)

const isCredit = (element: PageElement): boolean => named(element, /(?:^|[\s_-])(?:(?:image|photo|picture|media|caption)[\s_-]*)?(?:credits?|copyright|photographer)(?:$|[\s_-])/i)

const LONGEST_CELL = 14

/** A table of data, not one that lays out a page: its cells are labels and figures, no sentences. */
function isTable(element: PageElement): boolean {
  return element.localName === 'table' && ![...elementsIn(element)].some((e) => (e.localName === 'td' && countWords(e.textContent ?? '') > LONGEST_CELL) || isHeading(e))
}

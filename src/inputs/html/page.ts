import { parseHTML } from 'linkedom'
import { ExpectedError } from '../../model/errors.ts'
import { elementsIn, isElement, type Page, type PageElement, type PageNode } from './nodes.ts'

/** The longest live reports have about 30,000; with this many, reading a page takes ten seconds and 300 MB. */
const MOST_TAGS = 60_000
/** Browsers stop at 512; tags that are never closed go deeper in old pages. */
const DEEPEST = 800
/** All nodes' levels together: the time that reading a page takes grows with them. A page of 20,000 nodes is 25 levels deep on average. */
const DEEPEST_IN_ALL = 2_000_000
/** The longest live reports have 300,000 characters. */
const MOST_TEXT = 1_000_000
/** Pages that were saved with their pictures inside; without the pictures they are small. */
const LARGEST = 20_000_000

/** @throws {ExpectedError} for a page that is too large or nested too deep to be one that anybody reads */
export function refuseHuge(bytes: Uint8Array): void {
  if (bytes.length > LARGEST) throw new ExpectedError(`is a web page of ${Math.round(bytes.length / 1e6)} MB, and up to ${LARGEST / 1e6} MB are read: save the article alone`)
}

/** @throws {ExpectedError} as `refuseHuge` does */
export function parsePage(html: string): Page {
  const lean = slim(html)
  const tags = countTags(lean)
  if (tags > MOST_TAGS) throw new ExpectedError(`is a web page of ${tags} tags, and up to ${MOST_TAGS} are read: save the article alone`)
  const { document } = parseHTML(rooted(lean)) as unknown as { document: Page }
  refuseDeep(document.documentElement)
  const { length } = document.documentElement.textContent ?? ''
  if (length > MOST_TEXT) throw new ExpectedError(`is a web page with ${Math.round(length / 1e5) / 10} million characters of text, and up to ${MOST_TEXT / 1e6} million are read: save the article alone`)
  for (const element of elementsIn(document.documentElement)) lowerNames(element)
  return document
}

/** Without what no reader sees, which is most of many pages: scripts but for those that are data, styles, drawings, pictures in the text. */
function slim(html: string): string {
  const flat = shownOf(html).replace(/(["'(])data:[a-z]+\/[^"')]*/gi, '$1')
  return flat.trimStart().startsWith('<?xml') ? closeEmpty(flat) : flat
}

const UNSEEN = /<!--|<(script|style|svg)(?=[\s>])[^>]{0,2000}>/gi

/** What follows an opening that is never closed is kept. */
function shownOf(html: string): string {
  const kept: string[] = []
  const unclosed = new Set<string>()
  let at = 0
  UNSEEN.lastIndex = 0
  for (let open = UNSEEN.exec(html); open; open = UNSEEN.exec(html)) {
    const kind = open[1]?.toLowerCase() ?? 'comment'
    const end = unclosed.has(kind) ? null : endOf(html, kind, open.index)
    if (end === null) {
      unclosed.add(kind)
      continue
    }
    if (!/ld\+json/i.test(open[0])) {
      kept.push(html.slice(at, open.index), '\n')
      at = end
    }
    UNSEEN.lastIndex = end
  }
  return kept.join('') + html.slice(at)
}

function endOf(html: string, kind: string, from: number): number | null {
  const end = kind === 'comment' ? /-->/g : new RegExp(`</${kind}[^>]{0,200}>`, 'gi')
  end.lastIndex = from
  return end.test(html) ? end.lastIndex : null
}

/** In XHTML `<p/>` is a whole element; read as HTML it is left open. */
const closeEmpty = (xhtml: string): string =>
  xhtml.replace(/<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi, '<$1$2></$1>')

function countTags(html: string): number {
  let count = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) if (/[a-z]/i.test(html[at + 1] ?? '')) count += 1
  return count
}

/** A piece of a page becomes a page, whose body is its own. */
const rooted = (html: string): string => (/<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)

function refuseDeep(root: PageElement): void {
  let [depth, sum] = [0, 0]
  for (let node: PageNode | null = root; node;) {
    const child: PageNode | null = isElement(node) ? node.firstChild : null
    if (child) depth += 1
    sum += depth
    if (depth > DEEPEST || sum > DEEPEST_IN_ALL) throw new ExpectedError(`is a web page nested ${depth > DEEPEST ? `more than ${DEEPEST} levels` : 'too'} deep: save the article alone, or as text`)
    let next: PageNode | null = child
    for (let at: PageNode | null = node; !next && at && at !== root; at = at.parentNode) {
      next = at.nextSibling
      if (!next) depth -= 1
    }
    node = next
  }
}

/** The parser keeps `CLASS` and `dateTime` as they are written; in HTML they are the same as in small letters. */
function lowerNames(element: PageElement): void {
  for (const { name, value } of Array.from(element.attributes)) if (/[A-Z]/.test(name)) element.setAttribute(name.toLowerCase(), value)
}

/** What is used of a page's tree. */
export interface PageNode {
  nodeType: number
  nodeValue: string | null
  textContent: string | null
  parentNode: PageElement | null
  nextSibling: PageNode | null
}

export interface PageElement extends PageNode {
  localName: string
  firstChild: PageNode | null
  attributes: Iterable<{ name: string; value: string }>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  hasAttribute(name: string): boolean
  remove(): void
}

export interface Page extends PageNode {
  documentElement: PageElement
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1
export const isText = (node: PageNode): boolean => node.nodeType === 3

/** The node that follows in the order of the document, inside `root`; null after the last. Steps, since a page may be nested too deep for calls. */
export function following(node: PageNode, root: PageNode, into = true): PageNode | null {
  const child = into && isElement(node) ? node.firstChild : null
  if (child) return child
  for (let at: PageNode | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling
  return null
}

export function* nodesIn(root: PageElement): Generator<PageNode> {
  for (let node: PageNode | null = root; node; node = following(node, root)) yield node
}

export function* elementsIn(root: PageElement): Generator<PageElement> {
  for (const node of nodesIn(root)) if (isElement(node)) yield node
}

export function* ancestorsOf(node: PageNode): Generator<PageElement> {
  for (let at = node.parentNode; at && isElement(at); at = at.parentNode) yield at
}

/** Spaces as one, and without the marks that only tell where a word may be broken. */
export const tidySpaces = (text: string): string => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[\s\u00a0]+/g, ' ').trim()

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** Letters and digits alone, in small letters: what two settings of the same words have in common. */
export const bareWords = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

const INLINE = new Set('a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(' '))

/** Whether text inside of it stands apart from text around it. */
export const isBlock = (element: PageElement): boolean => !INLINE.has(element.localName)

import { ExpectedError } from '../../model/errors.ts'
import { putHeadline } from '../headline.ts'
import type { Block, Extraction } from '../input.ts'
import { plainText, readFragment } from '../markup/fragment.ts'
import { readTimestamp } from '../published.ts'
import { gatherBlocks } from './content.ts'
import { at, childOf, childrenOf, type Element, localName, rawText, textOf } from './tree.ts'

/** RSS 0.9 to 2.0 or Atom: each item is an article, with the fullest text that the feed gives of it. */
export function readFeed(root: Element): Extraction[] {
  const atom = localName(root) === 'feed'
  const channel = atom ? root : at(root, 'channel') ?? root
  // In RSS 1.0 the items stand beside the channel.
  const items = atom ? childrenOf(root, 'entry') : [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')]
  if (!items.length) throw new ExpectedError('is a feed without items: give one that has some')
  const about = { outlet: markedUp(childOf(channel, 'title')), language: textOf(childOf(channel, 'language')) ?? channel.attributes['xml:lang'] ?? null }
  return items.map((item) => (atom ? readEntry(item, about) : readItem(item, about)))
}

type About = Pick<Extraction, 'outlet' | 'language'>

function readItem(item: Element, about: About): Extraction {
  const title = markedUp(childOf(item, 'title'))
  return {
    ...about,
    blocks: putHeadline(title, fullest(['content:encoded', 'description'].map((name) => content(childOf(item, name))))),
    title,
    outlet: textOf(childOf(item, 'source')) ?? about.outlet,
    byline: textOf(childOf(item, 'dc:creator')) ?? textOf(childOf(item, 'author')),
    published: readTimestamp(textOf(childOf(item, 'pubDate')) ?? textOf(childOf(item, 'dc:date'))),
  }
}

function readEntry(entry: Element, about: About): Extraction {
  const title = markedUp(childOf(entry, 'title'))
  return {
    blocks: putHeadline(title, fullest(['content', 'summary'].map((name) => content(childOf(entry, name))))),
    title,
    outlet: markedUp(at(entry, 'source title')) ?? about.outlet,
    byline: childrenOf(entry, 'author').map((author) => textOf(childOf(author, 'name'))).filter(Boolean).join(', ') || null,
    published: readTimestamp(textOf(childOf(entry, 'published')) ?? textOf(childOf(entry, 'updated'))),
    language: entry.attributes['xml:lang'] ?? about.language,
  }
}

/** In Atom, XHTML stands as elements and everything else as escaped HTML or plain text, in RSS it is HTML. */
function content(element: Element | undefined): Block[] {
  if (!element) return []
  return element.attributes['type'] === 'xhtml' ? gatherBlocks(element) : readFragment(rawText(element))
}

const markedUp = (element: Element | undefined): string | null => (element && plainText(rawText(element))) || null

const sizeOf = (blocks: Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)
const fullest = (contents: Block[][]): Block[] => contents.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a))

import { ExpectedError } from '../../model/errors.ts'
import { putHeadline } from '../headline.ts'
import type { Block, Extraction } from '../input.ts'
import { readFragment } from '../markup/fragment.ts'
import { readTimestamp } from '../published.ts'
import { gatherBlocks } from './content.ts'
import { readNitf } from './nitf.ts'
import { at, descendantsOf, type Element, elementsOf, localName, rawText, textOf } from './tree.ts'

/** NewsML-G2: a news item, or a message with several, of which those with text in them are read. */
export function readNewsml(root: Element): Extraction[] {
  const items = localName(root) === 'newsItem' ? [root] : descendantsOf(root, 'newsItem')
  const articles = items.map(readItem).filter((article) => article !== null)
  if (!articles.length) throw new ExpectedError('has no text of an article in it: NewsML-G2 must carry it as inlineXML or inlineData')
  return articles
}

function readItem(item: Element): Extraction | null {
  const [meta, content] = [at(item, 'itemMeta'), at(item, 'contentMeta')]
  const inner = readContentSet(at(item, 'contentSet'))
  if (!inner) return null
  const title = textOf(at(content, 'headline')) ?? inner.title
  return {
    blocks: putHeadline(title, inner.blocks),
    title,
    outlet: nameOf(at(meta, 'provider')) ?? nameOf(at(content, 'infoSource')) ?? inner.outlet,
    byline: textOf(at(content, 'by')) ?? nameOf(at(content, 'creator')) ?? inner.byline,
    published: readTimestamp(textOf(at(content, 'contentCreated')) ?? textOf(at(meta, 'versionCreated'))) ?? inner.published,
    language: at(content, 'language')?.attributes['tag'] ?? item.attributes['xml:lang'] ?? inner.language,
  }
}

const nameOf = (party: Element | undefined): string | null => textOf(at(party, 'name')) ?? party?.attributes['literal'] ?? null

/** The first rendition that holds words. */
function readContentSet(set: Element | undefined): Extraction | null {
  for (const rendition of set ? elementsOf(set) : []) {
    const blocks = localName(rendition) === 'inlineXML' ? null : localName(rendition) === 'inlineData' ? readData(rendition) : []
    const article = blocks ? { blocks, title: null, outlet: null, byline: null, published: null, language: null } : readInline(rendition)
    if (article.blocks.length) return article
  }
  return null
}

function readInline(rendition: Element): Extraction {
  const [nitf] = descendantsOf(rendition, 'nitf')
  return nitf ? readNitf(nitf) : { blocks: gatherBlocks(rendition), title: null, outlet: null, byline: null, published: null, language: null }
}

function readData(rendition: Element): Block[] {
  const text = rawText(rendition)
  if (rendition.attributes['encoding']) return []
  return /html/.test(rendition.attributes['contenttype'] ?? '') ? readFragment(text) : [{ role: 'body', text: text.trim() }].filter((block): block is Block => block.text !== '')
}

import type { Block, Extraction } from '../input.ts'
import { putHeadline } from '../headline.ts'
import { readTimestamp } from '../published.ts'
import { gatherBlocks } from './content.ts'
import { at, type Element, textOf } from './tree.ts'

/** News Industry Text Format; what `body.head` says of the article is metadata, its headline apart. */
export function readNitf(nitf: Element): Extraction {
  const [data, head] = [at(nitf, 'head docdata'), at(nitf, 'body body.head')]
  const title = textOf(at(head, 'hedline hl1')) ?? textOf(at(nitf, 'head title'))
  const dated = at(data, 'date.issue')?.attributes['norm'] ?? at(head, 'dateline story.date')?.attributes['norm'] ?? at(nitf, 'head pubdata')?.attributes['date.publication']
  return {
    blocks: putHeadline(title, readBody(nitf)),
    title,
    outlet: at(nitf, 'head pubdata')?.attributes['name'] ?? textOf(at(head, 'distributor')) ?? at(data, 'doc.copyright')?.attributes['holder'] ?? null,
    byline: textOf(at(head, 'byline')),
    published: readTimestamp(dated),
    language: nitf.attributes['xml:lang'] ?? null,
  }
}

function readBody(nitf: Element): Block[] {
  const parts = [at(nitf, 'body body.head hedline hl2'), at(nitf, 'body body.content'), at(nitf, 'body body.end')]
  return parts.flatMap((part) => (part ? gatherBlocks(part) : []))
}

import type { Block, Extraction } from '../input.ts'
import { ExpectedError } from '../../model/errors.ts'
import { decodePage } from '../charset.ts'
import { findHeadline, titlePieces } from './headline.ts'
import { type Metadata, namedBeside, readMetadata } from './metadata.ts'
import { countWords, type Page, tidySpaces } from './nodes.ts'
import { outlineOf } from './outline.ts'
import { parsePage, refuseHuge } from './page.ts'
import { cutPieces } from './pieces.ts'
import { readableKeys } from './readable.ts'
import { refuseDoubtful } from './refuse.ts'
import { findRegion } from './region.ts'
import { readStamp, type Stamp } from './stamp.ts'
import { sweep } from './sweep.ts'
import { tidy } from './tidy.ts'

/**
 * The article of a web page, without what surrounds it.
 * @throws {ExpectedError} where the page holds none, or none that can be told with confidence
 */
export function readPage(bytes: Uint8Array): Extraction {
  refuseHuge(bytes)
  const html = decodePage(bytes)
  const page = parsePage(html)
  const metadata = readMetadata(page.documentElement)
  const [whole] = outlineOf(page.documentElement)
  const text = tidySpaces(page.documentElement.textContent ?? '')
  const { blocks, stamp, ...shown } = readReport(page, metadata)
  refuseDoubtful({ blocks, metadata, text, words: whole?.words ?? 0, linked: whole?.linked ?? 0, ...shown, hasScripts: /<script/i.test(html) })
  if (blocks.some((block) => block.text.includes('\ufffd'))) throw new ExpectedError('holds bytes that are no characters of its encoding: save it again as UTF-8')
  const { title: named, host, language } = metadata
  const title = blocks.find((b) => b.role === 'title')?.text ?? null
  const outlet = metadata.outlet ?? namedBeside(title ?? '', named) ?? host
  return { blocks, title, outlet, byline: metadata.byline ?? stamp.byline, published: metadata.published ?? stamp.published, language, file: html }
}

function readReport(page: Page, metadata: Metadata): { blocks: Block[]; teasers: number; isHeaded: boolean; stamp: Stamp } {
  const root = page.documentElement
  const headline = findHeadline(root, metadata)
  const { teasers } = sweep(root, headline)
  const pieces = cutPieces(root)
  const titles = titlePieces(pieces, headline, metadata)
  const region = findRegion(pieces, { readable: readableKeys(page), titles, body: metadata.body })
  const blocks = tidy(region, titles, metadata)
  return { blocks: hasMore(metadata.body, blocks) ? fromData(metadata) : blocks, teasers, isHeaded: titles.length > 0, stamp: readStamp(pieces, titles) }
}

/** Scripts fill in pages whose article stands whole in their data. */
const hasMore = (body: string | null, blocks: Block[]): boolean =>
  body !== null && countWords(body) > 60 && blocks.reduce((sum, b) => sum + (b.role === 'body' ? countWords(b.text) : 0), 0) < 0.4 * countWords(body)

function fromData({ headline, body }: Metadata): Block[] {
  const paragraphs = body!.split(/\s*\n\s*/).map(tidySpaces).filter(Boolean)
  return [...(headline ? [{ role: 'title' as const, text: headline }] : []), ...paragraphs.map((text) => ({ role: 'body' as const, text }))]
}

import { ExpectedError } from '../model/errors.ts'
import { decode } from './decode.ts'
import type { Extraction } from './input.ts'
import { readFeed } from './xml/feed.ts'
import { readNewsml } from './xml/newsml.ts'
import { readNitf } from './xml/nitf.ts'
import { type Element, localName, parseXml } from './xml/tree.ts'

/** By the local name of the root. */
const KINDS: Record<string, (root: Element) => Extraction[]> = {
  nitf: (root) => [readNitf(root)],
  newsItem: readNewsml,
  newsMessage: readNewsml,
  rss: readFeed,
  RDF: readFeed,
  feed: readFeed,
}

const LARGEST = 20_000_000

export async function readXml(bytes: Uint8Array): Promise<Extraction[]> {
  if (bytes.length > LARGEST) throw new ExpectedError(`has ${Math.round(bytes.length / 1e6)} MB, and XML of articles may have ${LARGEST / 1e6}: give a smaller one`)
  const declared = /^[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))?.[1]
  const file = decode(bytes, declared)
  const root = parseXml(file.trimStart())
  const kind = localName(root)
  if (!Object.hasOwn(KINDS, kind)) throw new ExpectedError(`is XML of another kind (<${root.name.slice(0, 40)}>): it must be NITF, NewsML-G2, RSS or Atom`)
  return KINDS[kind]!(root).map((article) => ({ ...article, file }))
}

import { ExpectedError } from '../model/errors.ts'
import { decode } from './decode.ts'
import type { Extraction } from './input.ts'
import { isNewsArticle, readNewsArticle } from './json/news-article.ts'
import { isNinjs, readNinjs } from './json/ninjs.ts'
import { isOwn, readOwn } from './json/own.ts'
import { type Fields, objectsIn } from './json/value.ts'

/** The first that knows an object reads it. */
const KINDS: { knows(fields: Fields): boolean; read(fields: Fields): Extraction }[] = [
  { knows: isNewsArticle, read: readNewsArticle },
  { knows: isOwn, read: readOwn },
  { knows: isNinjs, read: readNinjs },
]

const LARGEST = 20_000_000

/** One article, or a list of them, which may stand under `@graph`, `items`, `articles` or the `sources` of a comparison. */
export async function readJson(bytes: Uint8Array): Promise<Extraction[]> {
  if (bytes.length > LARGEST) throw new ExpectedError(`has ${Math.round(bytes.length / 1e6)} MB, and JSON of articles may have ${LARGEST / 1e6}: give a smaller one`)
  const articles = unwrap(parse(decode(bytes))).flatMap((fields) => {
    const kind = KINDS.find(({ knows }) => knows(fields))
    return kind ? [kind.read(fields)] : []
  })
  if (!articles.length) throw new ExpectedError('is JSON without an article: it must be ninjs, a NewsArticle of schema.org, or { "text": "…", "title": "…", "label": "…", "published": "…" }')
  return articles
}

function unwrap(value: unknown): Fields[] {
  return objectsIn(value).flatMap((fields) => {
    const inner = fields.get('@graph') ?? (KINDS.some(({ knows }) => knows(fields)) ? null : fields.get('items') ?? fields.get('articles') ?? fields.get('sources'))
    return Array.isArray(inner) ? objectsIn(inner) : [fields]
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (isLines(text)) throw new ExpectedError('holds one JSON object a line: compare them with compare-sources batch')
    throw new ExpectedError(`is no JSON (${(error as Error).message.split('\n')[0]!.slice(0, 120)}): save it again, or give it as --input text`)
  }
}

function isLines(text: string): boolean {
  const lines = text.split('\n', 3).filter((line) => line.trim())
  return lines.length > 1 && lines.every((line) => { try { return typeof JSON.parse(line) === 'object' } catch { return false } })
}

import mammoth from 'mammoth'
import { ExpectedError } from '../model/errors.ts'
import { unzip, zip } from './docx/zip.ts'
import { type Extraction, extractionOf } from './input.ts'
import { readFragment } from './markup/fragment.ts'

/** Beside what mammoth knows by itself: headings, lists, tables. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", "p[style-name='caption'] => p.caption:fresh", "p[style-name='Caption'] => p.caption:fresh"]

/** What a Word document says in its body: insertions taken, deletions left out, without notes, comments, headers and footers. */
export async function readDocx(bytes: Uint8Array): Promise<Extraction[]> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new ExpectedError('is no Word document, although its name says so: give it as --input text, or save it again as .docx')
  const parts = unzip(bytes, (name) => /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document\d*|styles|numbering)\.xml|word\/_rels\/[^/]+)$/.test(name))
  if (!Object.keys(parts).some((name) => name.startsWith('word/document'))) throw new ExpectedError('is a zip archive and no Word document: save the article as .docx or plain text')
  const html = await convert(Buffer.from(zip(parts)))
  const blocks = readFragment(html)
  const title = blocks.find((block) => block.role === 'title') ?? null
  return [{ ...extractionOf(blocks.map((b) => (b.role === 'title' && b !== title ? { ...b, role: 'body' } : b))), title: title && title.text }]
}

async function convert(buffer: Buffer): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, transformDocument: withoutNotes, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) })
    // A text that opens with a heading of a lower rank has that for its headline.
    return value.replace(/^<h([2-6])>(.*?)<\/h\1>/, '<h1>$2</h1>')
  } catch (error) {
    throw new ExpectedError(`cannot be read as a Word document (${String((error as Error).message).split('\n')[0]!.slice(0, 80)}): save it again as .docx`, { cause: error })
  }
}

interface Node {
  type: string
  children?: Node[]
}

/** The marks of notes and comments go, and with them what they refer to. */
const withoutNotes = (node: Node): Node => ({ ...node, ...(node.children && { children: node.children.filter(({ type }) => type !== 'noteReference' && type !== 'commentReference').map(withoutNotes) }) })

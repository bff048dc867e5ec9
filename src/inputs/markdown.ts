import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Role } from '../model/comparison.ts'
import { decode } from './decode.ts'
import type { Block, Extraction } from './input.ts'
import { readFrontMatter } from './markdown/front-matter.ts'
import { refuseHostile } from './markdown/limits.ts'
import { TracedText } from './markdown/traced-text.ts'
import { readFragment } from './markup/fragment.ts'

/** The text of a Markdown document (CommonMark with GitHub's extensions): no marks, no addresses of links, no blocks of code, no comments. */
export async function readMarkdown(bytes: Uint8Array): Promise<Extraction[]> {
  const file = decode(bytes)
  refuseHostile(file)
  const { end, ...about } = readFrontMatter(file)
  // In the place of the front matter blanks, so that every offset is the file's.
  const tree = fromMarkdown(' '.repeat(end && end - 1) + '\n'.slice(0, end) + file.slice(end), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const blocks = gather(tree.children, file)
  const heading = blocks.find((block) => block.role === 'title')
  const title = about.title ?? heading?.text ?? null
  return [{ ...about, title, blocks: heading ? blocks.map((b): Block => (b.role === 'title' && b !== heading ? { ...b, role: 'body' } : b)) : [...titleBlock(about.title, file), ...blocks], file }]
}

/** A title of the front matter stands there for the text, where no heading gives one. */
function titleBlock(title: string | null, file: string): Block[] {
  const from = title === null ? -1 : file.indexOf(title)
  if (title === null) return []
  return [{ role: 'title', text: title, pieces: from < 0 ? [] : [{ start: 0, end: title.length, from, to: from + title.length }] }]
}

function gather(nodes: (RootContent | BlockContent | DefinitionContent)[], file: string, role: Role = 'body'): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'paragraph') return trace(node.children, file, role)
    if (node.type === 'heading') return trace(node.children, file, node.depth === 1 ? 'title' : role)
    if (node.type === 'table') return node.children.flatMap((row) => trace(row.children, file, role))
    if (node.type === 'html') return readHtml(node.value, rangeOf(node), role)
    if (node.type === 'blockquote' || node.type === 'listItem') return gather(node.children, file, role)
    if (node.type === 'list') return node.children.flatMap((item) => gather(item.children, file, role))
    return node.type === 'footnoteDefinition' ? gather(node.children, file, 'credit') : []
  })
}

function trace(nodes: Nodes[], file: string, role: Role): Block[] {
  const text = new TracedText(file)
  traceInline(nodes, text)
  const block = text.finish(role)
  return block ? [block] : []
}

function traceInline(nodes: Nodes[], text: TracedText): void {
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') text.add(node.value, ...rangeOf(node))
    else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) text.addGap('\n')
    else if ('children' in node) {
      if (node.type === 'tableCell') text.addGap(' ')
      traceInline(node.children as PhrasingContent[], text)
    }
  }
}

/** What stands in elements is read; where in them each word stands is not followed. */
function readHtml(html: string, [from, to]: [number, number], role: Role): Block[] {
  return readFragment(html).map((block) => ({ role: block.role === 'body' ? role : block.role, text: block.text, pieces: [{ start: 0, end: block.text.length, from, to }] }))
}

const rangeOf = ({ position }: Nodes): [from: number, to: number] => [position!.start.offset!, position!.end.offset!]

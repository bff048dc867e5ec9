import type { InputFormat } from './input.ts'
import { plain } from './plain.ts'

/** The first one that knows a file by its bytes reads it, else the first that knows it by its name; what none knows is plain text. */
export const INPUTS: InputFormat[] = [
  plain,
  {
    id: 'html',
    describes: 'web pages, of which the article is taken',
    names: ['.html', '.htm', '.xhtml', '.shtml'],
    tells: (head) => /^(?:<\?xml\s[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(head),
    read: async (bytes) => [(await import('./html/read.ts')).readPage(bytes)],
  },
  {
    id: 'md',
    describes: 'Markdown, with or without front matter',
    names: ['.md', '.markdown'],
    tells: () => false,
    read: async (bytes) => (await import('./markdown.ts')).readMarkdown(bytes),
  },
  {
    id: 'json',
    describes: 'ninjs 1.x to 3.x, NewsArticle of schema.org, or { text, label, title, published }',
    names: ['.json', '.jsonld', '.ninjs'],
    tells: (head) => /^(?:\[\s*)?\{\s*"/.test(head),
    read: async (bytes) => (await import('./json.ts')).readJson(bytes),
  },
  {
    id: 'xml',
    describes: 'NITF, NewsML-G2, RSS and Atom',
    names: ['.xml', '.nitf', '.rss', '.atom', '.rdf'],
    tells: (head) => /^(?:<\?xml\s(?![^]{0,400}<html[\s>])|<!DOCTYPE\s+nitf\b|<(?:nitf|newsItem|newsMessage|rss|feed|rdf:RDF)[\s>])/.test(head),
    read: async (bytes) => (await import('./xml.ts')).readXml(bytes),
  },
  {
    id: 'docx',
    describes: 'Word documents',
    names: ['.docx', '.docm'],
    tells: (head) => head.startsWith('PK\x03\x04'),
    read: async (bytes) => (await import('./docx.ts')).readDocx(bytes),
  },
  {
    id: 'pdf',
    describes: 'PDF, with pdfjs-dist installed',
    names: ['.pdf'],
    tells: (head) => head.startsWith('%PDF-'),
    read: async (bytes) => (await import('./pdf.ts')).readPdf(bytes),
  },
  {
    id: 'warc',
    describes: 'web archives, with warcio installed',
    names: ['.warc', '.warc.gz'],
    tells: (head) => /^(?:WARC\/\d|\x1f\x8b)/.test(head),
    read: async (bytes) => (await import('./warc.ts')).readWarc(bytes),
  },
]

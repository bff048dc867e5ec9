import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Block, Extraction } from '../../src/inputs/input.ts'
import { readContent } from '../../src/inputs/read.ts'
import { runHere } from '../support/streams.ts'
import { INPUT_FIXTURES, readFixture } from '../support/inputs.ts'

const show = ({ role, text }: Block): string => `${role === 'body' ? '' : `${role}: `}${text}`

const ABOUT = ['title', 'outlet', 'byline', 'published', 'language'] as const

/** An extraction as a person can read it. */
function print({ blocks, ...about }: Extraction): string {
  return `${ABOUT.flatMap((what) => (about[what] === null ? [] : [`${what}: ${about[what]}`])).join('\n')}\n\n${blocks.map(show).join('\n\n')}\n`
}

describe.each(['md', 'json', 'xml', 'docx', 'pdf'])('%s', (format) => {
  const folder = join(INPUT_FIXTURES, format)
  const good = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name)

  test.each(good)('%s', async (name) => {
    const articles = await readContent(readFixture(format, name), name)
    await expect(articles.map(print).join('\n---\n\n')).toMatchFileSnapshot(join(folder, 'expected', `${name}.txt`))
  })
})

const BROKEN: [path: string, message: string][] = [
  ['md/broken/quote.md', 'has front matter that is no YAML (Missing closing "quote at line 4, column 1): mend it, or give the file as --input text'],
  ['json/broken/cut.json', 'is no JSON'],
  ['json/broken/other.json', 'is JSON without an article'],
  ['json/broken/lines.json', 'holds one JSON object a line: compare them with compare-sources batch'],
  ['json/broken/headline-only.json', 'has a headline and no text (Ferry runs aground): give the article itself'],
  ['xml/broken/cut.xml', 'is no well-formed XML (line 2: '],
  ['xml/broken/laughs.xml', 'declares XML entities of its own, which can be a trap: save it without them'],
  ['xml/broken/outside.xml', 'declares XML entities of its own, which can be a trap: save it without them'],
  ['xml/broken/no-text.xml', '#1 has a headline and no text (Ferry runs aground): give the article itself'],
  ['xml/broken/no-items.xml', 'is a feed without items: give one that has some'],
  ['xml/broken/picture.xml', 'is XML of another kind (<svg>): it must be NITF, NewsML-G2, RSS or Atom'],
  ['xml/broken/picture-only.xml', 'has no text of an article in it'],
  ['docx/broken/no-zip.docx', 'is no Word document, although its name says so'],
  ['docx/broken/cut.docx', 'is a damaged or incomplete zip archive: save it again as .docx'],
  ['pdf/broken/password.pdf', 'is a PDF with a password: save it without one'],
  ['pdf/broken/pictures.pdf', 'is a PDF of pictures without text: have its text recognised (OCR) and save it again'],
  ['pdf/broken/cut.pdf', 'is a damaged PDF (Invalid PDF structure): save it again'],
  ['xml/broken/charset.xml', 'is damaged UTF-8 in line 2: save it again as UTF-8'],
]

test.each(BROKEN)('%s is one clear line', async (path, message) => {
  const file = join(INPUT_FIXTURES, path)
  const { code, stdout, stderr } = await runHere([file, file])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^[^\n]+\n$/)
  expect(stderr.startsWith(`compare-sources: ${file}${message.startsWith('#') ? '' : ' '}${message}`), stderr).toBe(true)
})

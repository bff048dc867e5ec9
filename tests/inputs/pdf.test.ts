import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readContent } from '../../src/inputs/read.ts'
import { COMMAND, runCommand } from '../support/command.ts'
import { makePdf, type PlacedText, setArticle } from '../support/pdf.ts'

const read = async (bytes: Uint8Array) => (await readContent(bytes, 'a.pdf'))[0]!
const blocks = async (pages: PlacedText[][]) => (await read(makePdf(pages))).blocks.map(({ role, text }) => (role === 'body' ? text : `${role}: ${text}`))
const at = (left: number, top: number, text: string, size = 10): PlacedText => ({ text, left, top, size })

const TITLE = 'Ferry with 160 people on board runs aground in thick fog off the coast'
const PARAGRAPHS = [
  'The ferry ran aground in thick fog on Monday morning, injuring 14 people, the coastguard said. All of the 160 people on board were brought ashore within four hours, most of them in lifeboats and some by helicopter.',
  '“The captain did everything right and called us within three minutes,” commander Ingrid Halvorsen said. “We were lucky with the sea, which was calm, and with the tide, which was rising.”',
  'Divers will look at the hull on Tuesday. Until they have done so nobody may go on board, and the owner has asked a neighbouring line to take over the crossing, which 2,000 people use every day.',
  'It is the third accident on this route in five years. In 2019 a ferry hit the pier and eleven people were hurt; two years later a fire broke out in an engine room, and the ship had to be towed.',
  'The mayor of Skarn said the island could not do without its ferry for long. Shops had food for three days, she said, and the hospital had what it needed.',
]

test.each([1, 2, 3])('an article in %i columns comes out as it is read', async (columns) => {
  expect(await blocks(setArticle(TITLE, PARAGRAPHS, { columns }))).toEqual([`title: ${TITLE}`, ...PARAGRAPHS])
})

test('columns are told by their places, in whatever order the file writes them', async () => {
  const [page] = setArticle(TITLE, PARAGRAPHS)
  expect(await blocks([page!.toSorted((a, b) => a.top - b.top || b.left - a.left)])).toEqual([`title: ${TITLE}`, ...PARAGRAPHS])
})

test('a byline above the columns stands for itself', async () => {
  const [page] = setArticle(TITLE, PARAGRAPHS)
  expect((await blocks([[...page!, at(50, 172, 'By Ann Ode in Skarn', 9)]])).slice(0, 3)).toEqual([`title: ${TITLE}`, 'By Ann Ode in Skarn', PARAGRAPHS[0]])
})

test('headers, footers and page numbers go, and what they part is put together', async () => {
  const long = Array.from({ length: 8 }, (_, i) => PARAGRAPHS.map((text) => text.replace('Monday', `day ${i + 1}`))).flat()
  const pages = setArticle(TITLE, long, { header: (page) => `Harbour Post · Tuesday · ${page}` })
  expect(pages.length).toBeGreaterThan(1)
  expect(await blocks(pages)).toEqual([`title: ${TITLE}`, ...long])
})

test('a hyphen at the end of a line goes, unless the word has one', async () => {
  const lines = ['The neighbour-', 'ing line has a four-', 'year contract, and its well-', 'known ships make 30-', 'minute trips. The co-', 'ordinator, who is no coordinator by trade, said the cross-', 'border and crossborder lines, and the half-baked, the half-', 'baked plan, were his own.']
  expect(await blocks([lines.map((text, i) => at(50, 200 + 13 * i, text))])).toEqual([
    'The neighbouring line has a four-year contract, and its well-known ships make 30-minute trips. The coordinator, who is no coordinator by trade, said the crossborder and crossborder lines, and the half-baked, the half-baked plan, were his own.',
  ])
})

test('a list is no column, and lines with a gap are none either', async () => {
  const items = ['Shops have food for three days.', 'The hospital has what it needs.', 'Schools stay open on Tuesday.', 'The bus goes to the harbour.']
  expect(await blocks([items.flatMap((text, i) => [at(50, 200 + 30 * i, '•'), at(80, 200 + 30 * i, text)])])).toEqual(items.map((text) => `• ${text}`))
})

test.each([
  ['a password', makePdf(setArticle(TITLE, PARAGRAPHS), `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'a1'.repeat(32)}> /U <${'b2'.repeat(32)}> >> /ID [<00> <00>]`), 'is a PDF with a password: save it without one'],
  ['only pictures', makePdf([[]]), 'is a PDF of pictures without text: have its text recognised (OCR) and save it again'],
  ['no PDF at all', Buffer.from('The ferry ran aground.'), 'is a damaged PDF (Invalid PDF structure): save it again'],
  ['its first half', makePdf(setArticle(TITLE, PARAGRAPHS)).subarray(0, 300), 'is a damaged PDF (Invalid PDF structure): save it again'],
  ['more pages than an article has', makePdf(Array.from({ length: 101 }, () => [at(50, 200, 'The ferry ran aground.')])), 'has 101 pages, and a PDF may have 100: save the pages of the article alone'],
])('a PDF with %s is one clear line', async (_, bytes, message) => {
  await expect(read(bytes)).rejects.toMatchObject({ name: 'ExpectedError', message })
})

test('without the reader one line says what to install', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compare-sources-pdf-'))
  cpSync(dirname(COMMAND), join(folder, 'dist'), { recursive: true })
  writeFileSync(join(folder, 'a.pdf'), makePdf(setArticle(TITLE, PARAGRAPHS)))
  expect(await runCommand(['inspect', 'a.pdf'], { cwd: folder, command: join(folder, 'dist/compare-sources.cjs') })).toEqual({
    code: 2, stdout: '', stderr: 'compare-sources: a.pdf is a PDF: to read it, run npm install pdfjs-dist, or save the article as plain text\n',
  })
})

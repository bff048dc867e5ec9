import { ExpectedError, isExpected } from '../model/errors.ts'
import { type Extraction, extractionOf } from './input.ts'
import { withoutFurniture } from './pdf/furniture.ts'
import { type Page, type RawItem, readItems } from './pdf/items.ts'
import { type Line, makeLines } from './pdf/lines.ts'
import { orderRegions } from './pdf/order.ts'
import { makeBlocks } from './pdf/paragraphs.ts'

const LARGEST = 50_000_000
const MOST_PAGES = 100
const MOST_ITEMS = 20_000

/** The text of a PDF in reading order: columns one after the other, words mended, without headers, footers and page numbers. */
export async function readPdf(bytes: Uint8Array): Promise<Extraction[]> {
  if (bytes.length > LARGEST) throw new ExpectedError(`has ${Math.round(bytes.length / 1e6)} MB, and a PDF may have ${LARGEST / 1e6}: give a smaller one`)
  const lines = orderLines(withoutFurniture(await openPages(bytes)))
  if (!lines.length) throw new ExpectedError('is a PDF of pictures without text: have its text recognised (OCR) and save it again')
  const blocks = makeBlocks(lines)
  return [{ ...extractionOf(blocks), title: blocks.find(({ role }) => role === 'title')?.text ?? null }]
}

function orderLines(pages: Page[]): Line[] {
  let region = 0
  return pages.flatMap(({ items }, page) => orderRegions(items).flatMap((part) => {
    region += 1
    return makeLines(part).map((line) => ({ ...line, region, page }))
  }))
}

async function openPages(bytes: Uint8Array): Promise<Page[]> {
  const { getDocument } = await loadReader()
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, disableFontFace: true, useSystemFonts: false, isEvalSupported: false, stopAtErrors: false })
  try {
    const pdf = await task.promise
    if (pdf.numPages > MOST_PAGES) throw new ExpectedError(`has ${pdf.numPages} pages, and a PDF may have ${MOST_PAGES}: save the pages of the article alone`)
    const pages: Page[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(await pdf.getPage(number)))
    return pages
  } catch (error) {
    throw isExpected(error) ? error : explain(error as Error)
  } finally {
    await task.destroy()
  }
}

interface PdfPage {
  getViewport(options: { scale: number }): { height: number }
  getTextContent(): Promise<{ items: RawItem[] }>
}

async function readPage(page: PdfPage): Promise<Page> {
  const { items } = await page.getTextContent()
  if (items.length > MOST_ITEMS) throw new ExpectedError(`has a page with ${items.length} pieces of text, which no article has: give it as plain text`)
  return readItems(items, page.getViewport({ scale: 1 }).height)
}

interface PdfReader {
  getDocument(options: object): { promise: Promise<{ numPages: number; getPage(number: number): Promise<PdfPage> }>; destroy(): Promise<void> }
}

/** It is large, and few people need it, so it is installed by those who do. */
async function loadReader(): Promise<PdfReader> {
  try {
    return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfReader
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error
    throw new ExpectedError('is a PDF: to read it, run npm install pdfjs-dist, or save the article as plain text', { cause: error })
  }
}

function explain(error: Error): ExpectedError {
  if (error.name === 'PasswordException') return new ExpectedError('is a PDF with a password: save it without one', { cause: error })
  return new ExpectedError(`is a damaged PDF (${error.message.split('\n')[0]!.replace(/\.$/, '').slice(0, 80)}): save it again`, { cause: error })
}

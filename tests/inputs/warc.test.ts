import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { readContent } from '../../src/inputs/read.ts'

const page = (name: string) => readFileSync(fileURLToPath(new URL(`../../fixtures/inputs/html/${name}`, import.meta.url)))

interface Kept {
  url: string
  body: Uint8Array
  headers?: Record<string, string>
  status?: string
}

async function archive(kept: Kept[], gzip = true): Promise<Buffer> {
  const parts = []
  for (const { url, body, headers = {}, status = 'HTTP/1.1 200 OK' } of kept) {
    const record = WARCRecord.create({ url, date: '2026-05-01T00:00:00Z', type: 'response', warcVersion: 'WARC/1.1', httpHeaders: { 'Content-Type': 'text/html', ...headers }, statusline: status }, (async function* () { yield body })())
    parts.push(await WARCSerializer.serialize(record, { gzip }))
  }
  return Buffer.concat(parts)
}

const brief = { url: 'https://www.bulletin.example/quake', body: page('brief.html') }
const side = { url: 'https://prairie.example/fire', body: page('side-boxes.html') }
const read = async (bytes: Uint8Array) => (await readContent(bytes, 'crawl.warc.gz')).map(({ title }) => title)

test.each([['packed', true], ['not packed', false]])('an archive that is %s gives the articles of its web pages in their order', async (_, gzip) => {
  const other = { url: 'https://bulletin.example/logo.png', body: Buffer.from('PNG'), headers: { 'Content-Type': 'image/png' } }
  const gone = { url: 'https://bulletin.example/gone', body: page('brief.html'), status: 'HTTP/1.1 404 Not Found' }
  const list = { url: 'https://bulletin.example/', body: page('list-page.html') }
  expect(await read(await archive([list, brief, other, gone, side], gzip))).toEqual(['Quake of 5.1 felt in Waikura', 'Grain trains halted as wildfire closes in on Kettle Pass'])
})

test.each([
  ['gzip', gzipSync(brief.body), { 'Content-Encoding': 'gzip' }],
  ['brotli', brotliCompressSync(brief.body), { 'Content-Encoding': 'br' }],
  ['chunks', Buffer.concat([Buffer.from(`${brief.body.length.toString(16)}\r\n`), brief.body, Buffer.from('\r\n0\r\n\r\n')]), { 'Transfer-Encoding': 'chunked' }],
])('a page that was sent as %s is a page', async (_, body, headers) => {
  expect(await read(await archive([{ ...brief, body, headers: headers as Record<string, string> }]))).toEqual(['Quake of 5.1 felt in Waikura'])
})

test('the server says the encoding, and the address who wrote it where the page does not', async () => {
  const body = Buffer.from('<h1>Caf\xe9 shut</h1><p>The caf\xe9 in the harbour was shut on Monday, its owner said.</p>', 'latin1')
  const [article] = await readContent(await archive([{ url: 'https://www.echo.example/cafe', body, headers: { 'Content-Type': 'text/html; charset=ISO-8859-1' } }]), 'a.warc')
  expect(article).toMatchObject({ title: 'Café shut', outlet: 'echo.example' })
})

const bomb = { ...brief, body: gzipSync(Buffer.alloc(60_000_000)), headers: { 'Content-Encoding': 'gzip' } }

test.each([
  ['packed and cut short', async () => (await archive([brief, side])).subarray(0, -300), /cut short/],
  ['cut short', async () => (await archive([brief, side], false)).subarray(0, -300), /is cut short/],
  ['cut in the head of a record', async () => (await archive([brief, side], false)).subarray(0, -side.body.length - 100), /is cut short/],
  ['without pages', async () => archive([{ ...brief, headers: { 'Content-Type': 'image/png' } }]), /keeps no web pages/],
  ['with nothing but a list', async () => archive([{ ...brief, body: page('list-page.html') }]), /keeps one web page, which is a list of articles/],
  ['with a bomb', async () => archive([bomb]), /keeps one web page, which is larger than 10 MB/],
  ['a gzip of something else', async () => gzipSync('An article.'), /is a gzip archive: unpack it/],
  ['a bomb of gzip', async () => gzipSync(Buffer.alloc(50_000_000)), /is a gzip archive/],
])('an archive that is %s is one clear line', async (_, make, message) => {
  await expect(read(await make())).rejects.toThrow(message)
})

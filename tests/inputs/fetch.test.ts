import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadArticles } from '../../src/inputs/load.ts'
import { isPrivate } from '../../src/inputs/web/address.ts'
import { type FetchOptions, fetchPage } from '../../src/inputs/web/fetch.ts'
import { VERSION } from '../../src/version.ts'
import { runHere } from '../support/streams.ts'

const PAGE = '<html><head><title>Storm shuts the harbour | Echo</title></head><body><h1>Storm shuts the harbour</h1><p>“The café’s roof is gone,” said its owner, who put the damage at €5,000 on Monday.</p></body></html>'
const HTML = { 'content-type': 'text/html; charset=utf-8' }
const windows = (text: string) => Buffer.from(text.replace(/[“”’€]/g, (c) => ({ '“': '\x93', '”': '\x94', '’': '\x92', '€': '\x80' })[c]!), 'latin1')

const PATHS: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  '/plain': (r) => r.writeHead(200, HTML).end(PAGE),
  '/gzip': (r) => r.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/brotli': (r) => r.writeHead(200, { ...HTML, 'content-encoding': 'br' }).end(brotliCompressSync(PAGE)),
  '/both': (r) => r.writeHead(200, { ...HTML, 'content-encoding': 'deflate, gzip' }).end(gzipSync(deflateSync(PAGE))),
  '/western': (r) => r.writeHead(200, { 'content-type': 'text/html; charset=windows-1252' }).end(windows(PAGE)),
  '/misnamed': (r) => r.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' }).end(PAGE),
  '/unknown-charset': (r) => r.writeHead(200, { 'content-type': 'text/html; charset=klingon' }).end(PAGE),
  '/moved': (r) => r.writeHead(302, { location: 'further' }).end(),
  '/further': (r) => r.writeHead(308, { location: '/plain' }).end(),
  '/text': (r) => r.writeHead(200, { 'content-type': 'text/plain' }).end('The storm killed 12 people on Monday, police said.'),
  '/circle': (r) => r.writeHead(301, { location: '/circle' }).end(),
  '/inward': (r, q) => r.writeHead(302, { location: `http://127.0.0.2:${(q.socket.address() as AddressInfo).port}/plain` }).end(),
  '/inward-by-name': (r, q) => r.writeHead(302, { location: `http://localhost:${(q.socket.address() as AddressInfo).port}/plain` }).end(),
  '/to-file': (r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/missing': (r) => r.writeHead(404, HTML).end('<h1>Gone fishing</h1>'),
  '/forbidden': (r) => r.writeHead(403, HTML).end(PAGE),
  '/video': (r) => r.writeHead(200, { 'content-type': 'video/mp4' }).end('....'),
  '/stall': (r) => r.writeHead(200, HTML).write('<html>'),
  '/silent': () => {},
  '/drip': (r) => { r.writeHead(200, HTML); const timer = setInterval(() => r.write('<p>'), 20); r.on('close', () => clearInterval(timer)) },
  '/bomb': (r) => r.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(BOMB),
  '/huge': (r) => { r.writeHead(200, HTML); const more = () => { while (r.write(MEGABYTE)); r.once('drain', more) }; more() },
  '/cut': (r) => r.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(PAGE).subarray(0, 100)),
  '/not-gzip': (r) => r.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(PAGE),
  '/short': (r) => { r.writeHead(200, { ...HTML, 'content-length': 5000 }).write(PAGE); setTimeout(() => r.destroy(), 50) },
  '/empty': (r) => r.writeHead(200, HTML).end(),
  '/echo': (r, q) => r.writeHead(200, { 'content-type': 'text/plain' }).end(`The agent said on Monday that it was ${q.headers['user-agent']}.`),
}
const MEGABYTE = Buffer.alloc(1 << 20, '<p>a')
/** A gigabyte of zeros in a megabyte. */
const BOMB = Buffer.concat(Array<Buffer>(16).fill(gzipSync(Buffer.alloc(1 << 26))))

const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(request.url!)
  PATHS[request.url!]!(response, request)
})
const folder = mkdtempSync(join(tmpdir(), 'compare-sources-web-'))
let root = ''
beforeAll(async () => {
  await new Promise<void>((done) => { server.listen(0, '0.0.0.0', done) })
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

const load = async (path: string, options: FetchOptions = {}) => (await loadArticles(root + path, { allowPrivate: true, timeout: 3000, ...options }))[0]!

test.each(['/plain', '/gzip', '/brotli', '/both', '/western', '/misnamed', '/unknown-charset', '/moved'])('%s gives the article', async (path) => {
  const article = await load(path)
  expect(article.text).toContain('“The café’s roof is gone,” said its owner, who put the damage at €5,000')
  expect(article).toMatchObject({ path: root + path, title: 'Storm shuts the harbour', outlet: 'Echo' })
})

test('plain text is plain text, and the program says what it is', async () => {
  expect((await load('/text')).text).toBe('The storm killed 12 people on Monday, police said.')
  expect((await load('/echo')).text).toContain(`compare-sources/${VERSION}`)
})

test.each([
  ['/circle', /redirected more than 10 times/],
  ['/to-file', /redirected to file:\/\/\/etc\/passwd, which is no page/],
  ['/missing', /was answered 404 Not Found: check the address/],
  ['/forbidden', /was answered 403 Forbidden: open it/],
  ['/video', /is of type video\/mp4/],
  ['/bomb', /is larger than 10 MB/],
  ['/huge', /is larger than 10 MB/],
  ['/cut', /damaged or cut short/],
  ['/not-gzip', /damaged or cut short/],
  ['/short', /cannot be fetched \(ECONNRESET\)/],
  ['/empty', /is empty/],
])('%s is one clear line', async (path, message) => {
  const error: Error = await load(path).then(() => expect.fail('it was read'), (e: Error) => e)
  expect(error.message).toMatch(message)
  expect(error.message.startsWith(root + path)).toBe(true)
  expect(error.message).not.toContain('\n')
})

test.each(['/stall', '/silent', '/drip'])('%s is waited for no longer than told', async (path) => {
  const start = performance.now()
  await expect(load(path, { timeout: 300 })).rejects.toThrow(/did not arrive within 0.3 s/)
  expect(performance.now() - start).toBeLessThan(3000)
})

test('nobody there, and no address', async () => {
  await expect(fetchPage('http://127.0.0.1:1/', { allowPrivate: true })).rejects.toThrow(/cannot be fetched \(ECONNREFUSED\)/)
  await expect(fetchPage('https://')).rejects.toThrow(/is no address/)
  await expect(fetchPage('https://ann:secret@example.org/')).rejects.toThrow(/holds a password/)
})

test.each(['/inward', '/inward-by-name'])('%s: a redirect does not lead where the address itself may not', async (path) => {
  const asks = asked.length
  await expect(load(path, { refuses: (address) => address !== '127.0.0.1' || path.includes('name') && asked.length > asks })).rejects.toThrow(/redirected to http.*leads to .*--allow-private/)
  expect(asked.slice(asks)).toEqual([path])
})

test.each(['http://127.0.0.1', 'http://localhost', 'http://2130706433', 'http://0x7f.1', 'http://0177.0.0.1', 'http://[::1]', 'http://[::ffff:127.0.0.1]', 'http://127.1'])('%s is this machine, and is not asked', async (address) => {
  const asks = asked.length
  await expect(fetchPage(`${address}:${new URL(root).port}/plain`)).rejects.toThrow(/an address of this machine or of a private network: allow it with --allow-private/)
  expect(asked.length).toBe(asks)
})

test.each([
  ['10.1.2.3', true], ['172.16.0.1', true], ['172.32.0.1', false], ['192.168.1.1', true], ['169.254.169.254', true], ['100.64.0.1', true], ['100.128.0.1', false], ['0.0.0.0', true],
  ['224.0.0.1', true], ['255.255.255.255', true], ['8.8.8.8', false], ['93.184.216.34', false], ['::', true], ['::1', true], ['fe80::1%eth0', true], ['fd00:ec2::254', true], ['ff02::1', true],
  ['::ffff:10.0.0.1', true], ['::ffff:a00:1', true], ['::ffff:8.8.8.8', false], ['64:ff9b::7f00:1', true], ['64:ff9b::808:808', false], ['2002:7f00:1::', true], ['2002:808:808::', false],
  ['2606:4700::1111', false], ['2001:db8::1', true], ['no address', true],
])('%s is private: %s', (address, answer) => {
  expect(isPrivate(address)).toBe(answer)
})

test('what the cache keeps is not asked for again, and gives the same bytes', async () => {
  const cache = join(folder, 'new', 'cache')
  const first = await runHere(['inspect', '--format', 'json', '--allow-private', '--cache', cache, `${root}/gzip`])
  const asks = asked.length
  const second = await runHere(['inspect', '--format', 'json', '--cache', cache, `${root}/gzip`])
  expect(first).toMatchObject({ code: 0, stderr: '' })
  expect(second).toEqual(first)
  expect(asked.length).toBe(asks)
  expect(readdirSync(cache)).toHaveLength(1)
})

test('a damaged cache says which file, and a failed fetch leaves nothing in it', async () => {
  const cache = join(folder, 'damaged')
  await load('/plain', { cache })
  const file = join(cache, readdirSync(cache)[0]!)
  writeFileSync(file, readFileSync(file).subarray(0, -5))
  await expect(load('/plain', { cache })).rejects.toThrow(`is damaged in ${file}: remove that file`)
  await expect(load('/cut', { cache })).rejects.toThrow()
  expect(readdirSync(cache)).toHaveLength(1)
  await expect(load('/text', { cache: file, timeout: 3000 })).rejects.toThrow(/cannot be kept in .*--cache/)
})

test('an address stands wherever a file may', async () => {
  const draft = join(folder, 'draft.txt')
  writeFileSync(draft, 'The storm killed 13 people on Monday, police said.')
  const compared = await runHere([draft, `${root}/text`, '--allow-private', '--fail-on', 'differ', '--quiet'])
  expect(compared).toMatchObject({ code: 1, stderr: '' })
  const checked = await runHere(['check', draft, '--against', `${root}/text`, '--allow-private'])
  expect(checked.code).toBe(1)
  expect(checked.stdout).toContain('12')
  const twice = await runHere([`${root}/text`, `${root}/text`, '--allow-private'])
  expect(twice.stderr).toContain('is given twice')
  const refused = await runHere([draft, `${root}/missing`, '--allow-private'])
  expect(refused).toEqual({ code: 2, stdout: '', stderr: `compare-sources: ${root}/missing was answered 404 Not Found: check the address\n` })
})

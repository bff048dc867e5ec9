import { expect, test } from 'vitest'
import { readPage } from '../../src/inputs/html/read.ts'
import { readTimestamp } from '../../src/inputs/published.ts'

const page = (html: string | Uint8Array) => readPage(typeof html === 'string' ? Buffer.from(html) : html)
const textOf = (html: string | Uint8Array) => page(html).blocks.map(({ text }) => text).join('\n')
const REPORT = '<h1>Storm shuts the harbour</h1><p>The storm killed 12 people on Monday, police said.</p><p>The harbour will stay shut until Friday.</p>'

test('a page written by hand needs nothing but its paragraphs', () => {
  expect(page(REPORT).blocks).toEqual([
    { role: 'title', text: 'Storm shuts the harbour' },
    { role: 'body', text: 'The storm killed 12 people on Monday, police said.' },
    { role: 'body', text: 'The harbour will stay shut until Friday.' },
  ])
  expect(textOf('<p>The storm killed 12 people on Monday, police said.</p>')).toContain('killed 12')
})

const PROSE = '<h1>Café’s owner “done”</h1><p>“We’re done” – that’s what the café’s owner said on Friday, and it cost €5.</p>'
/** The bytes of windows-1252 that are not those of Latin-1. */
const HIGH: Record<string, number> = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, '€': 0x80 }
const windows = (text: string) => Uint8Array.from(Array.from(text, (c) => HIGH[c] ?? c.charCodeAt(0)))

test.each([
  ['UTF-8 that says nothing', Buffer.from(PROSE)],
  ['UTF-8 that says it is Latin-1', Buffer.from(`<meta charset="iso-8859-1">${PROSE}`)],
  ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${PROSE}`)],
  ['UTF-16 with a byte-order mark', Buffer.from(`\ufeff<meta charset=utf-8>${PROSE}`, 'utf16le')],
  ['windows-1252 that says nothing', windows(PROSE)],
  ['windows-1252 that says it is UTF-8', windows(`<meta charset="utf-8">${PROSE}`)],
  ['windows-1252 that says it is Latin-1', windows(`<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">${PROSE}`)],
  ['one bad byte outside of the article', Buffer.concat([Buffer.from('<nav><a href="/">'), Buffer.from([0xff]), Buffer.from(`</a></nav>${PROSE}`)])],
])('%s is read right', (_, bytes) => {
  expect(textOf(bytes)).toBe('Café’s owner “done”\n“We’re done” – that’s what the café’s owner said on Friday, and it cost €5.')
})

test('an encoding that only the page knows of is believed', () => {
  const cyrillic = Uint8Array.from(Buffer.from('<meta charset="windows-1251"><p>~~~~~~ The ministry of ~~~~~~ said on Friday that the bridge would open.</p>').map((byte) => (byte === 0x7e ? 0xcc : byte)))
  expect(textOf(cyrillic)).toContain('ММММММ')
})

test('a bad byte in the article is an error, since nothing is ever replaced', () => {
  expect(() => page(Buffer.concat([Buffer.from('<p>“The café’s owner” said on Friday that it would '), Buffer.from([0xff]), Buffer.from(' open again.</p>')]))).toThrow(/no characters of its encoding/)
})

test.each([
  ['10,000 levels', `<html><body>${'<div>'.repeat(10_000)}${REPORT}${'</div>'.repeat(10_000)}`, /nested more than \d+ levels/],
  ['a million tags', `<html><body>${REPORT}${'<p>a'.repeat(1_000_000)}`, /1000005 tags/],
  ['more bytes than any page', `<html><body>${REPORT}<p>${'a '.repeat(11_000_000)}`, /22 MB/],
])('%s are refused at once', (_, html, message) => {
  expect(() => page(html)).toThrow(message)
})

test('what is never closed, and what is repeated without end, takes time in proportion', () => {
  const hostile = ['<!--', '<script>', '<style ', '"data:', ', ', '&#39;', '<a href=x>reply</a>', '<h2><a href=/x>a b c</a></h2>', '<blockquote><p>It is so.</p></blockquote>', '<figcaption>a']
  const spent = (times: number): number => {
    const from = process.cpuUsage()
    for (const piece of hostile) expect(() => page(`${REPORT}<p>${piece.repeat(times)}`)).not.toThrow(RangeError)
    return process.cpuUsage(from).user
  }
  spent(1000)
  expect(spent(4000) / spent(1000)).toBeLessThan(10)
})

test.each([
  ['2026-05-06T14:22:08Z', '2026-05-06T14:22:08Z'],
  ['2026-05-06T14:22:08.123+0200', '2026-05-06T14:22:08.123+0200'],
  ['2026-05-06 14:22', '2026-05-06'],
  ['20260506', '2026-05-06'],
  ['Wed, 06 May 2026 14:22:08 GMT', '2026-05-06T14:22:08Z'],
  ['1778077328', '2026-05-06T14:22:08Z'],
  ['1778077328000', '2026-05-06T14:22:08Z'],
  ['May 6, 2026', '2026-05-06'],
  ['2026-02-30', null],
  ['yesterday', null],
])('the date %s is %s', (written, iso) => {
  expect(readTimestamp(written)).toBe(iso)
})

const dated = (data: string) => page(`<html><head><script type="application/ld+json">${data}</script></head><body>${REPORT}</body></html>`)

test.each([
  ['a list', '[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2026-05-06","publisher":{"name":"Echo"}}]'],
  ['a graph with references', '{"@graph":[{"@type":"Organization","@id":"#o","name":"Echo"},{"@type":["Article","NewsArticle"],"datePublished":"2026-05-06","publisher":{"@id":"#o"}}]}'],
  ['an article inside of its page', '{"@type":"WebPage","mainEntity":{"@type":"ReportageNewsArticle","datePublished":"2026-05-06","publisher":[{"name":"Echo"}]}}'],
  ['data in a comment', '\n//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2026-05-06","publisher":"Echo"}\n//]]>'],
  ['data with a line break and a comma too many', '{"@type":"NewsArticle","description":"a\nb","datePublished":"2026-05-06","publisher":{"name":"Echo",},}'],
])('linked data: %s', (_, data) => {
  expect(dated(data)).toMatchObject({ outlet: 'Echo', published: '2026-05-06' })
})

test('linked data that is none leaves the article as it is', () => {
  expect(dated('{"@type":"NewsArticle","headline":').blocks).toEqual(page(REPORT).blocks)
})

test('the outlet is named by the page, else beside its headline, else by its host', () => {
  const outlet = (head: string) => page(`<html><head>${head}</head><body>${REPORT}</body></html>`).outlet
  expect(outlet('<meta property="og:site_name" content="Echo"><title>Storm shuts the harbour | Post</title>')).toBe('Echo')
  expect(outlet('<title>Storm shuts the harbour | Post</title>')).toBe('Post')
  expect(outlet('<link rel="canonical" href="https://www.post.example/storm">')).toBe('post.example')
  expect(outlet('')).toBeNull()
})

test.each([
  ['a hiker who was not found', '<title>Missing hiker not found after a week | Echo</title><h1>Missing hiker not found after a week</h1><p>A search for a hiker missing since Sunday was called off on Friday.</p><p>He was not found, the police said.</p>'],
  ['a site that greets subscribers everywhere', `<header><a href="/login">Already a subscriber? Sign in</a></header><main>${REPORT}</main><ul>${'<li><a href="/x">For subscribers only: another story of the day that goes on and on</a></li>'.repeat(20)}</ul>`],
  ['a report on cookies', '<h1>Court fines firm over banners</h1><p>A court fined a firm €2 million on Monday for the cookies that it set unasked.</p><p>The firm said it would appeal.</p><p>Its site has 3 million readers.</p>'],
  ['a brief that only subscribers may read, whole', `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"wordCount":18}</script>${REPORT}`],
])('%s is an article', (_, html) => {
  expect(page(html).blocks.length).toBeGreaterThan(2)
})

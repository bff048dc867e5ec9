import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Comparison, Source } from '../../src/model/comparison.ts'
import { makeFolder, runIn } from '../support/check.ts'
import { makeDocx, run } from '../support/docx.ts'

const item = (title: string, text: string) => `<item><title>${title}</title><description>${text}</description></item>`
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>
${item('Ferry aground', 'The ferry ran aground on Monday, injuring 14 people.')}${item('Bridge shut', 'The bridge was closed on Friday.')}${item('Ferry hits rock', 'A ferry ran aground on Monday, and 16 people were injured.')}</channel></rss>`

const folder = makeFolder({
  'wire/b.txt': 'The ferry ran aground on Monday, injuring 16 people.\n', 'wire/a.md': '---\ntitle: Ferry\nsource: Valley Times\ndate: 2024-10-01\n---\n\nThe ferry ran aground on Monday, injuring 14 people.\n',
  'wire/notes.pages': 'not for us', 'wire/.hidden.txt': 'nor this', 'feed.xml': FEED, 'odd#2': 'The ferry ran aground.\n', 'page': '{"text": "The ferry ran aground.", "label": "Post", "title": "Ferry aground", "published": "2024-10-01"}',
  'no-text.xml': FEED.replace('The bridge was closed on Friday.', ''), 'marked.txt': '**Bold** words, *14* of them, and 3 < 4.\n',
})
mkdirSync(join(folder, 'wire/older'))
writeFileSync(join(folder, 'wire/older/c.txt'), 'Not looked for.\n')
writeFileSync(join(folder, 'draft.docx'), makeDocx([{ style: 'Title', runs: run('Ferry aground') }, { runs: run('The ferry ran aground on Monday, injuring 15 people.') }]))
afterAll(() => rmSync(folder, { recursive: true }))

const compared = async (...args: string[]) => (JSON.parse((await runIn(folder, [...args, '--format', 'json'])).out) as Comparison).sources
const inspected = async (...args: string[]) => JSON.parse((await runIn(folder, ['inspect', ...args, '--format', 'json'])).out) as Source
const paths = (sources: Source[]) => sources.map((s) => s.path)

test('a folder is the files in it that can be read, in the order of their names', async () => {
  expect(paths(await compared('wire'))).toEqual(['wire/a.md', 'wire/b.txt'])
  expect(paths(await compared('wire/', 'page'))).toEqual(['wire/a.md', 'wire/b.txt', 'page'])
  expect(paths(await compared(join(folder, 'wire')))).toEqual([join(folder, 'wire/a.md'), join(folder, 'wire/b.txt')])
})

test('a quoted pattern is what it matches, and nothing is an error', async () => {
  expect(paths(await compared('wire/**/*.{txt,md}'))).toEqual(['wire/a.md', 'wire/b.txt', 'wire/older/c.txt'])
  expect(await runIn(folder, ['wire/*.htm', 'page'])).toMatchObject({ code: 2, err: expect.stringMatching(/^compare-sources: wire\/\*\.htm matches no file: check the pattern.*\n$/) })
})

test('a feed is its items, each by its number', async () => {
  const sources = await compared('feed.xml')
  expect(sources.map((s) => [s.path, s.label, s.title])).toEqual([['feed.xml#1', 'Harbour Post', 'Ferry aground'], ['feed.xml#2', 'Harbour Post (2)', 'Bridge shut'], ['feed.xml#3', 'Harbour Post (3)', 'Ferry hits rock']])
  expect(paths(await compared('feed.xml#3', 'feed.xml#1', '--label', 'Late'))).toEqual(['feed.xml#3', 'feed.xml#1'])
  expect((await runIn(folder, ['inspect', 'feed.xml'])).err).toBe('compare-sources: feed.xml holds more than one article: name one, as in feed.xml#1\n')
  expect((await runIn(folder, ['inspect', 'feed.xml#4'])).err).toBe('compare-sources: feed.xml has no article #4: give a number from 1 to 3\n')
  expect((await inspected('odd#2')).text).toBe('The ferry ran aground.\n')
})

test('an item without text is named, and does not matter where others are asked for', async () => {
  expect(await runIn(folder, ['no-text.xml'])).toEqual({ code: 2, out: '', err: 'compare-sources: no-text.xml#2 has a headline and no text (Bridge shut): give the article itself\n' })
  expect(paths(await compared('no-text.xml#1', 'no-text.xml#3'))).toHaveLength(2)
})

test('--max-sources reads no more and says so', async () => {
  const { code, err } = await runIn(folder, ['feed.xml', 'wire', '--max-sources', '2'])
  expect({ code, err }).toEqual({ code: 0, err: 'compare-sources: there are more than 2 articles: the first 2 are read, as --max-sources says\n' })
  expect(paths(await compared('wire', 'feed.xml', '--max-sources', '3'))).toEqual(['wire/a.md', 'wire/b.txt', 'feed.xml#1'])
  expect((await runIn(folder, ['wire', '--max-sources', '2'])).err).toBe('')
  expect((await runIn(folder, ['wire', '--max-sources', 'two'])).err).toBe('compare-sources: --max-sources two is no count: give a whole number from 1, such as 10\n')
})

test('what is typed counts before the metadata, the metadata before the text and the name of the file', async () => {
  expect(await inspected('wire/a.md')).toMatchObject({ label: 'Valley Times', published: '2024-10-01', title: 'Ferry' })
  expect(await inspected('wire/a.md', '--label', 'VT', '--date', '2024-10-02')).toMatchObject({ label: 'VT', published: '2024-10-02' })
  expect(await inspected('page')).toMatchObject({ label: 'Post', published: '2024-10-01', title: 'Ferry aground', text: 'Ferry aground\n\nThe ferry ran aground.' })
})

test('--input counts before bytes and name', async () => {
  expect((await inspected('page', '--input', 'text')).text).toMatch(/^\{"text"/)
  expect((await inspected('marked.txt')).text).toBe('**Bold** words, *14* of them, and 3 < 4.\n')
  expect((await inspected('marked.txt', '--input', 'md')).text).toBe('Bold words, 14 of them, and 3 < 4.')
  expect((await runIn(folder, ['inspect', 'marked.txt', '--input', 'jsn'])).err).toBe('compare-sources: --input jsn is unknown: did you mean json?\n')
  expect((await runIn(folder, ['inspect', 'marked.txt', '--input', 'json'])).err).toMatch(/^compare-sources: marked\.txt is no JSON \(.*\): save it again, or give it as --input text\n$/)
})

test('check takes drafts and sources of every kind', async () => {
  const { code, out } = await runIn(folder, ['check', 'draft.docx', '--against', 'feed.xml#1', '--against', 'wire'])
  expect(code).toBe(1)
  expect(out).toMatch(/b says 16\s+people, draft says 15 people/)
  expect((await runIn(folder, ['check', 'feed.xml', '--against', 'wire'])).err).toBe('compare-sources: feed.xml holds 3 articles: name one, as in feed.xml#1\n')
  expect((await runIn(folder, ['check', 'feed.xml#1', '--against', 'wire'])).out).toMatch(/^ +2:90 +error +Harbour Post and Valley Times say 14 people, b says 16\s+people/m)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeArticle } from '../../src/inputs/article.ts'
import { readContent } from '../../src/inputs/read.ts'
import { originalSpan } from '../../src/text/origin.ts'
import { makeFolder, runIn } from '../support/check.ts'
import { readFixture } from '../support/inputs.ts'

const read = async (markdown: string) => makeArticle((await readContent(Buffer.from(markdown), 'a.md'))[0]!)

/** What the file has in the place of these words of the text. */
async function placeOf(words: string, markdown: string): Promise<string> {
  const { text, origin } = await read(markdown)
  const start = text.indexOf(words)
  expect(start, text).toBeGreaterThanOrEqual(0)
  const place = originalSpan(origin!, { start, end: start + words.length })
  return origin!.file.slice(place.start, place.end)
}

test.each([
  ['sixteen people', 'The ferry, *sixteen* **people** on board, sank.', 'sixteen* **people'],
  ['Tom & Ann', 'Then Tom &amp; Ann left.', 'Tom &amp; Ann'],
  ['& more', 'A &amp; more.', '&amp; more'],
  ['AT&T', 'Then AT&T paid.', 'AT&T'],
  ['*ten* men', 'There were \\*ten\\* men.', '*ten\\* men'],
  ['did nothing right and called', '> The captain did nothing right\n> and called.', 'did nothing right\n> and called'],
  ['the harbour', '- Boats left\n  [the harbour](https://x.example/the_harbour).', 'the harbour'],
  ['“two”', 'Only &ldquo;two&#8221; came.', '&ldquo;two&#8221;'],
  ['one two', '| a | b |\n|---|---|\n| one | two |', 'one | two'],
  ['in a box', '<p>Words in a <b>box</b>.</p>', '<p>Words in a <b>box</b>.</p>'],
  ['emoji 🚢 here', 'An emoji &#x1F6A2; here.', 'emoji &#x1F6A2; here'],
])('%j is found again in the file', async (words, markdown, place) => {
  expect(await placeOf(words, markdown)).toBe(place)
  expect(await placeOf(words, `---\r\ntitle: A title\r\n---\r\n\r\n${markdown.replaceAll('\n', '\r\n')}`)).toBe(place.replaceAll('\n', '\r\n'))
})

test('every word of the text stands in the file where its piece says', async () => {
  const marks = fc.constantFrom('*', '**', '_', '`', '\n', '\n\n', '> ', '- ', '# ', '&amp;', '&', '\\', '[', '](x)', '<b>', '|', ' ', '~~', '---\n', '    ')
  await fc.assert(fc.asyncProperty(fc.array(fc.oneof(marks, fc.constantFrom('ferry', 'Ann', 'é', '14')), { maxLength: 30 }), async (parts) => {
    const { text, origin } = await read(`${parts.join('')}\n\nEnd.`)
    for (const { start, end, from, to } of origin!.pieces) {
      if (end - start === to - from && end - start > 1) expect(origin!.file.slice(from, to).replace(/[\r\n]/g, ' ')).toBe(text.slice(start, end))
    }
    const ends = origin!.pieces.flatMap(({ from, to }) => [from, to])
    expect(ends).toEqual(ends.toSorted((a, b) => a - b))
  }), { numRuns: 200 })
})

test('a finding in a draft points to the line and column of the file, below front matter and between marks', async () => {
  const source = 'The ferry ran aground in thick fog on Monday, injuring 14 people, the coastguard said.\n'
  const draft = `---\ntitle: Ferry aground\n---\n\n<!-- checked -->\n\nThe **ferry** ran [aground](https://x.example) in thick fog on Monday,\ninjuring *16* people, the coastguard said.\n`
  const folder = makeFolder({ 'draft.md': draft, 'wire/a.txt': source })
  expect((await runIn(folder, ['check', 'draft.md', '--against', 'wire', '--format', 'github'])).out).toMatch(/^::error file=draft\.md,line=8,endLine=8,col=11,endColumn=13,title=conflicting-number::/m)
  const { out } = await runIn(folder, ['check', 'draft.md', '--against', 'wire', '--format', 'json'])
  const [finding] = (JSON.parse(out) as { drafts: { findings: { rule: string; place: { start: number; end: number; text: string } }[] }[] }).drafts[0]!.findings
  expect(draft.slice(finding!.place.start, finding!.place.end)).toBe(finding!.place.text)
})

test.each([
  ['quotations', '>'.repeat(60), 'lists or quotations 60 deep'], ['lists', '- '.repeat(60), 'lists or quotations 60 deep'], ['emphasis', '**a*b'.repeat(20_000), '60000 marks in one paragraph'],
  ['paragraphs of emphasis', `${'**a*b'.repeat(600)}\n\n`.repeat(30), '54000 marks'], ['text', 'word '.repeat(300_000), '1.5 MB'],
])('%s without end are refused at once', async (_, markdown, found) => {
  const start = performance.now()
  await expect(readContent(Buffer.from(`${markdown} word`), 'a.md')).rejects.toThrow(`has ${found}, and Markdown of an article may have`)
  expect(performance.now() - start).toBeLessThan(2000)
})

test('front matter may be left out, and its title stands once', async () => {
  expect((await read(readFixture('md', 'heading.md').toString())).title).toBe('Bridge shut after 14 cracks are found')
  const { text, roles } = await read('---\ntitle: Ferry aground\n---\n# Ferry aground\n\nIt sank.\n')
  expect({ text, roles }).toEqual({ text: 'Ferry aground\n\nIt sank.', roles: [{ start: 0, end: 13, role: 'title' }] })
})

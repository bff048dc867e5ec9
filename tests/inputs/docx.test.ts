import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readContent } from '../../src/inputs/read.ts'
import { readFixture } from '../support/inputs.ts'
import { makeDocx, makeParts, type Paragraph, run } from '../support/docx.ts'

const read = async (bytes: Uint8Array) => (await readContent(bytes, 'a.docx'))[0]!
const lines = async (paragraphs: Paragraph[]) => (await read(makeDocx(paragraphs))).blocks.map(({ role, text }) => `${role}: ${text}`)
const tracked = (name: string, text: string) => `<w:${name} w:id="1" w:author="Ann">${text}</w:${name}>`
const deleted = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`

test('headings are titles, captions captions, the rest is the body', async () => {
  expect(await lines([
    { style: 'Title', runs: run('Ferry runs aground') }, { runs: `${run('The ferry ran ')}${run('aground & sank.')}` }, { style: 'Caption', runs: run('The ferry at dawn') },
    { style: 'Heading1', runs: run('What is next') }, { runs: `${run('Divers look')}<w:r><w:br/></w:r>${run('at the hull.')}` },
  ])).toEqual(['title: Ferry runs aground', 'body: The ferry ran aground & sank.', 'caption: The ferry at dawn', 'body: What is next', 'body: Divers look\nat the hull.'])
})

test('tracked changes are read as if they were accepted', async () => {
  expect(await lines([{ runs: `${run('Police say ')}${tracked('del', deleted('12'))}${tracked('ins', run('14'))}${run(' people')}${tracked('moveFrom', run(' on Monday'))}${run(' were hurt')}${tracked('moveTo', run(' on Monday'))}${run('.')}` }]))
    .toEqual(['body: Police say 14 people were hurt on Monday.'])
})

test('instructions of fields, and what was said beside the text, are no text', async () => {
  expect(await lines([{ runs: `${run('Page ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>${run(' is missing.')}` }]))
    .toEqual(['body: Page 3 is missing.'])
})

test('what comes out is bounded, not what goes in', async () => {
  const bomb = readFixture('docx', 'broken/bomb.docx')
  expect(bomb.length).toBeLessThan(200_000)
  const before = process.memoryUsage().rss
  await expect(read(bomb)).rejects.toThrow('unpacks to more than 20 MB, which no article does')
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
})

const DOCX = makeDocx([{ runs: run('The ferry ran aground in thick fog on Monday. '.repeat(400)) }])

test.each([
  ['no zip at all', Buffer.from('The ferry ran aground.'), 'is no Word document, although its name says so: give it as --input text, or save it again as .docx'],
  ['a zip of other things', zipSync({ 'xl/workbook.xml': Buffer.from('<a/>') }), 'is a zip archive and no Word document: save the article as .docx or plain text'],
  ['cut off', DOCX.subarray(0, 900), 'is a damaged or incomplete zip archive: save it again as .docx'],
  ['damaged', DOCX.map((byte, i) => (i > 1200 && i < 1300 ? byte ^ 0x55 : byte)), 'is a damaged or incomplete zip archive: save it again as .docx'],
  ['no XML', zipSync({ ...makeParts([]), 'word/document.xml': Buffer.from('<w:document><w:body>') }), 'cannot be read as a Word document'],
  ['an old or locked document', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'is an office document of the old kind, or one with a password'],
  ['nested without end', zipSync({ ...makeParts([]), 'word/document.xml': Buffer.from(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:sdt><w:sdtContent>'.repeat(10_000)}${'</w:sdtContent></w:sdt>'.repeat(10_000)}</w:body></w:document>`) }), 'cannot be read as a Word document'],
])('%s is one clear line', async (_, bytes, message) => {
  await expect(read(bytes)).rejects.toMatchObject({ name: 'ExpectedError', message: expect.stringContaining(message) })
})

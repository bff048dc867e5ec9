import { expect, test } from 'vitest'
import { readContent, refuseBlank } from '../../src/inputs/read.ts'

const PROSE = '“We’re done” – that’s what the café’s owner said.\r\nIt cost €5.\n'
const bytes = (...values: number[]) => Uint8Array.from(values)
const utf16 = (text: string, order: 'le' | 'be', mark: boolean) => {
  const little = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return order === 'le' ? little : little.swap16()
}
/** The bytes of windows-1252 that are not those of Latin-1. */
const HIGH: Record<string, number> = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, '€': 0x80 }
const windows = (text: string) => Uint8Array.from(Array.from(text, (c) => HIGH[c] ?? c.charCodeAt(0)))
async function read(data: Uint8Array | string, path = 'a.txt'): Promise<string> {
  const [article] = await readContent(typeof data === 'string' ? Buffer.from(data) : data, path)
  refuseBlank(article!)
  return article!.blocks[0]!.text
}

test.each([
  ['UTF-8', Buffer.from(PROSE)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${PROSE}`)],
  ['UTF-16, little end first, with a mark', utf16(PROSE, 'le', true)],
  ['UTF-16, big end first, with a mark', utf16(PROSE, 'be', true)],
  ['UTF-16, little end first', utf16(PROSE, 'le', false)],
  ['UTF-16, big end first', utf16(PROSE, 'be', false)],
  ['windows-1252', windows(PROSE)],
])('%s is read right', async (_, data) => {
  expect(await read(data)).toBe(PROSE)
})

test('what is odd in a text but text stays exactly as it is', async () => {
  const odd = 'One\u00a0line\u200b with \u202emarks\u202c, \x1b[31mescapes\x1b[0m\r\nand \u{1f600}.\f\v\n'
  expect(await read(odd)).toBe(odd)
  expect(await read('Résumé of a naïve café in Århus, Łódź and Zürich.')).toContain('Łódź')
})

test.each([
  ['nothing', '', /is empty/],
  ['blanks', ' \n\t\u00a0\u200b\n', /is blank/],
  ['no words', '. . . ***', /is blank/],
  ['a PDF', '%PDF-1.7\n%âãÏÓ\n', /is a damaged PDF/],
  ['a zip archive', bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0), /zip archive/],
  ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), /an image/],
  ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46), /an image/],
  ['zeros', bytes(0x61, 0, 0, 0, 0x62, 0, 0, 0), /no text/],
  ['UTF-8 with a zero', 'One line.\0Another line.', /no text/],
  ['half a UTF-16 character', Buffer.concat([utf16(PROSE, 'le', true), bytes(0x41)]), /no text/],
  ['compressed bytes', Uint8Array.from({ length: 400 }, (_, i) => (i * 167 + (i >> 3) * 31) % 255 + 1), /no text/],
  ['Russian in windows-1251', bytes(...Array.from({ length: 90 }, (_, i) => (i % 7 === 6 ? 0x20 : 0xe0 + (i % 32)))), /no text/],
  ['one bad byte in UTF-8', Buffer.concat([Buffer.from('First line.\n“Second” line, '), bytes(0xff), Buffer.from(' it’s “cut”.')]), /damaged UTF-8 in line 2/],
])('%s is an error and not an article', async (_, data, message) => {
  await expect(read(data)).rejects.toThrow(message)
})

test('an article may begin like another kind of file', async () => {
  expect(await read('RIFF is a word, and so is ID3.')).toBe('RIFF is a word, and so is ID3.')
  expect(await read('GIF8 was never a format.')).toContain('never')
  expect(await read('BZh is short for a river.')).toContain('river')
})

import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readPage } from '../../src/inputs/html/read.ts'
import { isExpected } from '../../src/model/errors.ts'

const FOLDER = fileURLToPath(new URL('../../fixtures/inputs/html', import.meta.url))
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('html'))

/** What was taken from a page, as a person reads it. */
function show(bytes: Uint8Array): string {
  try {
    const { blocks, outlet, byline, published, language } = readPage(bytes)
    const marks = { title: '# ', caption: '[caption] ', credit: '[credit] ', body: '' }
    const facts = Object.entries({ outlet, byline, published, language }).filter(([, value]) => value !== null).map(([name, value]) => `${name}: ${String(value)}`)
    return `${[facts.join('\n'), ...blocks.map(({ role, text }) => marks[role] + text)].join('\n\n')}\n`
  } catch (error) {
    if (!isExpected(error)) throw error
    return `refused: ${error.message}\n`
  }
}

test.each(pages)('of %s the article comes out, and nothing else', async (name) => {
  await expect(show(readFileSync(join(FOLDER, name)))).toMatchFileSnapshot(join(FOLDER, `${basename(name, extname(name))}.txt`))
})

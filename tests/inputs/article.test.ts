import { expect, test } from 'vitest'
import { makeArticle } from '../../src/inputs/article.ts'
import { readContent } from '../../src/inputs/read.ts'

test('half a character in JSON is replaced, and what follows stands where it stood', async () => {
  const json = String.raw`{"text": "It \udc00 sank \ud83d\ude00.", "title": "A ferry \ud800", "label": "Post \ud800"}`
  const [article] = await readContent(Buffer.from(json), 'a.json')
  expect(makeArticle(article!)).toMatchObject({ text: 'A ferry \ufffd\n\nIt \ufffd sank \u{1f600}.', title: 'A ferry \ufffd', outlet: 'Post \ufffd' })
})

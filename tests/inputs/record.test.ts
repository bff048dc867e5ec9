import { expect, test } from 'vitest'
import { readRecord } from '../../src/inputs/record.ts'

test('a record says what an article may say of itself', () => {
  expect(readRecord('{"id": 7, "text": "It sank.", "title": "Ferry aground", "label": "Post", "published": "2024-10-01", "story": "ferry"}')).toEqual({
    id: '7', story: 'ferry', article: { text: 'It sank.', title: 'Ferry aground', label: 'Post', published: '2024-10-01' },
  })
  expect(readRecord('{"id": "a", "text": "It sank.", "date": "2024-10-02"}').article).toEqual({ text: 'It sank.', label: 'a', published: '2024-10-02' })
})

test('ids, labels and stories may be numbers, and a blank story is none', () => {
  expect(readRecord('{"id": 7, "text": "It sank.", "story": 12, "label": 3}')).toMatchObject({ id: '7', story: '12', article: { label: '3' } })
  expect(readRecord('{"id": 7, "text": "It sank.", "story": " ", "date": ""}')).toEqual({ id: '7', story: null, article: { text: 'It sank.', label: '7' } })
})

test('a byte-order mark is dropped', () => {
  expect(readRecord('\ufeff{"id": 7, "text": "It sank."}').article.text).toBe('It sank.')
})

test('half a character is replaced, and what follows stands where it stood', () => {
  expect(readRecord(String.raw`{"id": "a\ud83d", "text": "It \ud800 sank \ud83d\ude00.", "label": "Post \udc00"}`)).toEqual({
    id: 'a\ufffd', story: null, article: { text: 'It \ufffd sank \u{1f600}.', label: 'Post \ufffd' },
  })
})

test('a date is read as metadata writes it', () => {
  expect(readRecord('{"id": 7, "text": "It sank.", "date": "Tue, 01 Oct 2024 09:30:00 GMT"}').article.published).toBe('2024-10-01T09:30:00Z')
})

test.each([
  ['{"id": 7, "text": "It sank.", "date": "garbage"}', 'has a "date" that is no date: write it as 2024-10-01 or 2024-10-01T09:30Z'],
  ['{"id": 7, "text": "It sank.", "published": "2024-02-30"}', 'has a "published" that is no date: write it as 2024-10-01 or 2024-10-01T09:30Z'],
  ['{"id": true, "text": "It sank."}', 'has an "id" that is no string: put it in quotation marks'],
  ['{"id": 7, "text": 7}', 'has a "text" that is no string: put it in quotation marks'],
])('%s is a bad line', (line, problem) => {
  expect(() => readRecord(line)).toThrow(problem)
})

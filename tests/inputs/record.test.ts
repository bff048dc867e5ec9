import { expect, test } from 'vitest'
import { readRecord } from '../../src/inputs/record.ts'

test('a record says what an article may say of itself', () => {
  expect(readRecord('{"id": 7, "text": "It sank.", "title": "Ferry aground", "label": "Post", "published": "2024-10-01", "story": "ferry"}')).toEqual({
    id: '7', story: 'ferry', article: { text: 'It sank.', title: 'Ferry aground', label: 'Post', published: '2024-10-01' },
  })
  expect(readRecord('{"id": "a", "text": "It sank.", "date": "2024-10-02"}').article).toEqual({ text: 'It sank.', label: 'a', published: '2024-10-02' })
})

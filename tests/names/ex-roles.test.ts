import { expect, test } from 'vitest'
import { analyzeArticle } from '../../src/index.ts'

const people = async (text: string): Promise<string[]> => [...new Set((await analyzeArticle({ text })).mentions.filter((m) => m.type === 'person').map((m) => m.value))]

test('what somebody was, in the first word of a headline, is no first name', async () => {
  expect(await people('Ex-minister Odde to stand trial\n\nKarl Odde will stand trial in May. Odde denies it.')).toEqual(['Karl Odde'])
  expect(await people('Ex-nurse Reid wins in Holm\n\nAnna Reid, who was a nurse, has won. Ms Reid, 44, said so.')).toEqual(['Anna Reid'])
  expect(await people('Ex Libris Marsh to close\n\nThe shop of Karl Marsh will close.')).toContain('Karl Marsh')
})

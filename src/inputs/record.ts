import type { ArticleInput } from '../model/article.ts'
import { ExpectedError } from '../model/errors.ts'

/** One line of a batch: an article, and the story that it belongs to where the line says so. */
export interface ArticleRecord {
  id: string
  story: string | null
  article: ArticleInput & { label: string }
}

/** Reads `{"id", "text", "label"?, "title"?, "date"?, "story"?}`; throws an ExpectedError that says what is wrong with it. */
export function readRecord(line: string): ArticleRecord {
  const fields = parseObject(line)
  const id = typeof fields['id'] === 'number' ? String(fields['id']) : textOf(fields, 'id')
  const text = textOf(fields, 'text')
  if (!id) throw new ExpectedError('has no "id": give each article one of its own')
  if (!text?.trim()) throw new ExpectedError('has no "text": give the article\'s words')
  const [title, published] = [textOf(fields, 'title'), textOf(fields, 'date') ?? textOf(fields, 'published')]
  return { id, story: textOf(fields, 'story'), article: { text, label: textOf(fields, 'label') ?? id, ...(title && { title }), ...(published && { published }) } }
}

function parseObject(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new ExpectedError('is not JSON: write one object a line')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ExpectedError('is not a JSON object: write one object a line')
  return value as Record<string, unknown>
}

function textOf(fields: Record<string, unknown>, name: string): string | null {
  const value = fields[name] ?? null
  if (value !== null && typeof value !== 'string') throw new ExpectedError(`has a "${name}" that is no string: put it in quotation marks`)
  return value
}

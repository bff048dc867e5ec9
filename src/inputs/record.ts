import type { ArticleInput } from '../model/article.ts'
import { ExpectedError } from '../model/errors.ts'
import { wellFormed } from '../text/well-formed.ts'
import { readTimestamp } from './published.ts'

/** One line of a batch: an article, and the story that it belongs to where the line says so. */
export interface ArticleRecord {
  id: string
  story: string | null
  article: ArticleInput & { label: string }
}

/** Reads `{"id", "text", "label"?, "title"?, "date"?, "story"?}`; throws an ExpectedError that says what is wrong with it. */
export function readRecord(line: string): ArticleRecord {
  const fields = parseObject(line)
  const [id, text] = [nameOf(fields, 'id'), textOf(fields, 'text')]
  if (!id) throw new ExpectedError('has no "id": give each article one of its own')
  if (!text?.trim()) throw new ExpectedError('has no "text": give the article\'s words')
  const [title, published] = [textOf(fields, 'title'), dateOf(fields, 'date') ?? dateOf(fields, 'published')]
  return { id, story: nameOf(fields, 'story'), article: { text, label: nameOf(fields, 'label') ?? id, ...(title && { title }), ...(published && { published }) } }
}

/** Of files with a byte-order mark that were joined, lines in the middle begin with one. */
function parseObject(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''))
  } catch {
    throw new ExpectedError('is not JSON: write one object a line')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ExpectedError('is not a JSON object: write one object a line')
  return value as Record<string, unknown>
}

/** What tells articles or stories apart, which may be numbered; null where it is blank. */
function nameOf(fields: Record<string, unknown>, name: string): string | null {
  const value = fields[name]
  const text = typeof value === 'number' ? String(value) : textOf(fields, name)
  return text?.trim() ? text : null
}

function dateOf(fields: Record<string, unknown>, name: string): string | null {
  const value = textOf(fields, name)
  if (!value?.trim()) return null
  const date = readTimestamp(value)
  if (date === null) throw new ExpectedError(`has a "${name}" that is no date: write it as 2024-10-01 or 2024-10-01T09:30Z`)
  return date
}

function textOf(fields: Record<string, unknown>, name: string): string | null {
  const value = fields[name] ?? null
  if (value === null) return null
  if (typeof value !== 'string') throw new ExpectedError(`has ${/^[aeiou]/.test(name) ? 'an' : 'a'} "${name}" that is no string: put it in quotation marks`)
  return wellFormed(value)
}

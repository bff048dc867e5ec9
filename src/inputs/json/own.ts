import { putHeadline } from '../headline.ts'
import type { Extraction } from '../input.ts'
import { readTimestamp } from '../published.ts'
import { type Fields, textAt } from './value.ts'

export const isOwn = (fields: Fields): boolean => typeof fields.get('text') === 'string'

/** `{ "text", "label", "title", "published" }`, as the library takes it, a batch (`date`), and as `inspect --format json` writes it. */
export function readOwn(fields: Fields): Extraction {
  const [title, text] = [textAt(fields, 'title'), fields.get('text') as string]
  return {
    blocks: title && text.split(/\r\n?|\n/).some((line) => line.trim() === title) ? [{ role: 'body', text }] : putHeadline(title, [{ role: 'body', text }]),
    title,
    outlet: textAt(fields, 'label', 'outlet'),
    byline: textAt(fields, 'byline'),
    published: readTimestamp(textAt(fields, 'published', 'date')),
    language: textAt(fields, 'language'),
  }
}

import { putHeadline } from '../headline.ts'
import type { Extraction } from '../input.ts'
import { plainText, readFragment } from '../markup/fragment.ts'
import { readTimestamp } from '../published.ts'
import { type Fields, fieldsOf, textAt } from './value.ts'

/** `NewsArticle`, and every other type of schema.org that ends in Article or Posting. */
export const isNewsArticle = (fields: Fields): boolean => [fields.get('@type')].flat().some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type))

/** An article as JSON-LD of schema.org carries it. */
export function readNewsArticle(fields: Fields): Extraction {
  const headline = textAt(fields, 'headline', 'name')
  const title = headline && plainText(headline)
  const body = textAt(fields, 'articlebody', 'text') ?? ''
  return {
    blocks: putHeadline(title, /<\/?(?:p|br|div|h\d|ul|ol|figure)\b/i.test(body) ? readFragment(body) : body ? [{ role: 'body', text: body }] : []),
    title,
    outlet: nameOf(fields.get('publisher')) ?? nameOf(fields.get('sourceorganization')),
    byline: nameOf(fields.get('author')) ?? nameOf(fields.get('creator')),
    published: readTimestamp(textAt(fields, 'datepublished', 'datecreated')),
    language: textAt(fields, 'inlanguage') ?? textAt(fieldsOf(fields.get('inlanguage')), 'alternatename'),
  }
}

/** A person or organisation, or several: by name, or as an object that has one. */
function nameOf(value: unknown): string | null {
  const names = [value].flat().map((one) => (typeof one === 'string' ? one : textAt(fieldsOf(one), 'name')))
  return names.filter(Boolean).join(', ') || null
}

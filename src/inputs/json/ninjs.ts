import { putHeadline } from '../headline.ts'
import type { Block, Extraction } from '../input.ts'
import { plainText, readFragment } from '../markup/fragment.ts'
import { readTimestamp } from '../published.ts'
import { type Fields, fieldsOf, objectsIn, textAt } from './value.ts'

/** Keys of which ninjs has at least one: `body_text`, `body_xhtml` and profiles of their own in 1.x, `bodies` from 2.0 on. */
export const isNinjs = (fields: Fields): boolean =>
  fields.has('bodies') || fields.has('headlines') || [...fields.keys()].some((key) => key.startsWith('body_')) || (fields.has('uri') && (fields.has('versioncreated') || fields.has('headline')))

/** IPTC's news in JSON, versions 1.x to 3.x: the richest body, and what is said of its pictures as captions. */
export function readNinjs(fields: Fields): Extraction {
  const title = headlineOf(fields)
  return {
    blocks: [...putHeadline(title, bodyOf(fields)), ...captionsOf(fields)],
    title,
    outlet: textAt(objectsIn(fields.get('infosources'))[0] ?? objectsIn(fields.get('infosource'))[0], 'name') ?? textAt(fields, 'copyrightholder'),
    byline: textAt(fields, 'byline', 'by'),
    published: readTimestamp(textAt(fields, 'contentcreated', 'firstcreated', 'versioncreated')),
    language: textAt(fields, 'language'),
  }
}

function headlineOf(fields: Fields): string | null {
  const headlines = objectsIn(fields.get('headlines'))
  const headline = textAt(headlines.find((h) => textAt(h, 'role') === 'main') ?? headlines[0], 'value') ?? textAt(fields, 'headline')
  return headline && plainText(headline)
}

/** A marked-up body keeps the paragraphs that a plain one may have lost. */
function bodyOf(fields: Fields): Block[] {
  const listed = objectsIn(fields.get('bodies')).map((body) => ({ text: textAt(body, 'value') ?? '', plain: /plain/.test(textAt(body, 'contenttype') ?? '') }))
  const named = [...fields.keys()].filter((key) => key.startsWith('body_')).map((key) => ({ text: textAt(fields, key) ?? '', plain: key === 'body_text' }))
  const bodies = [...listed, ...named].filter(({ text }) => text)
  const body = bodies.find(({ plain }) => !plain) ?? bodies[0]
  if (!body) return []
  return body.plain || !/<\/?[a-z]|&\w+;/i.test(body.text) ? [{ role: 'body', text: body.text }] : readFragment(body.text)
}

/** Associations are a list from 2.0 on, and an object before. */
function captionsOf(fields: Fields): Block[] {
  const associations = fields.get('associations')
  const items = Array.isArray(associations) ? objectsIn(associations) : objectsIn(Object.values(Object.fromEntries(fieldsOf(associations) ?? [])))
  return items.filter((item) => /^(?:picture|graphic|video)$/.test(textAt(item, 'type') ?? '')).flatMap((item): Block[] => {
    const caption = textAt(objectsIn(item.get('descriptions'))[0], 'value') ?? textAt(item, 'description_text', 'description_xhtml', 'description_html')
    return caption ? [{ role: 'caption', text: plainText(caption) }] : []
  })
}

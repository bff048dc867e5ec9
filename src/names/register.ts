import type { Document, Entity, NameMention, Register } from '../model/article.ts'

const NAME = /\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)*/gu

/** Finds who and what a document names, and joins the forms of one name. */
export function readNames(document: Document): Register {
  const entities = new Map<string, Entity>()
  const mentions: NameMention[] = []
  for (const match of document.text.matchAll(NAME)) {
    const full = match[0].includes(' ')
    const known = [...entities.values()].find((e) => e.name === match[0] || e.name.endsWith(` ${match[0]}`))
    if (!known && !full) continue
    const entity = known ?? { id: `person:${match[0].toLowerCase()}`, type: 'person', name: match[0], forms: [match[0]], gender: null }
    entities.set(entity.id, entity)
    mentions.push({ start: match.index, end: match.index + match[0].length, entity: entity.id, form: full ? 'full' : 'surname' })
  }
  return { entities, mentions }
}

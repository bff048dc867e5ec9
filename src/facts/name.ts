import type { Document, EntityType, Reading, Register } from '../model/article.ts'
import type { NameReader } from './reader.ts'

/** Reads the names of one type out of the register: what is named, not whom a pronoun or a role stands for. */
export function nameReader(type: EntityType, examples: Pick<NameReader, 'examples' | 'silent'>): NameReader {
  return { type, ...examples, find: (_document: Document, register: Register) => readNamed(type, register) }
}

function readNamed(type: EntityType, { entities, mentions }: Register): Reading[] {
  const found: Reading[] = []
  for (const { start, end, entity: id, form } of mentions) {
    if (form === 'pronoun' || form === 'role') continue
    const entity = entities.get(id)
    if (entity?.type === type) found.push({ start, end, type, value: entity.value, entity: id })
  }
  return found
}

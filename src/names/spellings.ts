import type { Article, Entity, NameMention } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { nameKey } from './key.ts'
import { isSlipOfName } from './slips.ts'
import { suffixes } from './lists/titles.ts'
import { isMisspelling } from './likeness.ts'
import { isInitial, isNickname } from './person-name.ts'

/** A place where a name or a word stands, by what it means and how it is spelled there. */
export interface Occurrence extends Span {
  /** The same for all spellings of one name or word. */
  concept: string
  spelling: string
  text: string
}

/** Names of one place that are no spellings of each other. */
const OTHER_NAMES = /^(?:america|britain|great britain|emirates|ulster|holy see|nyc|new york city|washington|hampshire)/

/** How an article spells those it names: persons by each part of the name, places and organisations by the whole. */
export function spelledNames({ register: { entities, mentions }, text }: Article): Occurrence[] {
  return mentions.flatMap((mention) => {
    const entity = entities.get(mention.entity)!
    const written = text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
    if (entity.type === 'person') return partsOf(mention, entity, written)
    if (mention.form !== 'full' || (entity.type === 'organisation' && !written.includes(' ')) || OTHER_NAMES.test(nameKey(written)) || written === written.toUpperCase()) return []
    return [{ start: mention.start, end: mention.end, concept: entity.id, spelling: nameKey(written), text: written }]
  })
}

function partsOf({ start, end, form }: NameMention, entity: Entity, text: string): Occurrence[] {
  if (form === 'role' || form === 'pronoun' || text === text.toUpperCase()) return []
  const words = plain(text).split(' ')
  if (words.length > 1 && suffixes().has(nameKey(words.at(-1)!))) return []
  const last = text.length - text.lastIndexOf(' ') - 1
  const surname = form === 'given' ? [] : [{ start: end - last, end, concept: `${entity.id} surname`, spelling: words.at(-1)!, text: text.slice(-last) }]
  return form === 'surname' || words.length < 2 ? surname : [{ start, end, concept: `${entity.id} given`, spelling: words[0]!, text }, ...surname]
}

/** Accents count, capitals and typography do not. */
const plain = (text: string) => text.toLowerCase().normalize('NFKC').replace(/[’‘ʼ′`]/g, "'").replace(/[‐‑]/g, '-').replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')

/** Whether two spellings of one concept are worth telling: Jen/Jens and Kiev/Kyiv are, Bill/William and J./John are not. */
export function isVariant(concept: string, a: string, b: string): boolean {
  if (concept.startsWith('word ')) return a !== b
  if (a === b || isInitial(nameKey(a)) || isInitial(nameKey(b))) return false
  if (concept.startsWith('organisation:')) return isSlipOfName(a, b)
  if (!concept.startsWith('person:')) return !a.includes(b) && !b.includes(a)
  if (nameKey(a) === nameKey(b)) return true
  if (concept.endsWith(' given') && isNickname(nameKey(a), nameKey(b))) return false
  return isMisspelling(nameKey(a), nameKey(b)) || (Math.min(a.length, b.length) > 2 && (a.startsWith(b) || b.startsWith(a)))
}

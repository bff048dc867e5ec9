import type { Document, Entity, NameMention, Register } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { lookUp } from './gazetteer.ts'
import { nameKey } from './key.ts'
import { walker } from './quoted.ts'
import type { Role } from './roles.ts'

/** Demonyms that stand for one person and never for a quality. */
const ONE = /(?:man|woman)$|^(?:Briton|Dane|Filipina|Finn|Pole|Scot|Serb|Croat|Slovene|Spaniard|Swede|Turk)$/

/** `the Nigerian`, `the German`, `the Dane`: one person; `the French` are many. */
export const isOne = (demonym: string): boolean => ONE.test(demonym) || /(?:an|i|er|eek|ech)$/.test(demonym)

/** `the Irishman`; a German may be either. */
export const genderOfNational = (demonym: string): 'f' | 'm' | null => (demonym.endsWith('woman') ? 'f' : /(?<!^(?:ger|ro))man$/i.test(demonym) ? 'm' : null)

/** Adds `the Dutchman` where exactly one of those named is said to be Dutch. The demonym then names a person, not the country. */
export function resolveNationals({ text }: Document, { entities, mentions }: Register, { roles, quotes }: { roles: Map<string, Role[]>; quotes: Span[] }): NameMention[] {
  const quoted = walker(quotes)
  const found: NameMention[] = []
  const meant = new Map<string, Entity | undefined>()
  for (const mention of mentions) {
    if (mention.form !== 'demonym' || quoted(mention.start)) continue
    const written = text.slice(mention.start, mention.end)
    if (!ONE.test(written) || !/\b[Tt]he $/.test(text.slice(Math.max(0, mention.start - 5), mention.start))) continue
    const person = meant.has(written) ? meant.get(written) : onlyOne(written, [...entities.values()], roles)
    meant.set(written, person)
    if (person) found.push({ ...mention, entity: person.id, form: 'role' })
  }
  return found
}

/** The only person of that gender who is said to be from there. */
function onlyOne(written: string, entities: Entity[], roles: Map<string, Role[]>): Entity | undefined {
  const gender = genderOfNational(written)
  const home = nameKey(lookUp(written)?.name ?? '')
  const people = entities.filter((e) => e.type === 'person' && (!gender || !e.gender || e.gender === gender) && (roles.get(e.id) ?? []).some((role) => role.words.has(home)))
  return people.length === 1 ? people[0] : undefined
}

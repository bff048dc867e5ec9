import type { Document, NameMention, Register } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { lookUp } from './gazetteer.ts'
import { nameKey } from './key.ts'
import { walker } from './quoted.ts'
import type { Role } from './roles.ts'

/** Demonyms that stand for one person and never for a quality. */
const ONE = /(?:man|woman)$|^(?:Briton|Dane|Filipina|Finn|Pole|Scot|Serb|Croat|Slovene|Spaniard|Swede|Turk)$/

/** Adds `the Dutchman` where exactly one of those named is said to be Dutch. The demonym then names a person, not the country. */
export function resolveNationals({ text }: Document, { entities, mentions }: Register, { roles, quotes }: { roles: Map<string, Role[]>; quotes: Span[] }): NameMention[] {
  const quoted = walker(quotes)
  const found: NameMention[] = []
  for (const mention of mentions) {
    if (mention.form !== 'demonym' || quoted(mention.start)) continue
    const written = text.slice(mention.start, mention.end)
    if (!ONE.test(written) || !/\b[Tt]he $/.test(text.slice(Math.max(0, mention.start - 5), mention.start))) continue
    const gender = written.endsWith('woman') ? 'f' : written.endsWith('man') ? 'm' : null
    const home = nameKey(lookUp(written)?.name ?? '')
    const people = [...entities.values()].filter((e) => e.type === 'person' && (!gender || !e.gender || e.gender === gender) && (roles.get(e.id) ?? []).some((role) => role.words.has(home)))
    if (people.length === 1) found.push({ ...mention, entity: people[0]!.id, form: 'role' })
  }
  return found
}

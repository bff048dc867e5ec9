import type { Document, Entity, NameMention, Register } from '../model/article.ts'
import type { Draft } from './draft.ts'
import { resolveDescriptions } from './descriptions.ts'
import { inferGenders } from './genders.ts'
import { push } from './lists/list.ts'
import { kin, personRoles } from './lists/roles.ts'
import { resolveNationals } from './nationals.ts'
import { findQuoted } from './quoted.ts'
import { resolvePronouns } from './pronouns.ts'
import { NATIONAL, type Role } from './roles.ts'

/** What is said of those that are named, by their ids. */
export type Roles = Map<string, Role[]>

/** What all articles together say of those they name. */
export function uniteRoles(articles: Roles[]): Roles {
  const roles: Roles = new Map()
  for (const article of articles) for (const [entity, list] of article) for (const role of list) push(roles, entity, role)
  return roles
}

/** Adds the places where a role or a pronoun stands for somebody the article names. */
export function refer({ entities, mentions, open, body }: Draft, document: Document, roles: Roles): Register {
  describe(entities, roles)
  inferGenders(document, { entities, mentions })
  const quotes = findQuoted(document)
  const named = { entities, mentions }
  const nationals = resolveNationals(document, named, { roles, quotes })
  const places = new Set(nationals.map((m) => m.start))
  const others = mentions.filter((m) => m.form !== 'demonym' || !places.has(m.start))
  const described = { entities, mentions: merge(others, [...nationals, ...resolveDescriptions(document, named, { roles, quotes, body })]) }
  const { found, unclear } = resolvePronouns(document, described, { roles, quotes, open, body })
  const people = new Set(found.filter((m) => m.form === 'role').map((m) => m.end))
  return { entities, mentions: merge(described.mentions.filter((m) => m.form !== 'demonym' || !people.has(m.end)), found), unclear }
}

/** Says on the entities what their roles tell. */
function describe(entities: Map<string, Entity>, roles: Roles): void {
  for (const entity of entities.values()) {
    const list = roles.get(entity.id) ?? []
    entity.roles = [...new Set(list.map((role) => role.head))].filter((head) => head !== NATIONAL).toSorted()
    if (entity.type === 'person') entity.gender ??= list.map(genderOf).find((gender) => gender !== null) ?? null
  }
}

function genderOf({ head }: Role): 'f' | 'm' | null {
  const gender = kin().get(head) ?? personRoles().get(head)?.split(';')[0]
  return gender === 'f' || gender === 'm' ? gender : null
}

const merge = (a: NameMention[], b: NameMention[]) => [...a, ...b].toSorted((x, y) => x.start - y.start)

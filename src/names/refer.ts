import type { Document, NameMention, Register } from '../model/article.ts'
import { resolveDescriptions } from './descriptions.ts'
import { kin, personRoles } from './lists/roles.ts'
import { resolvePronouns } from './pronouns.ts'
import { collectRoles, type Role } from './roles.ts'

/** Adds the places where a role or a pronoun stands for somebody the article names. `elsewhere` is what other articles say of them. */
export function refer(register: Register, document: Document, elsewhere: Map<string, Role[]> = new Map()): void {
  const roles = withRoles(collectRoles(document, register), elsewhere)
  describe(register, roles)
  add(register, resolveDescriptions(document, register, roles))
  add(register, resolvePronouns(document, register))
}

function withRoles(own: Map<string, Role[]>, elsewhere: Map<string, Role[]>): Map<string, Role[]> {
  return new Map([...own].map(([entity, roles]) => [entity, [...roles, ...(elsewhere.get(entity) ?? [])]]))
}

/** Says on the entities what their roles tell. */
function describe(register: Register, roles: Map<string, Role[]>): void {
  for (const [id, list] of roles) {
    const entity = register.entities.get(id)!
    entity.roles = [...new Set(list.map((role) => role.head))].toSorted()
    if (entity.type === 'person') entity.gender ??= list.map(genderOf).find((gender) => gender !== null) ?? null
  }
}

function genderOf({ head }: Role): 'f' | 'm' | null {
  const gender = kin().get(head) ?? personRoles().get(head)?.split(';')[0]
  return gender === 'f' || gender === 'm' ? gender : null
}

function add(register: Register, mentions: NameMention[]): void {
  register.mentions = [...register.mentions, ...mentions].toSorted((a, b) => a.start - b.start)
}

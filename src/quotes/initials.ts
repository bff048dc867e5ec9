import type { Entity, Quotation, Register } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { push } from '../names/lists/list.ts'
import { once } from '../text/once.ts'

/** `DQ: …` on a line of its own, where turns are marked by initials. */
const INITIALS = /^[A-Z]{2,3}$/

/** Who speaks in a turn that initials mark: the one person who has them; where two have them, or nobody, the initials stand for themselves. */
export function initialled(text: string, register: Register, { start, end }: Span): Quotation['speaker'] {
  const label = text.slice(start, end)
  if (!INITIALS.test(label) || text[end] !== ':' || (start > 0 && !/\s/.test(text[start - 1]!))) return null
  const { people, organisations } = bearersIn(register)
  const bearers = people.get(label) ?? []
  if (bearers.length === 0 && organisations.has(label)) return null
  const person = bearers.length === 1 ? bearers[0]! : undefined
  return { start, end, name: person?.name ?? label, entity: person?.id ?? null }
}

interface Bearers {
  people: Map<string, Entity[]>
  /** Short forms of those that are named in full as well. */
  organisations: Set<string>
}

/** By initials; every turn asks for them. */
const bearersIn = once(({ entities }: Register): Bearers => {
  const bearers: Bearers = { people: new Map(), organisations: new Set() }
  for (const entity of entities.values()) {
    if (entity.type === 'person') for (const initials of initialsOf(entity)) push(bearers.people, initials, entity)
    else if (entity.type === 'organisation' && entity.forms.length > 1) for (const form of entity.forms) bearers.organisations.add(form)
  }
  return bearers
})

/** Of the whole name, and of its first and last word. */
function initialsOf({ name }: Entity): Set<string> {
  const letters = name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase())
  return new Set([letters.join(''), `${letters[0]}${letters.at(-1)}`])
}

import type { Entity, Quotation, Register } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'

/** `DQ: …` on a line of its own, where turns are marked by initials. */
const INITIALS = /^[A-Z]{2,3}$/

/** Who speaks in a turn that initials mark: the one person who has them; where two have them, or nobody, the initials stand for themselves. */
export function initialled(text: string, { entities }: Register, { start, end }: Span): Quotation['speaker'] {
  const label = text.slice(start, end)
  if (!INITIALS.test(label) || text[end] !== ':' || (start > 0 && !/\s/.test(text[start - 1]!))) return null
  const people = [...entities.values()].filter((entity) => entity.type === 'person' && initialsOf(entity).includes(label))
  if (people.length === 0 && [...entities.values()].some(({ type, forms }) => type === 'organisation' && forms.includes(label) && forms.length > 1)) return null
  const person = people.length === 1 ? people[0]! : undefined
  return { start, end, name: person?.name ?? label, entity: person?.id ?? null }
}

/** Of the whole name, and of its first and last word. */
function initialsOf({ name }: Entity): string[] {
  const letters = name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase())
  return [letters.join(''), `${letters[0]}${letters.at(-1)}`]
}

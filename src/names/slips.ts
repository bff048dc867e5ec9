import type { Entity } from '../model/article.ts'
import type { Draft } from './draft.ts'
import { isMisspelling } from './likeness.ts'
import { push } from './lists/list.ts'
import { isGiven } from './person-name.ts'

/** In a shorter word one letter is too much of it. */
const SHORTEST = 6

/** Whether two names, as keys, are the same words but for a slip in one: `tax foudation` and `tax foundation`. */
export function isSlipOfName(a: string, b: string): boolean {
  const [mine, theirs] = [a.split(' '), b.split(' ')]
  const differing = mine.flatMap((word, i) => (word === theirs[i] ? [] : [[word, theirs[i] ?? ''] as const]))
  return mine.length > 1 && mine.length === theirs.length && differing.length === 1 && differing.every(([p, q]) => Math.min(p.length, q.length) >= SHORTEST && isMisspelling(p, q))
}

/** Gives the organisation that a name is a slip for, by its key, among all that the articles name; null if it is none, or one of several. */
export function slipsIn(drafts: Draft[]): (key: string) => Entity | null {
  const byPattern = new Map<string, { key: string; entity: Entity }[]>()
  for (const { organisations } of drafts) for (const [key, entity] of organisations) for (const pattern of patternsOf(key)) push(byPattern, pattern, { key, entity })
  return (key) => {
    const meant = patternsOf(key).flatMap((pattern) => byPattern.get(pattern) ?? []).filter((known) => isSlipOfName(key, known.key))
    return meant.length > 0 && meant.every(({ entity }) => entity.id === meant[0]!.entity.id) ? meant[0]!.entity : null
  }
}

/** A name of several words with each in turn left out. */
const patternsOf = (key: string): string[] => (key.includes(' ') ? key.split(' ').map((_, i, words) => words.with(i, '*').join(' ')) : [])

/** What only looks like a person, since no list knows the word with the slip, is the organisation that other articles name. */
export function correctOrganisations(drafts: Draft[], meant: (key: string) => Entity | null): void {
  for (const draft of drafts) {
    draft.people = draft.people.filter(({ entity, keys }) => {
      const organisation = isGiven(keys[0]!) ? null : meant(keys.join(' '))
      if (organisation) Object.assign(entity, { id: organisation.id, type: organisation.type, value: organisation.value, gender: null })
      return !organisation
    })
  }
}

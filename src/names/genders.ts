import type { Document, Entity, Register } from '../model/article.ts'

const SHE = /^(?:She|Her)\b/
const HE = /^(?:He|His)\b/

/** Tells the gender of people whose names do not, by the pronouns that open the sentence after one that names nobody else. */
export function inferGenders({ sentences }: Document, { entities, mentions }: Register): void {
  const votes = new Map<Entity, number>()
  let next = 0
  let alone: Entity | null = null
  for (const { start, end, text } of sentences) {
    const vote = SHE.test(text) ? 1 : HE.test(text) ? -1 : 0
    if (alone && vote) votes.set(alone, (votes.get(alone) ?? 0) + vote)
    const people = new Set<Entity>()
    for (; next < mentions.length && mentions[next]!.start < end; next += 1) {
      const entity = entities.get(mentions[next]!.entity)!
      if (mentions[next]!.start >= start && entity.type === 'person') people.add(entity)
    }
    if (people.size || !vote) alone = people.size === 1 ? [...people][0]! : null
  }
  for (const [entity, vote] of votes) if (entity.gender === null && vote) entity.gender = vote > 0 ? 'f' : 'm'
}

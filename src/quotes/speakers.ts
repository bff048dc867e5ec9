import type { Article, EntityType, Quotation } from '../model/article.ts'
import { foldWord } from '../text/fold.ts'

/** Who a quotation is ascribed to. */
export interface SpeakerKey {
  /** Null for a phrase that names nobody: `the officials`. */
  entity: string | null
  type: EntityType | null
  /** The words of the name, folded. */
  name: string[]
}

export function readSpeaker({ register }: Article, { speaker }: Quotation): SpeakerKey | null {
  if (!speaker) return null
  const entity = speaker.entity === null ? undefined : register.entities.get(speaker.entity)
  return { entity: speaker.entity, type: entity?.type ?? null, name: speaker.name.split(/[\s.]+/).map(foldWord).filter(Boolean) }
}

export type SpeakerRelation = 'same' | 'unknown' | 'different'

/** Two people with different names are different; a role or an organisation may stand for anybody. */
export function relateSpeakers(a: SpeakerKey | null, b: SpeakerKey | null): SpeakerRelation {
  if (!a || !b) return 'unknown'
  if (a.entity !== null && a.entity === b.entity) return 'same'
  const [short, long] = a.name.length <= b.name.length ? [a.name, b.name] : [b.name, a.name]
  const alike = short.length > 0 && short.every((word) => long.includes(word))
  if (alike) return 'same'
  return a.type === 'person' && b.type === 'person' && !alike && a.name.at(-1) !== b.name.at(-1) ? 'different' : 'unknown'
}

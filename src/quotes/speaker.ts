import type { NameMention, Quotation, Register } from '../model/article.ts'
import type { Attribution } from './attribute.ts'

/** Names who an attributed phrase stands for: the entity that it mentions, or the phrase as written. */
export function nameSpeaker(text: string, register: Register, { frame, phrase }: Attribution): Quotation['speaker'] {
  const start = frame[phrase.first]!.start
  const mention = mentionEndingAt(register.mentions, { start, end: frame[phrase.core]!.end })
  const entity = mention && register.entities.get(mention.entity)
  if (entity) return { start: mention.start, end: mention.end, name: entity.name, entity: entity.id }
  const end = frame[phrase.last]!.end
  return { start, end, name: text.slice(start, end).replace(/\s+/g, ' '), entity: null }
}

/** The mention that ends a noun phrase: `Trump campaign manager Kellyanne Conway` is Kellyanne Conway, `the Trump campaign` nobody. */
function mentionEndingAt(mentions: NameMention[], { start, end }: { start: number; end: number }): NameMention | undefined {
  let low = 0
  for (let high = mentions.length; low < high;) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < end) low = middle + 1
    else high = middle
  }
  const mention = mentions[low - 1]
  return mention && mention.start >= start && mention.end >= end ? mention : undefined
}

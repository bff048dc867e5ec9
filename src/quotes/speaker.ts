import type { NameMention, Quotation, Register } from '../model/article.ts'
import type { Frame } from './frame.ts'
import type { Phrase } from './subject.ts'

/** Names who an attributed phrase stands for: the entity that it mentions, or the phrase as written. */
export function nameSpeaker(text: string, register: Register, { frame, phrase }: { frame: Frame; phrase: Phrase }): Quotation['speaker'] {
  const mention = mentionOf(register, frame, phrase)
  const entity = mention && register.entities.get(mention.entity)
  if (entity) return { start: mention.start, end: mention.end, name: entity.name, entity: entity.id }
  const start = frame[phrase.first]!.start
  const end = frame[phrase.last]!.end
  return { start, end, name: text.slice(start, end).replace(/\s+/g, ' '), entity: null }
}

/** The mention of the register that a noun phrase is. */
export function mentionOf({ mentions }: Register, frame: Frame, phrase: Phrase): NameMention | undefined {
  return mentionEndingAt(mentions, { start: frame[phrase.first]!.start, end: frame[phrase.core]!.end })
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

import type { Entity, NameMention, Quotation, Register } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import type { Frame, Token } from './frame.ts'
import { CLASS } from './lexicon.ts'
import { firstFrom } from './spans.ts'
import { type Phrase, is, isFinite } from './subject.ts'

/** A noun phrase that says something. */
interface Said {
  frame: Frame
  phrase: Phrase
}

/** Names who an attributed phrase stands for: the entity that it mentions, or the phrase as written. */
export function nameSpeaker(text: string, register: Register, { frame, phrase }: Said): NonNullable<Quotation['speaker']> {
  const mention = mentionOf(register, frame, phrase)
  const entity = mention && mention.form !== 'demonym' ? register.entities.get(mention.entity) : undefined
  if (mention && entity) return { start: mention.start, end: mention.end, name: entity.name, entity: entity.id }
  const from = frame[phrase.first]!.start
  const start = text[from - 1] === '@' ? from - 1 : from
  const end = endOf(text, frame[phrase.last]!)
  const whom = is(frame[phrase.first], CLASS.relative) ? antecedent(frame, phrase.first) : phrase
  const known = whom === phrase ? surnamed(text, register, { start, end }) : register.entities.get(mentionOf(register, frame, whom)?.entity ?? '')
  const name = known?.name ?? text.slice(whom === phrase ? start : frame[whom.first]!.start, endOf(text, frame[whom.last]!)).replace(/\s+/g, ' ')
  return { start, end, name, entity: known?.id ?? null }
}

/** Without the `’s` of whose words they are. */
const endOf = (text: string, { start, end, possessive }: Token): number =>
  possessive ? end - (/['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0) : end

/** `a letter that says`, `Rutte, who added`: the noun phrase before. */
function antecedent(frame: Frame, at: number): Phrase {
  let last = at - 1
  while (last > at - 4 && last > 0 && (frame[last]!.kind !== 'word' || is(frame[last], CLASS.date | CLASS.adverb))) last -= 1
  if (frame[last]?.kind !== 'word') return { first: at, core: at, last: at }
  let first = last
  while (last - first < 6 && isBefore(frame, first)) first -= 1
  return { first, core: last, last }
}

/** Whether the word before one belongs to the same noun phrase. */
function isBefore(frame: Frame, at: number): boolean {
  const [before, token] = [frame[at - 1], frame[at]!]
  if (before?.kind !== 'word' || is(token, CLASS.determiner) || isFinite(frame, at - 1)) return false
  if (is(before, CLASS.preposition) && before.key !== 'of') return false
  return !token.capital || before.capital
}

/** `WALLACE:` in a transcript: the one person of that surname. */
function surnamed(text: string, { entities }: Register, { start, end }: Span): Entity | undefined {
  const label = text.slice(start, end)
  if (label !== label.toUpperCase() || label === label.toLowerCase()) return undefined
  const surname = label.slice(label.lastIndexOf(' ') + 1).toLowerCase()
  const people = [...entities.values()].filter(({ type, name }) => type === 'person' && name.toLowerCase().endsWith(` ${surname}`))
  return people.length === 1 ? people[0] : undefined
}

/** Characters of `’s`, which mentions do not hold. */
const OWNING = 2

/** The mention of the register that a noun phrase is. */
export function mentionOf({ mentions }: Register, frame: Frame, phrase: Phrase): NameMention | undefined {
  const { end, possessive } = frame[phrase.core]!
  return mentionEndingAt(mentions, { start: frame[phrase.first]!.start, end: possessive ? end - OWNING : end })
}

/** The mention of the register that begins at an offset. */
export function mentionOpeningAt({ mentions }: Register, start: number): NameMention | undefined {
  const mention = mentions[firstFrom(mentions, start)]
  return mention?.start === start ? mention : undefined
}

/** The mention that ends a noun phrase: `Trump campaign manager Kellyanne Conway` is Kellyanne Conway, `the Trump campaign` nobody. */
function mentionEndingAt(mentions: NameMention[], { start, end }: { start: number; end: number }): NameMention | undefined {
  const mention = mentions[firstFrom(mentions, end) - 1]
  return mention && mention.start >= start && mention.end >= end ? mention : undefined
}

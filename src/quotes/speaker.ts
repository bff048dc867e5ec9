import type { Entity, NameMention, Quotation, Register } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { personRoles } from '../names/lists/roles.ts'
import { classesOf, type Frame, is, type Phrase, type Token } from './frame.ts'
import { CLASS } from './lexicon.ts'
import { firstFrom } from '../text/spans.ts'
import { initialled } from './initials.ts'
import { isFinite } from './finite.ts'

/** A noun phrase that says something. */
interface Said {
  frame: Frame
  phrase: Phrase
}

/** Names who an attributed phrase stands for: the entity that it mentions, or the phrase as written. */
export function nameSpeaker(text: string, register: Register, { frame, phrase }: Said): NonNullable<Quotation['speaker']> {
  const turn = initialled(text, register, { start: frame[phrase.first]!.start, end: frame[phrase.last]!.end })
  if (turn) return turn
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

/** `a letter that says`, `Lund, who added`: the noun phrase before. */
function antecedent(frame: Frame, at: number): Phrase {
  let last = at - 1
  while (last > at - 4 && last > 0 && (frame[last]!.kind !== 'word' || is(frame[last], CLASS.date | CLASS.adverb))) last -= 1
  if (frame[last]?.kind !== 'word') return { first: at, core: at, last: at }
  const first = phraseStart(frame, last)
  const carrier = first - 2
  if (first > 1 && is(frame[first - 1], CLASS.preposition) && !/^(?:from|by)$/.test(frame[first - 1]!.key) && WRITTEN_ON.test(frame[carrier]!.key)) return { first: phraseStart(frame, carrier), core: carrier, last: carrier }
  return { first, core: last, last }
}

/** `a note on her gate that read`: what carries words, where it hangs does not. */
const WRITTEN_ON = /^(?:banner|board|card|flyer|leaflet|letter|message|note|notice|placard|plaque|poster|sign|sticker)s?$/

function phraseStart(frame: Frame, last: number): number {
  let first = last
  while (last - first < 6 && isBefore(frame, first)) first -= 1
  return first
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

/** The mention of the register that a noun phrase is; `a Department for Transport source` is not the department. */
export function mentionOf({ mentions }: Register, frame: Frame, phrase: Phrase): NameMention | undefined {
  const titled = titledName(mentions, frame, phrase)
  if (titled) return titled
  const { end, possessive } = frame[phrase.core]!
  const mention = mentionEndingAt(mentions, { start: frame[phrase.first]!.start, end: possessive ? end - OWNING : end })
  return mention && isModifier(frame, phrase, mention.end) ? undefined : mention
}

/** `Secretary of State Todd Brannigan`, `Leader of the Opposition Una Reid`: who ends a phrase that an office opens with capitals. */
function titledName(mentions: NameMention[], frame: Frame, { first, core, last }: Phrase): NameMention | undefined {
  if (last < core + 3 || !frame[first]!.capital || !frame[core]!.capital || !/^(?:of|for)$/.test(frame[core + 1]!.key) || !personRoles().has(frame[core]!.key)) return undefined
  if (!frame.slice(core + 2, last + 1).every((token) => (token.capital && !token.possessive) || /^(?:the|and)$/.test(token.key))) return undefined
  const mention = mentionEndingAt(mentions, { start: frame[core + 2]!.start, end: frame[last]!.end })
  const follows = frame.slice(core + 2, last + 1).findLast(({ end }) => end < (mention?.start ?? 0))
  return mention?.form === 'full' && mention.end === frame[last]!.end && follows?.capital !== false ? mention : undefined
}

/** Whether a name that goes beyond the core of its phrase only says whose the noun behind it is. */
function isModifier(frame: Frame, { core, last }: Phrase, end: number): boolean {
  let at = core + 1
  if (at > last || frame[core]!.end >= end) return false
  while (at <= last && frame[at]!.start < end) at += 1
  const head = frame[at]
  return at <= last && head!.kind === 'word' && !head!.capital && (classesOf(head!) & ~CLASS.noun) === 0
}

/** The mention of the register that begins at an offset. */
export function mentionOpeningAt({ mentions }: Register, start: number): NameMention | undefined {
  const mention = mentions[firstFrom(mentions, start)]
  return mention?.start === start ? mention : undefined
}

/** The mention that ends a noun phrase: `Marsh campaign manager Kay Arden` is Kay Arden, `the Marsh campaign` nobody. */
function mentionEndingAt(mentions: NameMention[], { start, end }: { start: number; end: number }): NameMention | undefined {
  const mention = mentions[firstFrom(mentions, end) - 1]
  return mention && mention.start >= start && mention.end >= end ? mention : undefined
}

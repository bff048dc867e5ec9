import type { Register } from '../model/article.ts'
import { personRoles } from '../names/lists/roles.ts'
import type { Attribution } from './attribute.ts'
import { mainSubject } from './participle.ts'
import { type Frame, is, type Phrase, REACH, type Token } from './frame.ts'
import { CLASS } from './lexicon.ts'
import { mentionOf, mentionOpeningAt } from './speaker.ts'
import { isFinite } from './finite.ts'
import { withCore } from './noun-phrase.ts'

/** Who says a quotation in a sentence that has no verb of speech. */
export function withoutVerb(register: Register, frame: Frame, at: number): Attribution | null {
  const named = signature(frame, at) ?? beforeColon(register, frame, at)
  const phrase = named ?? doer(register, frame, at)
  return phrase && { frame, phrase, weak: named === null }
}

/** `“…” — Jane Doe`: the name under a quotation. */
function signature(frame: Frame, at: number): Phrase | null {
  return signedAt(frame, frame[at + 1]?.kind === 'stop' ? at + 2 : at + 1)
}

/** The name behind a dash. */
export function signedAt(frame: Frame, dash: number): Phrase | null {
  if (frame[dash]?.kind !== 'dash') return null
  const first = frame[dash + 1]?.kind === 'stop' ? dash + 2 : dash + 1
  let last = first - 1
  while (last - first < LONGEST && isNamePart(frame[last + 1], last >= first)) last += 1
  const next = frame[last + 1]
  return last >= first && next?.kind !== 'word' && next?.kind !== 'dash' ? { first, core: last, last } : null
}

/** `Lund: Nato needs ‘a new plan’ as members said yes`: whoever the sentence names before its colon says all of it. */
export function underName(register: Register, frame: Frame, at: number): Phrase | null {
  let first = at
  while (first > 0 && at - first < REACH && frame[first - 1]!.kind !== 'stop') first -= 1
  let last = first
  while (last - first < LONGEST && last + 1 < at && frame[last + 1]!.kind === 'word') last += 1
  if (frame[last]?.kind !== 'word' || frame[last + 1]?.kind !== 'colon') return null
  const mention = mentionOpeningAt(register, frame[first]!.start)
  if (!mention || register.entities.get(mention.entity)?.type !== 'person') return null
  let core = first
  while (core < last && frame[core + 1]!.end <= mention.end) core += 1
  return core === last || isHeading(frame, core + 1, last) ? { first, core, last: core } : null
}

/** `Lund Hits Back At Critics:`; not `Lund told reporters:`, which a cue tells. */
const isHeading = (frame: Frame, from: number, to: number): boolean =>
  frame.slice(from, to + 1).every((token) => token.capital || is(token, CLASS.preposition | CLASS.cue))

const isNamePart = (token: Token | undefined, inside: boolean): boolean =>
  token?.kind === 'word' && (token.capital || (inside && (token.key.length === 1 || is(token, CLASS.preposition))))

/** Words of a name with its title, at most. */
const LONGEST = 8

/** `Mark Lund: “…”`, `From the report: “…”`, and the headline `Lund: Nato ‘in safe hands’`. */
function beforeColon(register: Register, frame: Frame, at: number): Phrase | null {
  let first = at
  while (first > 0 && at - first < REACH && frame[first - 1]!.kind !== 'stop') first -= 1
  if (frame[at - 1]?.kind === 'colon') for (first = at - 1; at - first < REACH && frame[first - 1]?.kind === 'word';) first -= 1
  while (frame[first]?.kind === 'word' && (is(frame[first], CLASS.preposition | CLASS.adverb) || /^(?:more|here|heres)$/.test(frame[first]!.key))) first += 1
  let last = first - 1
  while (last < at && last - first < 10 && frame[last + 1]?.kind === 'word' && !isFinite(frame, last + 1)) last += 1
  if (last < first || frame[last + 1]?.kind !== 'colon') return null
  const phrase = withCore(frame, first, last)
  if (mentionOf(register, frame, phrase)) return phrase
  const described = last + 2 === at ? describedPerson(register, frame, first) : null
  if (described) return described
  const head = frame[phrase.core]!
  return last + 2 === at && (is(head, CLASS.document) || (head.capital && last > first) || personRoles().has(head.key)) ? phrase : null
}

/** `Ellie Shaw, 22, student: “…”`: the person with whom the sentence opens, before commas, is whom the last words describe. */
function describedPerson(register: Register, frame: Frame, last: number): Phrase | null {
  let first = last
  while (first > 0 && last - first < LONGEST && /^(?:word|comma)$/.test(frame[first - 1]!.kind) && !isFinite(frame, first - 1)) first -= 1
  let core = first
  while (core + 1 < last && frame[core + 1]!.kind === 'word') core += 1
  const phrase = { first, core, last: core }
  return (first === 0 || frame[first - 1]!.kind === 'stop') && frame[core + 1]?.kind === 'comma' && isPerson(register, frame, phrase) ? phrase : null
}

/** `Reid has gone after him as a “con artist”`: who does what the sentence tells, if it is somebody that the article names. */
export function doer(register: Register, frame: Frame, at: number): Phrase | null {
  const phrase = mainSubject(frame, at) ?? openingName(register, frame, at)
  if (!phrase || phrase.first > at) return null
  if (frame[at - 1]?.kind === 'colon') return phrase
  if (isDoneTo(frame, phrase)) return null
  if (is(frame[phrase.core], CLASS.pronoun)) return frame[phrase.core]!.key === 'it' ? null : phrase
  return isPerson(register, frame, phrase) ? phrase : null
}

/** `She was shouted down with cries of “…”`: what is done to somebody they do not say; who is reported to have called something “…” does. */
function isDoneTo(frame: Frame, { last }: Phrase): boolean {
  let at = last + 1
  while (at - last < 4 && is(frame[at], CLASS.auxiliary | CLASS.adverb) && !is(frame[at], CLASS.be)) at += 1
  if (!is(frame[at], CLASS.be)) return false
  while (at - last < 6 && is(frame[at + 1], CLASS.be | CLASS.adverb)) at += 1
  return is(frame[at + 1], CLASS.cue | CLASS.verb) && frame[at + 1]!.key.endsWith('ed') && frame[at + 2]?.key !== 'to'
}

const isPerson = (register: Register, frame: Frame, phrase: Phrase): boolean =>
  register.entities.get(mentionOf(register, frame, phrase)?.entity ?? '')?.type === 'person'

/** The person that the sentence opens with, where its verb is not known. */
function openingName(register: Register, frame: Frame, at: number): Phrase | null {
  let first = at
  while (first > 0 && at - first < OPENING && frame[first - 1]!.kind !== 'stop') first -= 1
  for (let i = first; i < at; i += 1) {
    if (!frame[i]!.capital || is(frame[i - 1], CLASS.preposition) || /^(?:his|her|their|its)$/.test(frame[i]!.key)) continue
    let last = i
    while (last < at && frame[last + 1]?.capital && frame[last + 1]!.kind === 'word') last += 1
    const phrase = { first: i, core: last, last }
    if (!frame[last]!.possessive && isPerson(register, frame, phrase)) return phrase
    i = last
  }
  return null
}

/** Tokens that are searched for it. */
const OPENING = 40

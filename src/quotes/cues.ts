import { classesOf, type Frame, is, type Phrase, REACH, type Token } from './frame.ts'
import { CLASS } from './lexicon.ts'
import { personRoles } from '../names/lists/roles.ts'
import { HEARD, NAME, afterQuote, mainSubject, objectOf, passesOn, quoteBefore, subjectOfParticiple } from './participle.ts'
import { phraseFrom } from './phrase.ts'
import { isFinite, isNoun, isPlural } from './finite.ts'
import { ownClause } from './noun-phrase.ts'
import { pastQuotation } from './parenthesis.ts'
import { isInRelative, subjectBefore } from './subject.ts'

/** A place that tells who says something: the verb (or `according to`, `in the words of`) and the noun phrase it belongs to. */
export interface Cue {
  at: number
  speaker: Phrase
}

/** A word as a cue, if it is one and the clause names who. */
function cueAt(frame: Frame, at: number): Cue | null {
  const token = frame[at]!
  if (token.cue === undefined) token.cue = readCue(frame, at)
  return token.cue
}

function readCue(frame: Frame, at: number): Cue | null {
  const token = frame[at]!
  if (token.key === 'according' && frame[at + 1]?.key === 'to') return cue(frame, at, phraseFrom(frame, at + 2))
  if (token.key === 'per' && frame[at - 1]?.kind !== 'word') return cue(frame, at, phraseFrom(frame, at + 1))
  if (token.key === 'words' && frame[at - 1]?.key === 'the' && frame[at - 2]?.key === 'in' && frame[at + 1]?.key === 'of') return cue(frame, at, phraseFrom(frame, at + 2))
  if (is(token, CLASS.utterance) && !token.capital && !OBJECT.test(frame[at + 1]?.key ?? '')) {
    const owner = ownerOf(frame, at)
    if (owner) return cue(frame, at, owner)
  }
  if (passesOn(frame, at)) return null
  if (isIdiom(frame, at)) return cue(frame, at, subjectBefore(frame, at))
  if (!is(token, CLASS.cue | CLASS.base) || token.capital && at > 0 && frame[at - 1]!.kind !== 'stop' && frame[at - 1]!.kind !== 'quote') return null
  const before = auxiliaryBefore(frame, at)
  if (is(frame[before], CLASS.be) && !is(token, CLASS.participle)) return cue(frame, at, agentAfter(frame, at))
  if (is(token, CLASS.participle) && !is(frame[before], CLASS.be)) {
    return isNoun(frame, at) ? null : cue(frame, at, subjectOfParticiple(frame, at) ?? mainSubject(frame, at))
  }
  if (is(token, CLASS.base) && !is(token, CLASS.cue)) {
    const heard = objectOf(frame, at, HEARD)
    if (heard) return cue(frame, at, heard)
    if (frame[at - 1]?.key === 'to') return cue(frame, at, mainSubject(frame, at))
    if (!is(frame[before], CLASS.auxiliary | CLASS.pronoun) && !areMany(frame, before)) return null
  }
  if (isNoun(frame, at) || names(frame, at)) return null
  const inverted = afterQuote(frame, before) || opensSentence(frame, before)
  const speaker = (inverted ? pastQuotation(frame, quoteBefore(frame, before)) ?? phraseFrom(frame, at + 1) : null) ?? subjectBefore(frame, at)
  return speaker && isObject(frame, at, speaker) ? null : cue(frame, at, speaker && !inverted ? citedBy(frame, speaker, at) : speaker)
}

/** `The mayor, citing her lawyer, Tom Reid, said`: the words are those of somebody whom the speaker cites. */
function citedBy(frame: Frame, speaker: Phrase, at: number): Phrase {
  const cites = speaker.last + 2
  if (cites >= at || frame[cites - 1]!.kind !== 'comma' || !/^(?:citing|quoting)$/.test(frame[cites]!.key)) return speaker
  const comma = frame.findIndex(({ kind }, i) => i > cites && kind === 'comma')
  return personRoles().has(frame[comma - 1]?.key ?? '') ? phraseFrom(frame, cites + 1) ?? speaker : speaker
}

/** `His teammates call him`: no noun has these behind it. */
const OBJECT = /^(?:him|it|them|me|us)$/

/** `rated 32% of their claims as “false”`: what looks like a verb with its subject is the object of one that takes no clause. */
const isObject = (frame: Frame, at: number, { first }: Phrase): boolean =>
  is(frame[at], CLASS.noun) && is(frame[first - 1], CLASS.naming) && isFinite(frame, first - 1)

/** `officials say`, `police say`, `Reid and Marsh say`. */
function areMany(frame: Frame, last: number): boolean {
  const token = frame[last]
  if (token?.kind !== 'word') return false
  if (isPlural(token.key) || PEOPLE.test(token.key)) return true
  let first = last
  while (last - first < NAME && frame[first]?.capital) first -= 1
  return first < last && frame[first]?.key === 'and'
}

/** Nouns that are plural without an s. */
const PEOPLE = /^(?:police|people|staff|men|women|children|media)$/

/** `Mr Lund’s early warning`: the noun phrase that a noun for something said belongs to. */
function ownerOf(frame: Frame, at: number): Phrase | null {
  let last = at - 1
  while (last > at - 4 && frame[last]?.kind === 'word' && !owns(frame[last]!) && !isFinite(frame, last)) last -= 1
  const owner = frame[last]
  if (owner?.kind !== 'word' || !owns(owner)) return null
  let first = last
  if (!owner.possessive) return { first, core: last, last }
  if (owner.capital) while (last - first < NAME && isNamePart(frame[first - 1])) first -= 1
  else while (first > last - 3 && frame[first - 1]?.kind === 'word' && !is(frame[first], CLASS.determiner)) first -= 1
  return { first, core: last, last }
}

const isNamePart = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !token.possessive && !is(token, CLASS.preposition | CLASS.determiner | CLASS.subordinator)
const owns = ({ possessive, key }: Token): boolean => possessive || key === 'his' || key === 'her' || key === 'their'

/** `as the memo put it`, `he shot back`, `she went on`. */
function isIdiom(frame: Frame, at: number): boolean {
  const { key } = frame[at]!
  const after = frame[at + 1]?.key
  if (after === 'it') return key === 'put' || key === 'puts'
  if (after === 'back') return /^(?:fired?|fires|shoots?|shot|hits?|pushed|pushes|punched|jabbed|bit|struck)$/.test(key)
  return after === 'on' && (key === 'went' || key === 'goes')
}

const cue = (frame: Frame, at: number, speaker: Phrase | null): Cue | null => (speaker && canSpeak(frame, speaker) && !isOfWhatIsQuoted(frame, speaker) ? { at, speaker } : null)

/** `“trolls” who mocked him`. */
const isOfWhatIsQuoted = (frame: Frame, { first }: Phrase): boolean => is(frame[first], CLASS.relative) && frame[first]!.key !== 'what' && frame[first - 1]?.kind === 'quote'

/** A single small word is no speaker, unless a plural: `officials said`. */
function canSpeak(frame: Frame, { first, core }: Phrase): boolean {
  const token = frame[first]!
  if (core > first || token.capital || is(token, CLASS.pronoun | CLASS.relative | CLASS.determiner)) return true
  if (/^(?:police|people|staff|men|women|another|management|parliament|congress|him|them|me|us)$/.test(token.key)) return true
  return (classesOf(token) & ~CLASS.noun & ~CLASS.utterance & ~CLASS.document) === 0 && (token.key.endsWith('s') || token.possessive)
}

/** The auxiliary, or whatever else stands before a verb and its adverbs. */
function auxiliaryBefore(frame: Frame, at: number): number {
  let before = at - 1
  while (at - before < REACH && is(frame[before], CLASS.adverb) && !is(frame[before], CLASS.preposition)) before -= 1
  return before
}

/** `Said Mr Lund: “…”`. */
const opensSentence = (frame: Frame, before: number): boolean =>
  (!frame[before] || frame[before].kind === 'stop') && /^(?:said|says|added|wrote|asked|replied|tweeted)$/.test(frame[before + 1]?.key ?? '')

/** `was described by officials as “…”`. */
function agentAfter(frame: Frame, at: number): Phrase | null {
  for (let i = at + 1; i < at + 12 && frame[i] && frame[i]!.kind !== 'stop'; i += 1) if (frame[i]!.key === 'by') return phraseFrom(frame, i + 1)
  return null
}

/** `condemned as “…” by Pope Leo and as “…” by Mr Lund`, `a plan called “…” by critics`: whoever stands right behind the quotation. */
export function agentBehind(frame: Frame, quote: number): Cue | null {
  if (frame[quote + 1]?.key !== 'by') return null
  const before = frame[quote - 1]
  const joined = is(before, CLASS.conjunction) && /^(?:quote|word)$/.test(frame[quote - 2]?.kind ?? '')
  const passive = is(before, CLASS.naming) && (is(frame[quote - 2], CLASS.be) || frame[quote - 2]?.kind === 'comma')
  if (before?.key !== 'as' && !joined && !passive) return null
  const agent = phraseFrom(frame, quote + 2)
  return agent && isTime(frame, agent) ? null : cue(frame, quote + 1, agent)
}

/** `by Friday`, `by the end of May`. */
const isTime = (frame: Frame, { first, core }: Phrase): boolean =>
  is(frame[first], CLASS.date) || is(frame[core], CLASS.date) || /^\d|^(?:end|time|then|now)$/.test(frame[core]!.key) || frame[first + 1]?.key === 'end'

/** `was labelled “…”`, `is being criticised as a “…”`, `were accused of “…”`: said, and nobody is told to have said it. */
export function isSaidByNobody(frame: Frame, quote: number): boolean {
  let at = quote - 1
  if (frame[at]?.key === 'of' && /^(?:accused|suspected)$/.test(frame[at - 1]?.key ?? '')) at -= 1
  while (quote - at < NEAR && (frame[at]?.key === 'as' || is(frame[at], CLASS.determiner | CLASS.adverb))) at -= 1
  const reports = is(frame[at], CLASS.cue) && !is(frame[at], CLASS.participle | CLASS.weak)
  return reports && is(frame[auxiliaryBefore(frame, at)], CLASS.be) && !agentAfter(frame, at)
}

/** A verb that tells that something is said, not a noun, a hint or a deed. */
export const isReport = (frame: Frame, at: number): boolean => !is(frame[at], CLASS.weak | CLASS.utterance)

/** `a class called “Perception”` gives a name; `what he called “…”` and `she called “…”` report. */
function names(frame: Frame, at: number): boolean {
  if (!is(frame[at], CLASS.naming) || frame[at + 1]?.kind !== 'quote') return false
  const before = auxiliaryBefore(frame, at)
  if (is(frame[before], CLASS.pronoun | CLASS.auxiliary) || opensClause(frame, before)) return false
  for (let i = before; i > at - 12 && i >= 0 && frame[i]!.kind !== 'stop'; i -= 1) if (/^(?:what|which|that)$/.test(frame[i]!.key)) return false
  return true
}

/** `a claim the company called “…”`. */
function opensClause(frame: Frame, subject: number): boolean {
  const from = Math.max(0, subject - NEAR)
  return ownClause(frame, from, subject) > from
}

/** The cue to the left of a token in its sentence: the nearest that reports words, else the nearest that may. */
export function cueBefore(frame: Frame, at: number, same: (a: Phrase, b: Phrase) => boolean): Cue | null {
  let best: Cue | null = null
  for (let i = at - 1; i >= 0 && i > at - REACH && frame[i]!.kind !== 'stop'; i -= 1) {
    if (best && !yields(frame, best, at) && !is(frame[best.speaker.core], CLASS.pronoun)) break
    const found = cueAt(frame, i)
    if (!found || (best && isWeak(frame, found)) || isAside(frame, found, at)) continue
    if (best && isCoordinate(frame, found, best)) break
    if (!best || yields(frame, best, at) || sameSpeaker(frame, { outer: found, inner: best, same })) best = found
  }
  return best
}

/** `The note, which deputies found in a bunk, ended “…”`: a clause that is over where the words stand. */
function isAside(frame: Frame, { at, speaker }: Cue, quote: number): boolean {
  if (!isInRelative(frame, speaker, at)) return false
  for (let i = at + 1; i < quote - 1; i += 1) if (frame[i]!.kind === 'comma') return true
  return false
}

/** `Reid called it “…”, while Lund spoke of “…”`: a clause of its own behind what the clause before quotes. */
function isCoordinate(frame: Frame, outer: Cue, { speaker }: Cue): boolean {
  if (is(frame[speaker.core], CLASS.pronoun) || !/^(?:while|whereas|and|but)$/.test(frame[speaker.first - 1]?.key ?? '')) return false
  for (let i = outer.at + 1; i < speaker.first; i += 1) if (frame[i]!.kind === 'quote') return true
  return false
}

/** Tokens up to which a verb has its quotation right behind it. */
const NEAR = 4

/** `issued a statement after the mayor told reporters`. */
const isSubordinate = (frame: Frame, { speaker }: Cue): boolean =>
  /^(?:after|before|when|while|since|until|if|because)$/.test(frame[speaker.first - 1]?.key ?? '')

const isWeak = (frame: Frame, { at, speaker }: Cue): boolean =>
  is(frame[at], CLASS.weak) || (is(frame[at], CLASS.utterance) && isOwned(frame, at, speaker))

const isOwned = (frame: Frame, at: number, { last }: Phrase): boolean => last < at && at - last < 4 && owns(frame[last]!)

/** A verb that gives way to any better one further out: it only hints, or stands in an aside. */
function yields(frame: Frame, nearer: Cue, quote: number): boolean {
  const refers = is(frame[nearer.at], CLASS.naming) && frame[quote - 1]?.key === 'as'
  return isWeak(frame, nearer) || (!refers && quote - nearer.at > NEAR && isSubordinate(frame, nearer))
}

/** `Lund said he called it “…”`: the outer cue names who the pronoun of the inner one may be. */
function sameSpeaker(frame: Frame, { outer, inner, same }: { outer: Cue; inner: Cue; same: (a: Phrase, b: Phrase) => boolean }): boolean {
  if (is(frame[outer.speaker.core], CLASS.pronoun | CLASS.relative) || inner.speaker.first <= outer.at || frame[inner.at - 1]?.key === 'as') return false
  for (let i = outer.at + 1; i < inner.speaker.first; i += 1) {
    if (frame[i]!.kind === 'quote' || (is(frame[i], CLASS.conjunction) && frame[i - 1]!.kind === 'comma')) return false
  }
  return same(inner.speaker, outer.speaker)
}

/** The nearest cue to the right of a token in its sentence. */
export function cueAfter(frame: Frame, at: number): Cue | null {
  let weak: Cue | null = null
  for (let i = at + 1; i < frame.length && i < at + REACH && frame[i]!.kind !== 'stop'; i += 1) {
    const found = cueAt(frame, i)
    if (found && (!isWeak(frame, found) || Math.min(found.at, found.speaker.first) === at + 1)) return found
    weak ??= found
  }
  return weak
}

import type { Word } from '../model/article.ts'
import { opensWithCapital, opensWithSmall } from '../text/typography.ts'
import type { Attribution, Reading } from './attribute.ts'
import { classesOf, type Frame, is } from './frame.ts'
import { isSaidByNobody } from './cues.ts'
import { CLASS } from './lexicon.ts'
import { isFinite, isPlural } from './finite.ts'

/** Words that stay small in titles. */
const SMALL = /^(?:a|an|the|of|in|on|at|by|for|with|from|to|and|or|but|nor|as|is|vs?|de|la|le|el|del|para|y)$/i
/** Works that a title goes with, and who makes them. */
const WORK = new Set(`actor actress album anthem app author ballad bestseller book classic column comedy concert creator director documentary drama
episode essay exhibit exhibition film franchise game hit host hymn magazine memoir movie musical newspaper novel opera painting
play podcast poem program programme sculpture section segment series show singer single sitcom song star thriller tour track
trilogy`.split(/\s+/))
/** What goes before `of` and the title of a programme. */
const PART = /^(?:broadcasts?|edition|episodes?|installment|instalment|issue|cast|cover|tune|hosts?|set|version|clip|season|premiere|taping)$/
/** What somebody does who makes or plays such a work. */
const MAKES = /^(?:wrote|writes|written|sang|sings|sung|direct(?:ed|s)|record(?:ed|s)|compose[ds]|paint(?:ed|s)|produce[ds]|publish(?:ed|es)|release[ds]|perform(?:ed|s)|play(?:ed|s)|read|reads|recite[ds]|hum(?:s|med)|filmed|launch(?:ed|es)|unveil(?:ed|s))$/
/** Of those that a work goes with, who makes it: they speak. */
const MAKER = /^(?:actor|actress|author|creator|director|hosts?|singer|star)$/
/** What gives a name, not words. */
const NAMED = /^(?:entitled|titled|nicknamed|nickname|hashtag|alias|aka)$/

/** Whether a quotation is something that is said, and not a title, a nickname or a scare quote. */
export function isSpeech(words: Word[], { frame, at, attribution }: Reading): boolean {
  if (isNickname(frame, at, words) || isByname({ frame, at, attribution }, words) || isTitle(frame, at, words) || (attribution?.weak && isEpithet(frame, at, words))) return false
  return attribution !== null || isUtterance(frame, at, words) || isSaidByNobody(frame, at)
}

/** `Robert “Bobby” Scott`. */
function isNickname(frame: Frame, at: number, words: Word[]): boolean {
  const before = frame[at - 1]
  const after = frame[at + 1]
  if (words.length > 2 || before?.kind !== 'word' || after?.kind !== 'word') return false
  return before.capital && after.capital && !is(before, CLASS.cue) && !before.possessive && opensWithCapital(words[0]?.text ?? '')
}

/** `Friends called him “Bud”`, `which critics call the “gag law”`: what many call somebody or something, not what one of them says. */
function isByname({ frame, at, attribution }: Pick<Reading, 'frame' | 'at' | 'attribution'>, words: Word[]): boolean {
  if (words.length > 3 || frame[at - 1]?.kind !== 'word' || frame[at - 2]?.kind !== 'word') return false
  const [object, verb] = [frame[at - 1]!.key, frame[at - 2]!.key]
  if (/^nicknam(?:ed?|es|ing)$/.test(verb)) return true
  if (object === 'the') return /^(?:call|dub|label|term)$/.test(verb)
  return (!attribution || areMany(attribution)) && /^call(?:s|ed)?$/.test(verb) && /^(?:him|her|me|them|us)$/.test(object) && isCapitalised(words)
}

/** `Friends`, `his teammates`, `everybody`. */
function areMany({ frame, phrase: { core } }: Attribution): boolean {
  const { key, capital } = frame[core]!
  if (capital && core > 0 && frame[core - 1]!.kind !== 'stop') return false
  return isPlural(key) || /^(?:they|we|everyone|everybody|people)$/.test(key)
}

/** As titles and names are. */
const isCapitalised = (words: Word[]): boolean => words.every(({ text }, i) => !opensWithSmall(text) || (i > 0 && SMALL.test(text)))

/** `CNN’s “State of the Union”`, `the drama “Mercy Street”`: capitals all through, where a thing is named and nobody speaks. */
function isTitle(frame: Frame, at: number, words: Word[]): boolean {
  const before = frame[at - 1]
  const after = frame[at + 1]
  const lead = frame[at - 2]?.key ?? ''
  if (before?.kind === 'word' && (NAMED.test(before.key) || /^(?:known as|so called)$/.test(`${lead} ${before.key}`))) return true
  if (before?.key === 'as' && is(frame[at - 2], CLASS.adverb) && frame[at - 3]?.key === 'known') return true
  if (!isCapitalised(words)) return false
  if (words.length > 1 && (isWork(frame, at) || isCalledWork(frame, at))) return true
  if (before?.key === 'of' && after?.key === 'fame') return true
  if ((before?.kind === 'word' && WORK.has(before.key)) || (after?.kind === 'word' && WORK.has(after.key))) return true
  if (before?.kind !== 'word') return false
  if (before.key === 'of' && PART.test(lead)) return true
  if (words.length > 1 && /^(?:told|tells)$/.test(before.key) && after?.kind !== 'stop') return true
  return before.possessive || (is(before, CLASS.preposition | CLASS.determiner) && !/^(?:as|like|of|to)$/.test(before.key))
}

/** `Pell wrote “The Fall of Tyre”`, `a poem, “The Tide”`, `“Saturday Night Live” returned`. */
function isWork(frame: Frame, at: number): boolean {
  const before = frame[at - 1]
  if (before?.kind === 'word' && MAKES.test(before.key)) return true
  const named = frame[at - 2]?.key ?? ''
  if (before?.kind === 'comma' && WORK.has(named) && !MAKER.test(named)) return true
  return (!before || before.kind === 'stop') && isFinite(frame, at + 1) && !is(frame[at + 1], CLASS.cue | CLASS.be)
}

/** `“Bread for All”, a programme for schools`. */
function isCalledWork(frame: Frame, at: number): boolean {
  const comma = frame[at + 1]?.kind === 'comma' ? at + 1 : at
  if (!/^(?:an?|the|his|her|their|its)$/.test(frame[comma + 1]?.key ?? '')) return false
  for (let i = comma + 2; i < comma + 6 && frame[i]?.kind === 'word'; i += 1) {
    if (is(frame[i], CLASS.preposition | CLASS.cue | CLASS.verb | CLASS.auxiliary)) return false
    if (WORK.has(frame[i]!.key) && !MAKER.test(frame[i]!.key) && frame[i + 1]?.kind !== 'word') return true
    if (WORK.has(frame[i]!.key) && !MAKER.test(frame[i]!.key)) return is(frame[i + 1], CLASS.preposition | CLASS.relative | CLASS.adverb | CLASS.participle)
  }
  return false
}

/** `the “establishment” candidate`: a few words that only qualify a noun. */
function isEpithet(frame: Frame, at: number, words: Word[]): boolean {
  const [before, after] = [frame[at - 1], frame[at + 1]]
  if (is(before, CLASS.auxiliary)) return false
  return words.length <= 3 && after?.kind === 'word' && !after.capital && (classesOf(after) & ~CLASS.noun & ~CLASS.utterance & ~CLASS.document) === 0
}

/** A quotation with no speaker is speech if it is a sentence of its own. */
function isUtterance(frame: Frame, at: number, words: Word[]): boolean {
  const before = frame[at - 1]
  const opens = !before || before.kind === 'stop' || before.kind === 'colon' || before.kind === 'quote'
  return (opens && words.length >= 3) || words.length >= 6
}

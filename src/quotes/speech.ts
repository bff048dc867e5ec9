import type { Word } from '../model/article.ts'
import { opensWithCapital, opensWithSmall } from '../text/typography.ts'
import type { Reading } from './attribute.ts'
import { type Frame, classesOf } from './frame.ts'
import { isSaidByNobody } from './cues.ts'
import { CLASS } from './lexicon.ts'
import { is } from './subject.ts'

/** Words that stay small in titles. */
const SMALL = /^(?:a|an|the|of|in|on|at|by|for|with|from|to|and|or|but|nor|as|is|vs?|de|la|le|el|del|para|y)$/i
/** Works that a title goes with, and who makes them. */
const WORK = new Set(`actor actress album anthem app author ballad bestseller book classic column comedy concert creator director documentary drama
episode essay exhibit exhibition film franchise game hit host hymn magazine memoir movie musical newspaper novel opera painting
play podcast poem program programme sculpture section segment series show singer single sitcom song star thriller tour track
trilogy`.split(/\s+/))
/** What goes before `of` and the title of a programme. */
const PART = /^(?:broadcasts?|edition|episodes?|installment|instalment|issue|cast|cover|tune|hosts?|set|version|clip|season|premiere|taping)$/
/** What gives a name, not words. */
const NAMED = /^(?:entitled|titled|nicknamed|nickname|hashtag|alias|aka)$/

/** Whether a quotation is something that is said, and not a title, a nickname or a scare quote. */
export function isSpeech(words: Word[], { frame, at, attribution }: Reading): boolean {
  if (isNickname(frame, at, words) || isTitle(frame, at, words) || (attribution?.weak && isEpithet(frame, at, words))) return false
  return attribution !== null || isUtterance(frame, at, words) || isSaidByNobody(frame, at)
}

/** `Robert “Bobby” Scott`. */
function isNickname(frame: Frame, at: number, words: Word[]): boolean {
  const before = frame[at - 1]
  const after = frame[at + 1]
  if (words.length > 2 || before?.kind !== 'word' || after?.kind !== 'word') return false
  return before.capital && after.capital && !is(before, CLASS.cue) && !before.possessive && opensWithCapital(words[0]?.text ?? '')
}

/** `CNN’s “State of the Union”`, `the drama “Mercy Street”`: capitals all through, where a thing is named and nobody speaks. */
function isTitle(frame: Frame, at: number, words: Word[]): boolean {
  const before = frame[at - 1]
  const after = frame[at + 1]
  const lead = frame[at - 2]?.key ?? ''
  if (before?.kind === 'word' && (NAMED.test(before.key) || /^(?:known as|so called)$/.test(`${lead} ${before.key}`))) return true
  if (!words.every(({ text }, i) => !opensWithSmall(text) || (i > 0 && SMALL.test(text)))) return false
  if ((before?.kind === 'word' && WORK.has(before.key)) || (after?.kind === 'word' && WORK.has(after.key))) return true
  if (before?.kind !== 'word') return false
  if (before.key === 'of' && PART.test(lead)) return true
  if (words.length > 1 && /^(?:told|tells)$/.test(before.key) && after?.kind !== 'stop') return true
  return before.possessive || (is(before, CLASS.preposition | CLASS.determiner) && !/^(?:as|like|of|to)$/.test(before.key))
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

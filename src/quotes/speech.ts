import type { Word } from '../model/article.ts'
import type { Attribution } from './attribute.ts'
import type { Frame } from './frame.ts'
import { CLASS } from './lexicon.ts'
import { is } from './subject.ts'

/** Words that stay small in titles. */
const SMALL = /^(?:a|an|the|of|in|on|at|by|for|with|from|to|and|or|but|nor|as|is|vs?|de|la|le|el|del|para|y)$/i
const WORK = /^(?:show|program|programme|podcast|film|movie|documentary|drama|series|sitcom|comedy|musical|opera|play|album|song|single|track|hit|anthem|ballad|novel|book|bestseller|memoir|essay|poem|painting|magazine|newspaper|game|app|episode|segment|column|section|concert|tour|exhibition|exhibit|sculpture|classic|host|star|actor|actress|singer|author|creator|director|series|hymn|thriller|trilogy|franchise)$/
/** What gives a name, not words. */
const NAMED = /^(?:entitled|titled|nicknamed|nickname|hashtag|alias|aka)$/

/** Whether a quotation is something that is said, and not a title, a nickname or a scare quote. */
export function isSpeech(words: Word[], place: { frame: Frame; at: number; attribution: Attribution | null; label: boolean }): boolean {
  if (place.label) return words.length > 0
  if (isNickname(place.frame, place.at, words) || isTitle(place.frame, place.at, words)) return false
  return place.attribution !== null || isUtterance(place.frame, place.at, words)
}

/** `Robert “Bobby” Scott`. */
function isNickname(frame: Frame, at: number, words: Word[]): boolean {
  const before = frame[at - 1]
  const after = frame[at + 1]
  return words.length <= 2 && before?.kind === 'word' && after?.kind === 'word' && before.capital && after.capital && !is(before, CLASS.cue) && !before.possessive && /^\p{Lu}/u.test(words[0]?.text ?? '')
}

/** `CNN’s “State of the Union”`, `the drama “Mercy Street”`: capitals all through, where a thing is named and nobody speaks. */
function isTitle(frame: Frame, at: number, words: Word[]): boolean {
  const before = frame[at - 1]
  const after = frame[at + 1]
  if (before?.kind === 'word' && (NAMED.test(before.key) || (before.key === 'called' && frame[at - 2]?.key === 'so'))) return true
  if (!words.every(({ text }, i) => !/^\p{Ll}/u.test(text) || (i > 0 && SMALL.test(text)))) return false
  if ((before?.kind === 'word' && WORK.test(before.key)) || (after?.kind === 'word' && WORK.test(after.key))) return true
  if (!before || before.kind === 'stop') return false
  return before.kind === 'word' && (before.possessive || (is(before, CLASS.preposition | CLASS.determiner) && !/^(?:as|like|of|to)$/.test(before.key)))
}

/** A quotation with no speaker is speech if it is a sentence of its own. */
function isUtterance(frame: Frame, at: number, words: Word[]): boolean {
  const before = frame[at - 1]
  const opens = !before || before.kind === 'stop' || before.kind === 'colon' || before.kind === 'quote'
  return (opens && words.length >= 3) || words.length >= 12
}

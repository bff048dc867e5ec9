import { roleOfWord } from '../facts/scan/role.ts'
import type { Passage } from '../model/article.ts'
import { once } from '../text/once.ts'
import type { Side } from './sides.ts'

/** What is told of those whom the police look for or hold. */
const SUSPECTED = /^(?:suspect|suspicion|arrest|detain|held|custodi|question|charg|accus|jail|handcuff|surrend|flee|fled|escap)$/
/** What is told of those who only saw it. */
const LOOKING_ON = /^(?:see|saw|seen|watch|hear|heard|wit|overheard)$/
/** What one does to another. */
const TO_OTHERS = /^(?:stab|shoot|shot|attack|rob|beat|punch|bit|bite|hit|kick|rape|murder|save|sav|rescu|push|hug|threaten|bull|knif)$/
const BE = /^(?:was|were|is|are|be|been|being|got|had)$/

/** What a sentence tells of people. */
interface Fate {
  /** Killed, hurt, arrested, missing. */
  roles: Set<string>
  suspected: boolean
  looksOn: boolean
  /** Stems of what is done to others here, and of what is done to somebody. */
  does: string[]
  suffers: string[]
}

const fateIn = once(({ words }: Passage): Fate => {
  const deeds = words.flatMap(({ stem }, i) => (TO_OTHERS.test(stem) && i > 0 ? [{ stem, suffered: words.slice(Math.max(0, i - 3), i).some(({ key }) => BE.test(key)) }] : []))
  return {
    roles: new Set(words.flatMap(({ key }) => roleOfWord(key) ?? [])),
    suspected: words.some(({ stem }) => SUSPECTED.test(stem)),
    looksOn: words.some(({ stem }) => LOOKING_ON.test(stem)),
    does: deeds.flatMap(({ stem, suffered }) => (suffered ? [] : stem)),
    suffers: deeds.flatMap(({ stem, suffered }) => (suffered ? stem : [])),
  }
})

/**
 * Whether two sentences tell of two people of one event: the one is dead and the other hurt, the one a suspect or a witness and the other not,
 * the one does to others what the other does not.
 */
export function haveOwnFates({ passage: a }: Side, { passage: b }: Side): boolean {
  const [one, other] = [fateIn(a), fateIn(b)]
  if (one.suspected !== other.suspected || one.looksOn !== other.looksOn) return true
  if (one.roles.size > 0 && other.roles.size > 0 && ![...one.roles].some((role) => other.roles.has(role))) return true
  return actsAlone(one, other) || actsAlone(other, one)
}

/** `Jumped off the pier to save him`, `who stabbed him`. */
const actsAlone = (one: Fate, other: Fate): boolean => one.does.length > 0 && one.suffers.length === 0 && other.does.length === 0

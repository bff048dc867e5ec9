import type { ReadingOf } from '../model/article.ts'
import { isCapital } from '../names/key.ts'
import { meanAlike } from './alike.ts'
import { boundOf } from './bounds.ts'
import { haveOwnCircumstances } from './circumstances.ts'
import type { Place } from './gather.ts'
import { nameOthers } from './sides.ts'
import { isFunctionWord } from './words.ts'

type Dated = Place<ReadingOf<'date'>>

/** What is done on a day that was set for it, a deed a line. */
const DEEDS = new Map([
  'hold tak sit', 'open reopen', 'begin start commenc', 'clos shut', 'present show unveil publish releas', 'reveal announc', 'launch', 'sign', 'play', 'leav', 'retir', 'meet gather conven', 'send mail ship deliver',
].flatMap((line, n) => line.split(' ').map((stem) => [stem, n] as const)))
const OPENING = DEEDS.get('open')!
const CLOSING = DEEDS.get('clos')!

/** That it is still to come. */
const AHEAD = /^(?:will|would|shall|due|expect|schedul|plan|set|slate)$/
/** Words between what is to come and its date. */
const REACH = 10
/** One of several: `the second hearing`, `another round`. */
const OF_SEVERAL = /^(?:first|second|third|fourth|next|last|final|another|other|further|separate|preliminary|one|two|three)$/

interface Appointment {
  deed: number
  bound: string | null
  /** What it is of, without what stands behind a preposition: `confiscation`, `hearing`. */
  subject: string[]
  /** What or whom it is done to, for or with, if it is told. */
  objects: string[]
}

/** Behind these it is told where and when, no longer what. */
const CLOSES_OBJECT = /^(?:in|at|on|from|by|until|till|near|during|after|before)$/

/** Whether two dates are set for one thing: `the hearing will be held on 12 May`, `a hearing is due to take place on 21 May`. */
export function areOfOneAppointment(a: Dated, b: Dated): boolean {
  const one = appointmentOf(a), other = one && appointmentOf(b)
  if (!one || !other || one.deed !== other.deed || one.bound !== other.bound) return false
  if (tellOwn(one.objects, b) && tellOwn(other.objects, a)) return false
  return areOfOneSubject(one.subject, other.subject) && !haveOwnCircumstances(a, b) && !nameOthers(a.side, b.side, ['person', 'place', 'organisation'])
}

/** `Will open the bridge`, `will open the pool`. */
const tellOwn = (objects: string[], { side: { tokens } }: Dated): boolean => objects.some((token) => !tokens.some((their) => meanAlike(token, their)))

/** The last word says what it is; the words before it may be left out, but not be others. */
function areOfOneSubject(mine: string[], theirs: string[]): boolean {
  const [one, other] = [mine.at(-1), theirs.at(-1)]
  if (one === undefined || other === undefined || !meanAlike(one, other)) return false
  const own = (some: string[], others: string[]): boolean => some.slice(0, -1).some((token) => !others.some((their) => meanAlike(token, their)))
  return !own(mine, theirs) || !own(theirs, mine)
}

/** `When the council meets on 14 May`, or what will be. */
const appointmentOf = (place: Dated): Appointment | null => occasionOf(place) ?? planOf(place)

/** `When the choir met on Friday`, `when the council met on Sunday`. */
export function areOfTwoOccasions(a: Dated, b: Dated): boolean {
  const one = occasionOf(a, HELD), other = one && occasionOf(b, HELD)
  return one !== null && other !== null && !areOfOneSubject(one.subject, other.subject)
}

const HELD = /^(?:met|meets?|gather(?:s|ed)?|convene[sd]?|open(?:s|ed)?|beg[ai]n|begins|start(?:s|ed)?|sits?|sat)$/
const TO_BE_HELD = /^(?:meets?|gathers?|convenes?|opens?|begins?|starts?|sits?)$/

/** Right before its date, and behind nothing but what it is of. */
function occasionOf({ side: { passage: { words }, tokens }, from }: Dated, held = TO_BE_HELD): Appointment | null {
  const at = words.findLastIndex(({ key }, i) => i < from && !/^(?:on|at|in|again|next)$/.test(key))
  const when = words.findLastIndex(({ key }, i) => i < at && i >= at - OCCASION && key === 'when')
  const deed = when < 0 || !held.test(words[at]!.key) ? undefined : DEEDS.get(words[at]!.stem)
  if (deed === undefined || words.slice(when, at).some(({ key }) => OF_SEVERAL.test(key))) return null
  return { deed, bound: null, subject: tokens.slice(when + 1, at).filter((_, i) => !isFunctionWord(words[when + 1 + i]!)), objects: [] }
}
const OCCASION = 5

function planOf(place: Dated): Appointment | null {
  const { side: { passage: { words } }, from } = place
  const ahead = words.findIndex(({ key, stem }, i) => i < from && (AHEAD.test(key) || AHEAD.test(stem) || (stem === 'be' && words[i + 1]?.key === 'to')))
  if (ahead < 1 || from - ahead > REACH) return null
  const verb = words.findIndex(({ stem }, i) => i > ahead && i < from && DEEDS.has(stem))
  const subject = subjectBefore(place, ahead)
  if (verb < 0 || subject === null) return null
  const deed = DEEDS.get(words[verb]!.stem)!, bound = boundOf(place), objects = objectsBehind(place, verb)
  return deed === CLOSING && bound === 'until' ? { deed: OPENING, bound: null, subject, objects } : { deed, bound, subject, objects }
}

/** `Take place` has none. */
function objectsBehind({ side: { passage: { words }, tokens }, from }: Dated, verb: number): string[] {
  const close = words.findIndex(({ key }, i) => i > verb && (i >= from || CLOSES_OBJECT.test(key)))
  return tokens.slice(verb + 1, close < 0 ? from : close).filter((token, i) => token !== 'plac' && !isFunctionWord(words[verb + 1 + i]!))
}

/** Null where what is to come is one of several, or a sentence has another before it. */
function subjectBefore({ side: { article: { text }, passage: { words }, tokens } }: Dated, ahead: number): string[] | null {
  const last = /^(?:is|are|was|were|s)$/.test(words[ahead - 1]!.key) ? ahead - 1 : ahead
  const before = words.slice(0, last)
  if (before.some(({ key }) => OF_SEVERAL.test(key)) || /[,;:“”"]/.test(text.slice(words[0]!.start, words[last]!.start))) return null
  const opens = before.findIndex((word, i) => i > 0 && isFunctionWord(word) && !isCapital(word.text))
  return tokens.slice(0, opens < 0 ? last : opens).filter((_, i) => !isFunctionWord(words[i]!))
}

import { roleOfWord } from '../facts/scan/role.ts'
import type { Passage, Reading, Word } from '../model/article.ts'
import { once } from '../text/once.ts'
import { placesByKey } from './places-by-key.ts'
import { haveOwnCircumstances } from './circumstances.ts'
import { placesIn, type Standing } from './places.ts'
import { nameOthers, type Side } from './sides.ts'
import type { Slot } from './slots.ts'
import { isFunctionWord } from './words.ts'

/** Words of a sentence, from one up to another. */
export type Stretch = [from: number, to: number]

interface Spared {
  /** `killed`, `injured`, `arrested`, …, as numbers of people have it. */
  role: string
  stretch: Stretch
  /** Who, where it is not everybody: `all hostages`. */
  group?: string
}

/** `All hostages were unharmed`: what did not happen to them. */
const SPARED = new Map(Object.entries({ unharmed: 'injured', unhurt: 'injured', uninjured: 'injured', unscathed: 'injured', survived: 'killed', survive: 'killed' }))

const NOBODY = /^(?:nobody|none)$/
/** `Nobody else was hurt`, `no serious injuries` and `no immediate reports of deaths` leave much open. */
const OPEN = /^(?:else|other|others|further|more|additional|new|serious|seriously|major|immediate|immediately|yet|report|reports|reported|word|fewer|less|longer|doubt|charges?)$/
const REACH = 6

/** Where one sentence says that nobody was hurt, killed, arrested and the like, and another how many were. */
export function findSpared(a: Side, b: Side): [Stretch, Stretch][] {
  return sparedIn(a.passage).flatMap(({ role, stretch, group }): [Stretch, Stretch][] => {
    const victims = placesIn(b, b.article.readings).filter(({ item, quoted }) => !quoted && countsVictims(item, role))
    if (victims.length === 0 || victimsIn(a.article, role).length > 0 || sparedByRole(b.article, role).length > 0 || nameOthers(a, b, ['place']) || countOffOthers(a, b) || !shareWord(a, b)) return []
    const slot: Slot = { side: a, from: stretch[0], to: stretch[1], start: 0, end: 0 }
    return victims.filter((victim) => !haveOwnCircumstances(slot, victim) && (group === undefined || isOfGroup(victim, group))).slice(0, 1).map((victim) => [stretch, withRole(b.passage.words, victim, role)])
  })
}

/** Whether those counted are told by a noun: that all children survived says nothing of two teachers. */
const isOfGroup = ({ item, side: { passage: { words } } }: Standing & { item: Reading }, group: string): boolean =>
  words.some(({ stem, start }) => 'quantity' in item && start === item.quantity.noun?.start && stem === group)

/** Whether anything besides what happened to people stands in both: the blast, the mill. */
function shareWord(a: Side, b: Side): boolean {
  const told = ({ passage, tokens }: Side) => tokens.filter((_, i) => !isFunctionWord(passage.words[i]!) && !roleOfWord(passage.words[i]!.key))
  const theirs = new Set(told(b))
  return told(a).some((token) => theirs.has(token))
}

/** `In the first raid`, `in the second raid`. */
function countOffOthers(a: Side, b: Side): boolean {
  const [mine, theirs] = [a, b].map((side) => placesIn(side, side.article.readings).flatMap(({ item }) => ('quantity' in item && item.quantity.ordinal ? [item.quantity] : [])))
  return mine!.some((p) => theirs!.some((q) => p.unit === q.unit && p.low !== q.low))
}

const countsVictims = (reading: Reading, role: string): boolean => 'quantity' in reading && reading.quantity.role === role && reading.quantity.low >= 1

const victimsIn = placesByKey<Reading>(({ readings }) => readings.flatMap((reading): [string, Reading][] => {
  const role = 'quantity' in reading ? reading.quantity.role : undefined
  return role && countsVictims(reading, role) ? [[role, reading]] : []
}))

/** The sentences in which an article says so of anybody. */
const sparedByRole = placesByKey<Passage>(({ sentences }) => sentences.flatMap((sentence) => sparedIn(sentence).map(({ role }): [string, Passage] => [role, sentence])))

const sparedIn = once(({ words }: Passage): Spared[] =>
  words.flatMap(({ key }, i): Spared[] => {
    if (key === 'all') return allSpared(words, i)
    if (!NOBODY.test(key) && key !== 'no') return []
    for (let at = i + 1; at < Math.min(words.length, i + REACH) && !OPEN.test(words[at]!.key); at += 1) {
      const role = roleOfWord(words[at]!.key)
      if (role) return [{ role, stretch: [i, at + 1] }]
    }
    return []
  }))

/** `All hostages were released unharmed`, `all 148 people survived`. */
function allSpared(words: Word[], all: number): Spared[] {
  const noun = words.findIndex((word, i) => i > all && !isFunctionWord(word) && !/\d/.test(word.key))
  const at = words.findIndex(({ key }, i) => i > noun && i <= noun + REACH && SPARED.has(key))
  return noun < 0 || noun > all + 3 || at < 0 ? [] : [{ role: SPARED.get(words[at]!.key)!, stretch: [all, at + 1], group: words[noun]!.stem }]
}

/** `Three people were injured`, `arrested two`: with what happened to them, where it stands close by. */
function withRole(words: Word[], { from, to }: Slot, role: string): Stretch {
  for (let at = to; at < Math.min(words.length, to + REACH); at += 1) if (roleOfWord(words[at]!.key) === role) return [from, at + 1]
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) if (roleOfWord(words[at]!.key) === role) return [at, to]
  return [from, to]
}

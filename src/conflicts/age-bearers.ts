import type { Article, Passage, Word } from '../model/article.ts'
import { personRoles } from '../names/lists/roles.ts'
import { firstFrom } from '../text/spans.ts'
import { placesByKey } from './places-by-key.ts'
import { meanAlike } from './alike.ts'
import { haveOtherNumbers } from './circumstances.ts'
import { haveOwnFates } from './fates.ts'
import { nameOthers } from './sides.ts'
import type { Slot } from './slots.ts'
import { isFunctionWord } from './words.ts'

/** Whom an age is of, where no name says it: `the 52-year-old foreman`, `a man of 43`, `the driver, 47,`. */
interface Bearer {
  noun: string
  age: string
  start: number
  end: number
}

/** What anybody of that sex and age is; other nouns say more. */
const ANYBODY = /^(?:man|woman|boy|girl)$/
/** What people are besides the roles in which they are quoted. */
const MORE_NOUNS = new Set('motorist pedestrian passenger foreman guard worker miner sailor skipper waiter waitress cook clerk postman mechanic electrician builder carpenter baker shopkeeper cashier pensioner hiker climber diver canoeist kayaker fisherman surfer jogger motorcyclist rower guide porter caretaker gardener cleaner trainee apprentice intern tourist holidaymaker pupil patient robber thief burglar arsonist conductor steward stewardess chef nanny babysitter tenant neighbour neighbor lifeguard recruit conscript constable'.split(' '))
/** `Another man`, `the second driver`, `his neighbour`: not the one whom the report is about. */
const TELLS_APART = /^(?:another|second|other|third|fellow|older|younger|elder|eldest|oldest|youngest|his|her|their|its|whose|every|any|each|no)$/
/** Nouns of women; of the others, those on `-man` are of men. */
const OF_WOMEN = /(?:woman|girl|ess)$/

/** Words between an age and its noun. */
const REACH = 3
/** So much in common beside the noun tells that a man is the one of the other report; a foreman needs none of it. */
const FEWEST_OF_ANYBODY = 2

/**
 * Whether two ages are of one person whom neither sentence names: each is the only age of such a person in its article, the one noun can stand for
 * the other, and nothing tells the two apart.
 */
export function areOfOneBearer(a: Slot, b: Slot): boolean {
  const [one, other] = [bearerAt(a.side.article, a), bearerAt(b.side.article, b)]
  if (!one || !other || !canBeOne(one.noun, other.noun)) return false
  if (agesOf(a.side.article, other.noun).size !== 1 || agesOf(b.side.article, one.noun).size !== 1) return false
  if (nameOthers(a.side, b.side, ['person', 'place']) || haveOwnFates(a.side, b.side) || haveOtherNumbers(a, b)) return false
  if (one.noun === other.noun && !ANYBODY.test(one.noun)) return countShared(a, b, [one, other]) > 0 || [a, b].every(({ side: { article } }) => !tellsOfMany(article, one.noun))
  return countShared(a, b, [one, other]) >= FEWEST_OF_ANYBODY
}

const isAnybody = (noun: string): boolean => ANYBODY.test(noun)

/** `Man` for `motorist` and `guard` for `guard`, but neither `man` for `waitress` nor `driver` for `passenger`. */
function canBeOne(a: string, b: string): boolean {
  if (a === b) return true
  if (isAnybody(a) === isAnybody(b)) return !isAnybody(a) && meanAlike(a, b)
  const [anybody, somebody] = isAnybody(a) ? [a, b] : [b, a]
  return anybody === 'woman' ? !somebody.endsWith('man') || OF_WOMEN.test(somebody) : anybody === 'man' && !OF_WOMEN.test(somebody)
}

/** The ages that an article gives of whoever may be meant by a noun. */
const agesOf = (article: Article, noun: string): Set<string> => new Set(bearersOf(article, '').filter((bearer) => canBeOne(bearer.noun, noun)).map(({ age }) => age))

const bearersOf = placesByKey<Bearer>((article) => article.sentences.flatMap((sentence) => bearersIn(article, sentence)).map((bearer) => ['', bearer]))

const bearerAt = (article: Article, { start }: Slot): Bearer | undefined => {
  const all = bearersOf(article, '')
  const found = all[firstFrom(all, start)]
  return found?.start === start ? found : undefined
}

function bearersIn({ text, readings }: Article, { start, end, words }: Passage): Bearer[] {
  return readings.slice(firstFrom(readings, start), firstFrom(readings, end)).flatMap((reading): Bearer[] => {
    if (reading.type !== 'age' || reading.quantity.low !== reading.quantity.high) return []
    const at = nounAt(words, [firstFrom(words, reading.start), firstFrom(words, reading.end)], text)
    return at === null || isToldApart(words, at) ? [] : [{ noun: words[at]!.key, age: reading.value, start: reading.start, end: reading.end }]
  })
}

/** Where the noun stands: before `, 47,`, `, aged 47,` and `of 43`, or behind `52-year-old`. */
function nounAt(words: Word[], [from, to]: [number, number], text: string): number | null {
  const before = /^(?:of|aged)$/.test(words[from - 1]?.key ?? '') ? from - 2 : from - 1
  if (before >= 0 && isNoun(words[before]!)) return before
  const behind = words.findIndex((word, i) => i >= to && i < to + REACH && isNoun(word))
  const isParted = (at: number): boolean => /[,;:.]/.test(text.slice(words[to - 1]!.end, words[at]!.start))
  return behind < 0 || isParted(behind) || words.slice(to, behind).some(isFunctionWord) || /^\p{Lu}/u.test(words[behind + 1]?.text ?? '') ? null : behind
}

const isNoun = ({ key, text }: Word): boolean => text === key && (MORE_NOUNS.has(key) || personRoles().has(key))

const isToldApart = (words: Word[], noun: number): boolean => words.slice(Math.max(0, noun - REACH), noun).some(({ key }) => TELLS_APART.test(key))

/** `The drivers`: more than one. */
function tellsOfMany({ sentences }: Article, noun: string): boolean {
  const plural = noun.endsWith('man') ? `${noun.slice(0, -3)}men` : `${noun}s`
  return sentences.some(({ words }) => words.some(({ key }) => key === plural))
}

/** How many things stand in both sentences beside the two nouns and ages. */
function countShared(a: Slot, b: Slot, [one, other]: [Bearer, Bearer]): number {
  const told = ({ side: { passage: { words }, tokens }, from, to }: Slot): Set<string> =>
    new Set(tokens.filter((_, i) => (i < from || i >= to) && !isFunctionWord(words[i]!) && words[i]!.key !== one.noun && words[i]!.key !== other.noun && !TELLING.test(words[i]!.stem)))
  const theirs = [...told(b)]
  return [...told(a)].filter((token) => theirs.some((their) => meanAlike(token, their))).length
}

const TELLING = /^(?:say|said|tell|told|polic|age|old|year)$/

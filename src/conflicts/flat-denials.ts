import { WEEKDAYS } from '../facts/dates/words.ts'
import type { Word } from '../model/article.ts'
import { meanAlike } from './alike.ts'
import { haveOwnCircumstances } from './circumstances.ts'
import { cutClauses } from './clauses.ts'
import { haveOtherDates } from './other-dates.ts'
import { placesIn, type Standing } from './places.ts'
import type { Side } from './sides.ts'
import { withoutTeller } from './tellers.ts'
import { isFunctionWord } from './words.ts'

/** What makes an affirmation less than one, or a denial one for a time. */
const WEAKENED = /^(?:if|unless|until|till|whether|once|yet|could|may|might|should|before|after|only|partly|except|likely|unlikely|longer|immediately|initially|all|every|most|many|some|both|later|earlier|lack|absence|without)$/
/** `When there were no women`: of some time. */
const OPENS_PART = /^(?:when|where|while|because|since|although|though|despite|as)$/
/** What is done anew for every question. */
const REPLY = /^(?:comment|respond|repl|answer|speak|say|tell|know|think|expect)$/
/** That nobody was hurt is told of people, and looked for by what happened to them. */
const isOfNobody = ({ side: { passage: { words } }, from }: Standing): boolean => /^(?:nobody|none)$/.test(words[from]!.key) || (words[from]!.key === 'no' && words[from + 1]!.key === 'one')
/** `The deputy minister` is not the minister. */
const OF_ANOTHER_RANK = /^(?:deputy|vice|former|ex|acting|junior|shadow)$/
const LEADS = /^(?:in|at|of|near|from)$/
const PRONOUN = /^(?:he|she|it|they|we)$/
const NOMINATIVE = new Map([['his', 'he'], ['her', 'she'], ['its', 'it'], ['their', 'they']])
const FUTURE = /^(?:will|would|shall|intend|intends|intended|wo|ll|’ll|'ll)$/
/** Between a subject and what is said of it. */
const BETWEEN = /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|several|some|about|around|nearly|almost|up|to|at|least|also|now|still|[a-z]+ly)$/

/** What a word stands for, and the pronoun that it is. */
interface Thing {
  token: string
  pronoun: string | null
  /** Whose a pronoun is: known for sure, or that of who tells it; else anybody's. */
  bearer: 'known' | 'teller' | null
  /** `Office` in `her office`, which acts for her. */
  proxy?: string
  /** `Her husband`: somebody else. */
  owned?: true
}

const areOne = (a: Thing, b: Thing): boolean => meanAlike(a.token, b.token) || meanAlike(a.proxy ?? a.token, b.proxy ?? b.token) || (a.pronoun !== null && a.pronoun === b.pronoun && (a.bearer === null || a.bearer !== b.bearer))

const OWNER = /^(?:his|her|its|their)$/
/** Who acts for somebody: `her office would appeal`, `his client would appeal`. */
const PROXY = /^(?:office|team|side|client|lawyers?|solicitors?|attorneys?|board|management|department|staff|campaign|spokesman|spokeswoman)$/
/** What an office or a lawyer does for somebody; a team that travels travels itself. */
const DONE_FOR_OTHERS = /^(?:appeal|su|contest|challeng|cooperat|settl|accept|reject|oppos|publish|releas|investigat|prosecut|fil|seek|apologis|compensat|sign|approv|pursue|object|disput|plead|charg)$/
const isProxy = (words: Word[], at: number): boolean => PROXY.test(words[at]!.key) && (OWNER.test(words[at - 1]?.key ?? '') || /['’]s?$/.test(words[at - 1]?.text ?? ''))

/** Who tells more than this in one sentence denies nothing flatly; every thing is laid beside every other. */
const MOST_THINGS = 60

type Window = readonly [from: number, end: number]

/**
 * Whether a sentence affirms all that another flatly denies, whatever more it says and whoever tells it: `the minister will not resign` and
 * `the minister will resign on Friday, aides said`. What is denied of one day or place alone is not denied of another.
 */
export function isFlatlyDenied(no: Standing, yes: Standing): boolean {
  if (no.quoted || yes.quoted || !isPlain(no) || !isPlain(yes) || isOfNobody(no) || haveOwnCircumstances(no, yes)) return false
  const [denied, affirmed] = [denialWindow(no), tellingWindow(yes.side)]
  if (denied === null || yes.from < affirmed[0] || yes.to > affirmed[1]) return false
  const { told: denies, subject } = deniedThings(no, denied), theirs = thingsIn(yes.side, affirmed, yes)
  const told = denies.filter(({ token }) => !isImplied(no, token))
  if (told.length > MOST_THINGS || theirs.length > MOST_THINGS) return false
  const other = subjectOf(yes, affirmed[0])
  const isOfOneSubject = subject === null || (other !== null && areOne(subject, other))
  return isOfOneSubject && told.some(({ pronoun, bearer }) => pronoun === null || bearer !== null) && told.every((thing) => theirs.some((their) => areOne(thing, their)))
}

/** `Would appeal` says as much as `would appeal against the ruling`, and `was warned` as `was given a warning`. */
const isImplied = ({ side: { passage: { words } }, from, to }: Standing, token: string): boolean =>
  (words[to - 1]!.stem === 'appeal' && /^(?:rul|verdict|sentenc|convict|judg|decis)/.test(token)) || (words[from]!.key === 'no' && /^(?:giv|issu|receiv|mak|mad|tak)$/.test(token))

/** Whether what is denied is of another time or thing than what is affirmed: `did not pay in May` and `paid in June`, `did not help children` and `helped adults`. */
export function areOfOtherThings(no: Standing, yes: Standing): boolean {
  return isFuture(no) !== isFuture(yes) || isOfThePast(no, yes) || isOfThePast(yes, no) || haveOtherDates(no.side, yes.side, [tellingWindow(no.side), tellingWindow(yes.side)]) || haveOtherObjects(no, yes) || rankIn(no) !== rankIn(yes) || isOfItsOwn(no, yes) || isOfSomebodyOwned(no, yes) || namePlaces(no.side, yes.side)
}

const PRESENT = /^(?:is|are|am|has|have|does|do)$/
const PAST = /^(?:was|were|had|did)$/

/** `Was in talks last year`, `is not in talks`. */
function isOfThePast(then: Standing, now: Standing): boolean {
  const holdsDate = ({ side }: Standing): boolean => placesIn(side, side.article.readings).some(({ item }) => item.type === 'date')
  const has = ({ side: { passage: { words } }, from, to }: Standing, tense: RegExp): boolean => words.slice(from, to).some(({ key }) => tense.test(key))
  return has(then, PAST) && has(now, PRESENT) && holdsDate(then) && !holdsDate(now)
}

/** `Her husband would not sell`, `she would sell`. */
function isOfSomebodyOwned(no: Standing, yes: Standing): boolean {
  const [one, other] = [no, yes].map((standing) => subjectOf(standing, tellingWindow(standing.side)[0]))
  return Boolean(one && other && !one.owned !== !other.owned && !areOne(one, other))
}

/** Whether what the denial is about only leads to what the affirmation is about: `the mayor`, `the mayor’s wife`; `the hospital`, `the hospital in Lower Wick`. */
function isOfItsOwn(no: Standing, yes: Standing): boolean {
  const subject = subjectOf(no, tellingWindow(no.side)[0])
  const { article: { text }, passage: { words }, tokens } = yes.side
  const at = subject === null ? -1 : tokens.findIndex((token, i) => i >= tellingWindow(yes.side)[0] && i < yes.from - 1 && meanAlike(token, subject.token))
  if (at < 0) return false
  const between = words.slice(at + 1, yes.from)
  return between.some((word) => !isFunctionWord(word)) && (/['’]s?$/.test(words[at]!.text) || /^['’]/.test(text.slice(words[at]!.end, words[at]!.end + 1)) || LEADS.test(between[0]!.key))
}

/** Whether each names a place that the other does not. */
function namePlaces(a: Side, b: Side): boolean {
  const own = (side: Side, other: Side): boolean => [...side.named].some(([entity, type]) => type === 'place' && !other.named.has(entity))
  return own(a, b) && own(b, a)
}

/** Whether the first thing behind what is affirmed is nothing that the denial knows, which has a thing of its own there. */
function haveOtherObjects(no: Standing, yes: Standing): boolean {
  const [mine, theirs] = [objectOf(no), objectOf(yes)]
  return mine !== null && theirs !== null && !no.side.tokens.some((token) => meanAlike(token, theirs)) && !meanAlike(mine, theirs)
}

/** The first word that tells something behind a verb, before any comma. */
function objectOf({ side: { article: { text }, passage: { words }, tokens }, to }: Standing): string | null {
  for (let i = to; i < words.length && !text.slice(words[i - 1]!.end, words[i]!.start).includes(','); i += 1) if (!isFunctionWord(words[i]!)) return WEEKDAYS.has(words[i]!.key) ? null : tokens[i]!
  return null
}

/** Whether nothing makes the sentence conditional, and what it is about is no reply. */
function isPlain({ side: { passage: { words } }, to }: Standing): boolean {
  const head = words[to - 1]!
  return !isFunctionWord(head) && !REPLY.test(head.stem) && !words.some(({ key }) => WEAKENED.test(key))
}

/** `Will resign`, `no jobs will be lost`. */
const isFuture = ({ side: { passage: { words } }, from, to }: Standing): boolean => words[from]!.key === 'to' || words.slice(from, to + 2).some(({ key }) => FUTURE.test(key))

const tellingWindow = ({ article, passage }: Side): Window => withoutTeller(article.text, passage.words)

/** The clause that denies, without who tells it; none where its subject stands elsewhere. */
function denialWindow({ side, from, to }: Standing): Window | null {
  const { article, passage } = side
  const [first, end] = tellingWindow(side)
  if (from < first || to > end) return null
  const clause = cutClauses(passage, article.text).find((c) => c.start <= passage.words[from]!.start && passage.words[to - 1]!.end <= c.end)
  if (!clause || OPENS_PART.test(clause.words[0]!.key)) return null
  const start = Math.max(first, passage.words.indexOf(clause.words[0]!))
  return from === start && passage.words[from]!.key !== 'no' ? null : [start, Math.min(end, start + clause.words.length)]
}

/** Where the part of a clause begins that denies: `the fair was broken off and will not go on`. */
function partFrom({ side: { passage: { words } }, from }: Standing, start: number): number {
  const joint = words.findLastIndex(({ key }, i) => i > start && i < from && (key === 'and' || key === 'but'))
  return joint < 0 ? start : joint + 1
}

/** What a denial is about, and of whom: the first thing of its clause, where its own part names none. */
function deniedThings(no: Standing, [start, end]: Window): { told: Thing[]; subject: Thing | null } {
  const from = partFrom(no, start)
  const own = subjectOf(no, from)
  if (from === start || own !== null) return { told: thingsIn(no.side, [start, end], no), subject: own }
  const subject = thingsIn(no.side, [start, from], no)[0] ?? null
  return { told: [...(subject ? [subject] : []), ...thingsIn(no.side, [from, end], no)], subject }
}

/** What the words of a stretch stand for beside a value. */
function thingsIn(side: Side, [first, end]: Window, { from, to }: Standing): Thing[] {
  return side.passage.words.flatMap((word, i): Thing[] => {
    if (i < first || i >= end || (i >= from && i < to)) return []
    return isFunctionWord(word) && !PRONOUN.test(word.key) && !side.named.has(side.tokens[i]!) ? [] : [thingOrOwner({ side, to }, i, first)]
  })
}

/** `Her office` stands for her. */
function thingOrOwner({ side, to }: Pick<Standing, 'side' | 'to'>, at: number, first: number): Thing {
  const { passage: { words }, tokens } = side
  if (!OWNER.test(words[at - 1]?.key ?? '')) return thingAt(side, at, first)
  return isProxy(words, at) && DONE_FOR_OTHERS.test(words[to - 1]!.stem) ? { ...thingAt(side, at - 1, first), proxy: tokens[at]! } : { ...thingAt(side, at, first), owned: true }
}

/** A pronoun of which nothing is known stands for who tells it: `police said they did not suspect it`. */
function thingAt({ passage: { words }, tokens, named }: Side, at: number, first: number): Thing {
  const { key } = words[at]!
  const pronoun = PRONOUN.test(key) || OWNER.test(key) ? NOMINATIVE.get(key) ?? key : null
  const known = named.has(tokens[at]!)
  const teller = pronoun === null || known ? -1 : words.findLastIndex((word, i) => i < first - 1 && !isFunctionWord(word) && !isProxy(words, i))
  return { token: tokens[teller < 0 ? at : teller]!, pronoun, bearer: known ? 'known' : teller < 0 ? null : 'teller' }
}

const rankIn = ({ side: { passage: { words } }, from }: Standing): string | undefined => words.slice(0, from).find(({ key }) => OF_ANOTHER_RANK.test(key))?.key

/** What stands right before what is denied or affirmed; nothing need stand there where the thing itself is denied. */
function subjectOf({ side, from, to }: Standing, first: number): Thing | null {
  const { passage: { words }, tokens, named } = side
  for (let i = from - 1; i >= first; i -= 1) {
    const { key } = words[i]!
    if (PRONOUN.test(key) || named.has(tokens[i]!) || (!isFunctionWord(words[i]!) && !BETWEEN.test(key))) return thingOrOwner({ side, to }, i, first)
  }
  return null
}

import type { Document, Entity, NameMention, Passage, Register, Word } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { firstFrom } from '../text/spans.ts'
import type { Draft } from './draft.ts'
import { lookUp } from './gazetteer.ts'
import { organisationRoles, personRoles } from './lists/roles.ts'
import { isCapital, nameKey } from './key.ts'
import { walker } from './quoted.ts'
import { endsRole, organisationHeads, type Role, roleEndingAt, roleKey, roleWord } from './roles.ts'

/** `the former Danish finance minister`: from its first word that is no name of its own to its head. */
interface Description {
  start: number
  end: number
  head: string
  /** What must be true of whom it means. */
  words: string[]
  sentence: number
  /** `the Minister` */
  titled: boolean
}

/** Words that say how somebody is seen, not who. */
const IDLE = /^(?:new|current|incumbent|sitting|longtime|veteran|embattled|popular|controversial|powerful|late|then|young|old|outspoken|influential|ambitious|first|two|three|four|term|year|time|long|serving|elderly|troubled|beleaguered|\d+)$/
/** Heads that fit so many people that only a near mention can be meant. */
const GENERIC = new Set(['man', 'woman', 'boy', 'girl', 'official', 'officer', 'leader', 'student', 'teen', 'teenager', 'resident', 'victim', 'suspect', 'player', 'star', 'expert', 'doctor', 'lawyer', 'attorney', 'lawmaker', 'politician', 'figure', 'candidate', 'aide', 'judge', 'republican', 'democrat', 'senator', 'congressman', 'representative', 'minister', 'secretary', 'chief', 'head', 'boss', 'executive'])
/** With a capital these stand for the name of the one minister or senator whom the article names. */
const TITLED = /^(?:Minister|Senator|Secretary|Commissioner|Governor)$/
const NEAR = 3
/** More names than that many sentences hold. */
const MOST_NEAR = 200

/** Adds the places where a role stands for somebody: only where exactly one of those named fits. */
export function resolveDescriptions(document: Document, register: Register, { roles, quotes, body }: { roles: Map<string, Role[]>; quotes: Span[] } & Pick<Draft, 'body'>): NameMention[] {
  const holders = holdersOf(register, roles)
  const nearness = new Nearness(document, register)
  const quoted = walker(quotes)
  const found: NameMention[] = []
  for (const index of body) {
    for (const description of findDescriptions(document.sentences[index]!, register, document.text)) {
      if (quoted(description.start)) continue
      const entity = choose(description, holders, nearness)
      if (entity) found.push({ start: description.start, end: description.end, entity, form: 'role' })
    }
  }
  return found
}

/** Somebody who can be called by a head. */
interface Holder {
  /** All words that go with the roles. */
  known: Set<string>
  /** Is said to have been something. */
  former: boolean
  /** Is said to have been what the head says, and not to be it. */
  retired: boolean
}

type Holders = Map<string, Map<string, Holder>>

/** Who can be called by a head: by the role itself, or by a wider one (a premier is a leader). */
function holdersOf(register: Register, roles: Map<string, Role[]>): Holders {
  const holders: Holders = new Map()
  for (const entity of register.entities.values()) {
    const own = roles.get(entity.id) ?? []
    const heads = new Set([...(entity.type === 'organisation' ? organisationHeads(entity.name) : []), ...own.flatMap((role) => widened(role.head))])
    const known = new Set(own.flatMap((role) => [...role.words]))
    for (const head of heads) {
      if (!isOfGender(entity, head)) continue
      const exact = own.filter((role) => role.head === head)
      const holder = { known, former: isFormer(known), retired: exact.length > 0 && exact.every((role) => isFormer(role.words)) }
      holders.set(head, (holders.get(head) ?? new Map<string, Holder>()).set(entity.id, holder))
    }
  }
  return holders
}

/** A representative may be a congressman or a congresswoman, but not both. */
function isOfGender({ gender }: Entity, head: string): boolean {
  const told = personRoles().get(head)?.split(';')[0]
  return !told || !gender || told === gender
}

const FORMER = new Set(['former', 'ex', 'outgoing'])
const isFormer = (words: Iterable<string>) => [...words].some((word) => FORMER.has(word))

function widened(head: string): string[] {
  const wider = personRoles().get(head)?.split(';')[1] ?? ''
  return [head, ...wider.split(' ').filter(Boolean).map((w) => w.replaceAll('_', ' '))]
}

function choose(description: Description, holders: Holders, nearness: Nearness): string | null {
  const { head } = description
  const bearers = holders.get(head) ?? new Map<string, Holder>()
  if ((!GENERIC.has(head) || description.titled) && !organisationRoles().has(head)) {
    const [only, other] = firstTwo(bearers, (holder) => fits(description, holder))
    if (only === undefined) return null
    if (other === undefined) return nearness.isNamedBefore(only, description) ? only : null
  }
  const near = nearness.namedNear(description).filter((entity) => bearers.has(entity) && fits(description, bearers.get(entity)!))
  return near.length === 1 ? near[0]! : null
}

function firstTwo<K, V>(map: Map<K, V>, wanted: (value: V) => boolean): K[] {
  const found: K[] = []
  for (const [key, value] of map) if (wanted(value) && found.push(key) === 2) break
  return found
}

/** All that the description says must be known of the holder, and former must be said of both. */
function fits({ words }: Description, { known, former, retired }: Holder): boolean {
  if (isFormer(words) ? !former : retired) return false
  return words.every((word) => known.has(word) || word === 'former' || IDLE.test(word))
}

/** When who was last named. */
class Nearness {
  private readonly document: Document
  private readonly mentions: NameMention[]
  private readonly first = new Map<string, number>()

  constructor(document: Document, { mentions }: Register) {
    this.document = document
    this.mentions = mentions
    for (const { entity, start } of mentions) if (!this.first.has(entity)) this.first.set(entity, start)
  }

  isNamedBefore(entity: string, { start }: Description): boolean {
    return (this.first.get(entity) ?? Infinity) < start
  }

  /** Who was named in the sentences right before it, or before it in its own. */
  namedNear({ start, sentence }: Description): string[] {
    const from = this.document.sentences[sentence - NEAR]?.start ?? 0
    const named = new Set<string>()
    const last = firstFrom(this.mentions, start) - 1
    for (let i = last; i > last - MOST_NEAR && i >= 0 && this.mentions[i]!.start >= from; i -= 1) named.add(this.mentions[i]!.entity)
    return [...named]
  }
}

function findDescriptions(sentence: Passage, { mentions }: Register, text: string): Description[] {
  const { words } = sentence
  const found: Description[] = []
  for (let i = 0; i < words.length - 1; i += 1) {
    if (words[i]!.key !== 'the') continue
    const head = headAfter(words, i, text)
    if (head < 0) continue
    const place = placeOf(words, i, { head, mentions })
    if (place) found.push({ ...place, head: headKey(words, head), words: conditions(words, i, { head, text }), sentence: sentence.index, titled: head === i + 1 && TITLED.test(words[head]!.text) })
  }
  return found
}

/** The last word of the longest role within six words of `the`; -1 if a noun or a name goes on behind it. */
function headAfter(words: Word[], the: number, text: string): number {
  for (let i = the + 1; i < words.length && i <= the + 6; i += 1) {
    const gap = text.slice(words[i - 1]!.end, words[i]!.start)
    if (!/^[ \u00A0-]$/.test(gap)) return -1
    if (!isHead(words, i)) continue
    let last = i
    while (last + 1 < words.length && /^[ -]$/.test(text.slice(words[last]!.end, words[last + 1]!.start)) && isHead(words, last + 1)) last += 1
    return goesOn(words, last, text) ? -1 : last
  }
  return -1
}

const isHead = (words: Word[], i: number): boolean => (endsRole(roleKey(words[i]!)) && roleEndingAt(words.slice(Math.max(0, i - 2), i + 1).map(roleKey), Math.min(2, i)) > 0) || organisationRoles().has(words[i]!.text)

function headKey(words: Word[], at: number): string {
  const keys = words.slice(Math.max(0, at - 2), at + 1).map(roleKey)
  const n = roleEndingAt(keys, keys.length - 1)
  return n ? keys.slice(-n).join(' ') : words[at]!.text
}

const FOLLOWS = /^(?:of|for|at|in|from|who|whom|whose|which|that|with|to|on|by|since|when|where|while|as|after|before|during|until|is|was|has|had|and|or|but|will|would|could|can|should|may|might|must|also|did|does|said|told|says|then|later|now|not|never|still|himself|herself|itself|if|because|over|about|into|against|came|went|made|took|[a-zß-öø-ÿ]+(?:ed|s|ly|ing))$/

/** `the governor race`, `the President Marsh`: the role is no head. */
function goesOn(words: Word[], last: number, text: string): boolean {
  const next = words[last + 1]
  if (!next || !/^ $/.test(text.slice(words[last]!.end, next.start))) return false
  return isCapital(next.text) || !(FOLLOWS.test(next.text) || /^(?:told|won|lost|left|got|gave|ran|began|spoke|met|saw|knew|thought|wrote|stood|held|kept|felt|led|set|put|let|cut|said|drew|grew|won|rose|fell|broke|chose|called)$/.test(next.text))
}

/** The words before the head, places by their names, and those behind `of`. */
function conditions(words: Word[], the: number, { head, text }: { head: number; text: string }): string[] {
  const before = words.slice(the + 1, head + 1 - headKey(words, head).split(' ').length).map(roleWord)
  if (words[head + 1]?.text !== 'of') return before
  const behind = words.slice(head + 2, head + 6)
  const named = behind.find((word) => isCapital(word.text))
  const known = named && lookUp(text.slice(named.start, named.end))
  return [...before, known ? nameKey(known.name) : roleWord(named ?? behind[0] ?? words[head]!)]
}

/** Without the names inside, which stand for themselves. */
function placeOf(words: Word[], the: number, { head, mentions }: { head: number; mentions: NameMention[] }): { start: number; end: number } | null {
  const end = words[head]!.end
  let from = the
  for (let i = firstFrom(mentions, end) - 1; i >= 0 && mentions[i]!.end > words[from]!.start; i -= 1) {
    if (mentions[i]!.end > words[head]!.start) return null
    from = Math.max(from, firstFrom(words, mentions[i]!.end))
    break
  }
  return from <= head ? { start: words[from]!.start, end } : null
}

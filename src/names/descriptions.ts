import type { Document, NameMention, Passage, Register, Word } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { isHeadline } from './headline.ts'
import { lookUp } from './gazetteer.ts'
import { organisationRoles, personRoles } from './lists/roles.ts'
import { isCapital, nameKey } from './key.ts'
import { walker } from './quoted.ts'
import { endsRole, indexAt, organisationHeads, type Role, roleEndingAt, roleKey, roleWord } from './roles.ts'

/** `the former Norwegian prime minister`: from its first word that is no name of its own to its head. */
interface Description {
  start: number
  end: number
  head: string
  /** What must be true of whom it means. */
  words: string[]
  sentence: number
}

/** Words that say how somebody is seen, not who. */
const IDLE = /^(?:new|current|incumbent|sitting|longtime|veteran|embattled|popular|controversial|powerful|late|then|young|old|outspoken|influential|ambitious|first|two|three|four|term|year|time|long|serving|elderly|troubled|beleaguered|\d+)$/
/** Heads that fit so many people that only a near mention can be meant. */
const GENERIC = new Set(['man', 'woman', 'boy', 'girl', 'official', 'officer', 'leader', 'student', 'teen', 'teenager', 'resident', 'victim', 'suspect', 'player', 'star', 'expert', 'doctor', 'lawyer', 'attorney', 'lawmaker', 'politician', 'figure', 'candidate', 'aide', 'judge', 'republican', 'democrat', 'senator', 'congressman', 'representative', 'minister', 'secretary', 'chief', 'head', 'boss', 'executive'])
const NEAR = 3

/** Adds the places where a role stands for somebody: only where exactly one of those named fits. */
export function resolveDescriptions(document: Document, register: Register, { roles, quotes }: { roles: Map<string, Role[]>; quotes: Span[] }): NameMention[] {
  const holders = holdersOf(register, roles)
  const nearness = new Nearness(document, register)
  const quoted = walker(quotes)
  const found: NameMention[] = []
  for (const sentence of document.sentences) {
    if (sentence.role === 'credit' || isHeadline(sentence)) continue
    for (const description of findDescriptions(sentence, register, document.text)) {
      if (quoted(description.start)) continue
      const entity = choose(description, holders, nearness)
      if (entity) found.push({ start: description.start, end: description.end, entity, form: 'role' })
    }
  }
  return found
}

type Holders = Map<string, { entity: string; roles: Role[] }[]>

/** Who can be called by a head: by the role itself, or by a wider one (a premier is a leader). */
function holdersOf(register: Register, roles: Map<string, Role[]>): Holders {
  const holders: Holders = new Map()
  const add = (head: string, entity: string) => {
    const list = holders.get(head) ?? []
    if (!list.some((h) => h.entity === entity)) list.push({ entity, roles: roles.get(entity) ?? [] })
    holders.set(head, list)
  }
  for (const entity of register.entities.values()) {
    if (entity.type === 'organisation') for (const head of organisationHeads(entity.name)) add(head, entity.id)
    for (const role of roles.get(entity.id) ?? []) for (const head of widened(role.head)) add(head, entity.id)
  }
  return holders
}

function widened(head: string): string[] {
  const wider = personRoles().get(head)?.split(';')[1] ?? ''
  return [head, ...wider.split(' ').filter(Boolean).map((w) => w.replaceAll('_', ' '))]
}

function choose(description: Description, holders: Holders, nearness: Nearness): string | null {
  const fitting = (holders.get(description.head) ?? []).filter((holder) => fits(description, holder.roles))
  if (!fitting.length) return null
  if (fitting.length === 1 && !GENERIC.has(description.head) && !organisationRoles().has(description.head)) return nearness.isNamedBefore(fitting[0]!.entity, description) ? fitting[0]!.entity : null
  const near = fitting.filter((holder) => nearness.distance(holder.entity, description) <= NEAR)
  return near.length === 1 ? near[0]!.entity : null
}

/** All that the description says must be known of the holder, and former must be said of both. */
function fits({ words, head }: Description, roles: Role[]): boolean {
  const known = new Set(roles.flatMap((role) => [...role.words]))
  const former = (list: Iterable<string>) => [...list].some((w) => w === 'former' || w === 'ex' || w === 'outgoing')
  const exact = roles.filter((role) => role.head === head)
  if (former(words) ? !former(known) : exact.length > 0 && exact.every((role) => former(role.words))) return false
  return words.every((word) => known.has(word) || word === 'former' || IDLE.test(word))
}

/** How far back, in sentences, somebody was last named. */
class Nearness {
  private readonly document: Document
  private readonly places = new Map<string, number[]>()

  constructor(document: Document, register: Register) {
    this.document = document
    for (const { entity, start } of register.mentions) {
      const list = this.places.get(entity)
      if (list) list.push(start)
      else this.places.set(entity, [start])
    }
  }

  isNamedBefore(entity: string, { start }: Description): boolean {
    return (this.places.get(entity)?.[0] ?? Infinity) < start
  }

  distance(entity: string, { start, sentence }: Description): number {
    const places = this.places.get(entity) ?? []
    let low = 0
    for (let high = places.length; low < high;) {
      const middle = (low + high) >> 1
      if (places[middle]! < start) low = middle + 1
      else high = middle
    }
    const last = places[low - 1]
    if (last === undefined) return Infinity
    for (let n = 0; n <= NEAR; n += 1) if ((this.document.sentences[sentence - n]?.start ?? 0) <= last) return n
    return Infinity
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
    if (place) found.push({ ...place, head: headKey(words, head), words: conditions(words, i, { head, text }), sentence: sentence.index })
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

/** `the governor race`, `the President Obama`: the role is no head. */
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
  for (let i = lastBefore(mentions, end); i >= 0 && mentions[i]!.end > words[from]!.start; i -= 1) {
    if (mentions[i]!.end > words[head]!.start) return null
    from = Math.max(from, indexAt(words, mentions[i]!.end))
    break
  }
  return from <= head ? { start: words[from]!.start, end } : null
}

function lastBefore(mentions: NameMention[], position: number): number {
  let low = 0
  for (let high = mentions.length; low < high;) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < position) low = middle + 1
    else high = middle
  }
  return low - 1
}

import type { Document, Entity, NameMention, Passage, Register, Word } from '../model/article.ts'
import { lazily } from '../text/once.ts'
import { firstFrom } from '../text/spans.ts'
import { type Actor, opensClause } from './actors.ts'
import type { Draft } from './draft.ts'
import { lookUp } from './gazetteer.ts'
import { isCapital, nameKey } from './key.ts'
import { epithets } from './lists/epithets.ts'
import { push } from './lists/list.ts'
import { kin, personRoles, speechVerbs } from './lists/roles.ts'
import { genderOfNational, isOne } from './nationals.ts'
import type { Roles } from './refer.ts'

/** Sentences that are searched for whom an epithet means. */
const LOOK_BACK = 3
/** Words between `the` and the last one. */
const LONGEST = 4
const SAID_BY = /[”"] [a-z]{3,12} (?:\S+ )?$/
const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d)$/

interface Epithet {
  start: number
  head: string
  kind: 'age' | 'nation' | 'household' | 'word'
}

/** Tells whom `the 51-year-old`, `the Croatian` or `the former midfielder` means: the one person of whom the sentences before speak. */
export class Epithets {
  private readonly text: string
  private readonly entities: Entity[]
  private readonly roles: Roles
  private readonly from: number
  /** Whom the article names more often than anybody else. */
  private readonly mostNamed: Entity | undefined
  /** Where a word first stands in the body. */
  private readonly first = new Map<string, number>()
  private readonly meant = new Map<string, Entity>()
  private readonly ages: () => Map<string, string[]>

  constructor({ text, sentences }: Document, { entities, mentions }: Pick<Register, 'entities' | 'mentions'>, { roles, body }: { roles: Roles } & Pick<Draft, 'body'>) {
    this.text = text
    this.entities = [...entities.values()].filter(({ type }) => type === 'person')
    this.mostNamed = mostNamed(this.entities, mentions)
    this.roles = roles
    this.ages = lazily(() => statedAges(text, mentions))
    this.from = sentences.find(({ index }) => body.has(index))?.start ?? 0
  }

  /** The one person of the nearest sentence that has any, where nobody new is spoken of. A name that stands inside, up to `named`, stands for itself. */
  endingAt(scenes: Actor[][], sentence: Passage, { word, named }: { word: Word; named: number }): { start: number; entity: Entity } | null {
    const epithet = this.read(sentence, word)
    if (!epithet) return null
    for (let back = 1; back <= LOOK_BACK && back < scenes.length; back += 1) {
      const actors = scenes[scenes.length - 1 - back]!
      if (!actors.length) continue
      const entity = actors[0]!.entity
      if (!entity || actors.some((actor) => actor.entity !== entity)) return null
      if (epithet.kind === 'age' && this.ages().get(entity.id)?.includes(epithet.head) === false) return null
      if (epithet.kind !== 'age' && (actors.every(({ rank }) => rank === 0) || !this.maySay(epithet, entity))) return null
      if (epithet.kind === 'word' && entity !== this.mostNamed && !actors.some(({ start }) => this.speaks(start))) return null
      this.meant.set(epithet.head, entity)
      return { start: named > epithet.start ? sentence.words[firstFrom(sentence.words, named)]!.start : epithet.start, entity }
    }
    return null
  }

  private read(sentence: Passage, word: Word): Epithet | null {
    const kind = kindOf(word, this.text)
    if (!kind) return null
    const { words } = sentence
    const at = firstFrom(words, word.start)
    if (kind === 'household' && !isHousehold(words, at)) return null
    const the = this.openerOf(words, at)
    if (the < 0 || (kind === 'age' ? !isAge(words, at) : !this.isSubject(sentence, the, at))) return null
    if (kind === 'age' && !speechVerbs().has(words[at + 1]?.text ?? '')) return null
    return { start: words[the]!.start, head: kind === 'word' || kind === 'nation' ? word.lower : words[at - 2]!.lower, kind }
  }

  /** The word `the`, with nothing but words and a title in quotation marks up to the last word; -1 for none. */
  private openerOf(words: Word[], at: number): number {
    for (let i = at; i > 0 && at - i < LONGEST; i -= 1) {
      if (!/^["“‘']?[ \u00A0-]["“‘']?$|^["”’'] $/.test(this.text.slice(words[i - 1]!.end, words[i]!.start))) return -1
      if (words[i - 1]!.lower === 'the') return i - 1
    }
    return -1
  }

  /** `the striker said`, `“…,” fumed the roofer`, `The singer, who has been away, added: “…”`; not `the striker Ann Reed`. */
  private isSubject(sentence: Passage, the: number, at: number): boolean {
    const { words } = sentence
    const next = words[at + 1]
    const says = next !== undefined && speechVerbs().has(next.text) && this.text.slice(words[at]!.end, next.start) === ' '
    const closes = next === undefined || /^[,.:;]/.test(this.text.slice(words[at]!.end, next.start))
    const quotes = /["“”]/.test(sentence.text)
    const verb = words[the - 1]
    if (verb && /["”’'] ?$/.test(this.text.slice(Math.max(0, verb.start - 2), verb.start)) && (speechVerbs().has(verb.text) || /^[a-z]+ed$/.test(verb.text))) return true
    return (says || (closes && quotes)) && opensClause(sentence, words[the]!, this.text)
  }

  /** Nobody else is known to be it, no gender speaks against it, and it was not said of somebody before. */
  private maySay({ head, kind, start }: Epithet, entity: Entity): boolean {
    const gender = kin().get(head) ?? personRoles().get(head)?.split(';')[0] ?? genderOfNational(head)
    if (gender && entity.gender && gender !== entity.gender) return false
    if (kind === 'nation') {
      const home = nameKey(lookUp(head)?.name ?? '')
      return !this.entities.some((other) => other !== entity && (this.roles.get(other.id) ?? []).some((role) => role.words.has(home)))
    }
    if (this.entities.some((other) => other !== entity && other.roles.includes(head))) return false
    return kind === 'household' || this.meant.get(head) === entity || entity.roles.includes(head) || this.firstOf(head) >= start
  }

  /** `Reed said`, `“…,” said Reed`. */
  private speaks(start: number): boolean {
    const clause = this.text.slice(start, start + 80).split(/[.!?] /)[0]!
    return /["“”]/.test(clause) || clause.split(' ').slice(1, 5).some((word) => speechVerbs().has(word)) || SAID_BY.test(this.text.slice(Math.max(0, start - 24), start))
  }

  private firstOf(head: string): number {
    const known = this.first.get(head) ?? new RegExp(`\\b${head}`, 'i').exec(this.text.slice(this.from))?.index ?? Infinity
    this.first.set(head, known)
    return known + this.from
  }
}

function mostNamed(people: Entity[], mentions: NameMention[]): Entity | undefined {
  const counts = new Map(people.map(({ id }) => [id, 0]))
  for (const { entity } of mentions) if (counts.has(entity)) counts.set(entity, counts.get(entity)! + 1)
  const [first, second] = people.toSorted((a, b) => counts.get(b.id)! - counts.get(a.id)!)
  return first && counts.get(first.id)! > (second ? counts.get(second.id)! : 0) ? first : undefined
}

/** `Ann Reed, 34,`, `Ann Reed, a 34-year-old`: whose age that is, `the 62-year-old` is not. */
const STATED = /^(?:,? (?:aged )?(\d{1,3})(?=[,;.)]| (?:years?|of) )|, an? (\d{1,3})-year-old\b)/

function statedAges(text: string, mentions: NameMention[]): Map<string, string[]> {
  const ages = new Map<string, string[]>()
  for (const { entity, end } of mentions) {
    const age = STATED.exec(text.slice(end, end + 20))
    if (age) push(ages, entity, age[1] ?? age[2]!)
  }
  return ages
}

/** Asked of every word. */
function kindOf({ text: word, lower, start }: Word, text: string): Epithet['kind'] | null {
  if (text.charCodeAt(start - 1) === HYPHEN) return word === 'old' ? 'age' : NUMBER.test(word) ? 'household' : null
  if (epithets().has(lower)) return 'word'
  return isCapital(word) && isOne(word) && lookUp(word)?.form === 'demonym' ? 'nation' : null
}

const HYPHEN = 45

/** The end of `the 51-year-old`. */
const isAge = (words: Word[], at: number): boolean => words[at - 1]?.text === 'year' && /^\d+$/.test(words[at - 2]?.text ?? '') && words[at - 3]?.lower === 'the'

/** `mum-of-two`. */
const isHousehold = (words: Word[], at: number): boolean => words[at - 1]?.text === 'of' && kin().has(words[at - 2]?.lower ?? '')

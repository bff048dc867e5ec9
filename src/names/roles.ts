import type { Document, NameMention, Passage, Register, Word } from '../model/article.ts'
import { firstFrom } from '../text/spans.ts'
import { firmKind } from './evidence.ts'
import { lookUp } from './gazetteer.ts'
import { isCapital, nameKey } from './key.ts'
import { push } from './lists/list.ts'
import { courtesies } from './lists/titles.ts'
import { kin, organisationRoles, personRoles } from './lists/roles.ts'

/** What somebody is said to be: the head (`prime minister`) and all words that go with it (`former`, `netherlands`). */
export interface Role {
  head: string
  words: Set<string>
}

const SHORT = new Map(Object.entries({ sen: 'senator', sens: 'senator', rep: 'representative', reps: 'representative', gov: 'governor', pres: 'president', gen: 'general', sgt: 'sergeant', lt: 'lieutenant', col: 'colonel', capt: 'captain', sec: 'secretary', prof: 'professor', dr: 'doctor' }))
/** What ends a noun phrase: its head stands before it. */
const FUNCTION = /^(?:of|for|at|in|from|who|whom|whose|which|that|with|to|on|by|since|under|when|where|while|as|after|before|during|until|is|was|are|were|has|had|and|or|but|said|told|not|against|about|he|she|they|it|been|be)$/
/** The WHO is an organisation. */
const isFunction = ({ text, lower }: Word): boolean => text !== 'WHO' && FUNCTION.test(lower)
const DETERMINER = /^(?:the|an?|his|her|their|its|our|my|this|that|one|another)$/
const MOST_WORDS = 24
/** The role of whom a place stands before: `Norway’s Arne Moen`. No text says it, so that it answers to no description but a demonym. */
export const NATIONAL = 'national'

export const roleKey = ({ lower }: Word): string => SHORT.get(lower) ?? lower

let lastWords: Set<string> | undefined

/** Whether some role ends in a word: asked of every word before anything dearer is. */
export function endsRole(word: string): boolean {
  lastWords ??= new Set(Array.from(personRoles().keys(), (role) => role.slice(role.lastIndexOf(' ') + 1)))
  return lastWords.has(word)
}

/** The longest role that ends at a word, as the number of its words; 0 for none. */
export function roleEndingAt(keys: string[], at: number): number {
  if (!endsRole(keys[at]!)) return 0
  for (const n of [3, 2, 1]) if (at >= n - 1 && personRoles().has(keys.slice(at - n + 1, at + 1).join(' '))) return n
  return 0
}

/** Places count by their own names: Dutch and Holland are both the Netherlands. */
export function roleWord(word: Word): string {
  const known = isCapital(word.text) ? lookUp(word.text.replace(/['’]s?$/, '')) : undefined
  return known ? nameKey(known.name) : roleKey(word).replace(/['’]s?$/, '')
}

/** The roles that an article gives to those it names, by apposition, by a title or role before the name, or by saying that they are it. */
export function collectRoles(document: Document, register: Pick<Register, 'entities' | 'mentions'>): Map<string, Role[]> {
  const roles = new Map<string, Role[]>()
  let sentence = 0
  for (const mention of register.mentions) {
    while (sentence < document.sentences.length - 1 && document.sentences[sentence]!.end <= mention.start) sentence += 1
    const { type } = register.entities.get(mention.entity)!
    if (type === 'organisation' && !roles.has(mention.entity)) {
      const found = firmRoles(document.text, mention)
      if (found.length) roles.set(mention.entity, found)
    }
    if (type !== 'person') continue
    const reader = new RoleReader(document.text, document.sentences[sentence]!, mention)
    const found = [...reader.before(), ...reader.after()]
    const known = roles.get(mention.entity) ?? []
    roles.set(mention.entity, [...known, ...found.filter((role) => known.length < 40 && !known.some((k) => k.head === role.head && [...role.words].every((w) => k.words.has(w))))])
  }
  return roles
}

/** `Halden Re, the insurer,` is a company, a firm and an insurer. */
function firmRoles(text: string, { start, end }: NameMention): Role[] {
  const kind = firmKind(text, { start, end, possessive: false })
  if (!kind) return []
  return (/^(?:charity|non-?profit|think-?tank)$/.test(kind) ? [kind] : ['company', 'firm', kind]).map((head) => ({ head, words: new Set<string>() }))
}

class RoleReader {
  readonly text: string
  readonly words: Word[]
  /** Index of the first word of the mention, and of the first after it. */
  readonly first: number
  readonly next: number

  constructor(text: string, sentence: Passage, mention: NameMention) {
    this.text = text
    this.words = sentence.words
    this.first = this.pastTitle(firstFrom(this.words, mention.start))
    this.next = firstFrom(this.words, mention.end)
  }

  /** `former Danish prime minister Ole Lund`, `A spokesman for the party, Ben Wade`. */
  before(): Role[] {
    if (this.first === 0 || this.first >= this.words.length) return []
    const gap = this.gap(this.first)
    if (/^(?:[.]|['’]s?)?[ \u00A0]$/.test(gap)) return this.phraseEndingAt(this.first - 1)
    if (gap !== ', ' || !/^(?:[,.;—–-]|$)/.test(this.textAfter().trimStart())) return []
    return this.apposedBefore()
  }

  /** `The health minister, Dr Samuel Opoku`: behind a comma the form of address belongs to the name. */
  private pastTitle(first: number): number {
    const title = this.words[first - 1]
    return title && isCapital(title.text) && courtesies().has(title.lower) && this.gap(first - 1) === ', ' ? first - 1 : first
  }

  /** `Anna Reid, a former Danish prime minister,` and `Reid is the prime minister`. */
  after(): Role[] {
    const after = this.textAfter()
    const party = /^[,\s(]+(R|D)[-–]([A-ZÀ-ÖØ-Þ][\w.]*)/.exec(after)
    if (party) return [{ head: party[1] === 'R' ? 'republican' : 'democrat', words: new Set([party[1] === 'R' ? 'republican' : 'democrat', roleName(party[2]!)]) }]
    const counsel = /^(?: [KQ]C)?, (?:for the )?(prosecut|defen)(?:ing|ce|ion)\b/.exec(after)?.[1]
    if (counsel) return (counsel === 'defen' ? ['barrister'] : ['barrister', 'prosecutor']).map((head) => ({ head, words: new Set<string>() }))
    const predicate = /^ (?:is|was|became|has been|had been|remains|as) (?=(?:the|an?|his|her|their)\b)/.exec(after)
    const apposition = /^(?:,| \(| [-–—]+)\s?(?:(?:aged )?\d{1,3}, )?(?=[A-Za-zÀ-ÖØ-öø-ɏ“"'])/.exec(after)
    const opening = predicate ?? apposition
    if (!opening) return []
    const from = firstFrom(this.words, this.end() + opening[0].length)
    return this.phraseFrom(from, predicate !== null)
  }

  private phraseFrom(from: number, predicate: boolean): Role[] {
    const until = this.clauseEnd(from)
    if (until === from || (!predicate && !/^[,.;)—–-]|^$/.test(this.text.slice(this.words[until - 1]!.end).slice(0, 2).trim()))) return []
    const roles: Role[] = []
    let start = from
    for (let i = from; i <= until; i += 1) {
      if (i < until && !isFunction(this.words[i]!)) continue
      if (i > start) roles.push(...this.phrase(start, i - 1, until))
      if (i < until && this.words[i]!.text !== 'and') break
      start = i + 1
    }
    return roles
  }

  /** The role that the words `from` to `head` are, with all words up to `until`. */
  private phrase(from: number, head: number, until: number): Role[] {
    const keys = this.words.slice(from, head + 1).map(roleKey)
    const n = roleEndingAt(keys, keys.length - 1)
    if (!n) return kin().has(keys.at(-1)!) ? [{ head: keys.at(-1)!, words: new Set() }] : []
    return [{ head: keys.slice(-n).join(' '), words: new Set(this.words.slice(from, until).map(roleWord)) }]
  }

  private phraseEndingAt(last: number): Role[] {
    const home = lookUp(this.words[last]!.text.replace(/['’]s?$/, ''))
    if (home?.type === 'place') return [{ head: NATIONAL, words: new Set([nameKey(home.name)]) }]
    if (!endsRole(roleKey(this.words[last]!)) && !kin().has(this.words[last]!.text)) return []
    const keys = this.words.slice(Math.max(0, last - 7), last + 1).map(roleKey)
    const n = roleEndingAt(keys, keys.length - 1)
    if (!n) return kin().has(keys.at(-1)!) ? [{ head: keys.at(-1)!, words: new Set() }] : []
    let from = last - n + 1
    while (from > 0 && last - from < 8 && /^[.]?[ \u00A0’']$|^['’]s $/.test(this.gap(from)) && !isFunction(this.words[from - 1]!) && !DETERMINER.test(this.words[from - 1]!.lower)) from -= 1
    return [{ head: keys.slice(-n).join(' '), words: new Set(this.words.slice(from, last + 1).map(roleWord)) }]
  }

  /** The nearest noun phrase whose head is a role and that reaches to the name, with nothing but `of` and `for` behind the head. */
  private apposedBefore(): Role[] {
    for (let i = this.first - 1; i >= 0 && this.first - i < 16; i -= 1) {
      const opens = DETERMINER.test(this.words[i]!.lower) || /['’]s?$/.test(this.words[i]!.text)
      const roles = opens ? this.reaching(i + 1) : []
      if (roles.length || /[,;:.()“”"—–]/.test(i > 0 ? this.gap(i) : ',')) return roles
    }
    return []
  }

  private reaching(from: number): Role[] {
    let head = from
    while (head < this.first && !isFunction(this.words[head]!)) head += 1
    if (head === from || (head < this.first && !/^(?:of|for|at|in|to|from|and)$/.test(this.words[head]!.text))) return []
    return this.phrase(from, head - 1, this.first)
  }

  /** Up to the next comma or stop. */
  private clauseEnd(from: number): number {
    let until = from
    while (until < this.words.length && until - from < MOST_WORDS && (until === from || !/[,;:.()“”"—–]\s|[,;()—–“”"]/.test(this.gap(until)))) until += 1
    return until
  }

  private gap(i: number): string {
    const [before, after] = [this.words[i - 1], this.words[i]]
    return before && after ? this.text.slice(before.end, after.start) : ''
  }

  private end(): number {
    return this.next > 0 ? this.words[this.next - 1]!.end : 0
  }

  private textAfter(): string {
    return this.text.slice(this.end(), this.end() + 40)
  }
}

const roleName = (written: string) => nameKey((lookUp(written) ?? lookUp(`${written}.`))?.name ?? written)

/** What the last word of an organisation's name says that it is: a company, a ministry. */
export function organisationHeads(name: string): string[] {
  const words = nameKey(name).split(' ')
  headsByMark ??= invert(organisationRoles())
  return [...words.filter((word) => organisationRoles().has(word)), ...(headsByMark.get(words.at(-1)!) ?? [])]
}

let headsByMark: Map<string, string[]> | undefined

function invert(marksByHead: Map<string, string>): Map<string, string[]> {
  const heads = new Map<string, string[]>()
  for (const [head, marks] of marksByHead) for (const mark of marks.split(' ')) push(heads, mark, head)
  return heads
}

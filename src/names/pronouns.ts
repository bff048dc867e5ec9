import type { Document, Entity, NameMention, Passage, Register, Word } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import type { Draft } from './draft.ts'
import { personRoles, speechVerbs } from './lists/roles.ts'
import { courtesies } from './lists/titles.ts'
import { walker } from './quoted.ts'
import { endsRole, indexAt, roleKey } from './roles.ts'
import { isCapital } from './key.ts'

type Gender = 'f' | 'm'

const PRONOUNS = new Map<string, Gender>([['he', 'm'], ['him', 'm'], ['his', 'm'], ['himself', 'm'], ['she', 'f'], ['her', 'f'], ['hers', 'f'], ['herself', 'f']])
const SUBJECT = /^(?:he|she)$/
/** What a clause can begin behind; a name behind any other word is its object. */
const OPENER = /^(?:and|but|or|that|when|while|if|because|as|after|before|since|until|where|although|though|whether|than|then|so|how|why|what|yet|meanwhile|also|said|says|added|asked|told|wrote|according|later|yesterday|today)$/
/** What can stand between the beginning of a noun phrase and the name at its end. */
const IN_PHRASE = /^(?:the|an?|his|her|their|its|former|then|late|incoming|outgoing|longtime|veteran|fellow|deputy|acting|younger|elder|older)$/
/** `When Rutte arrived, he said`: the name before is the speaker all the same. */
const SUBORDINATE = /^(?:when|as|after|while|before|since|although|though|once|asked|speaking|in|at|on|if|because|by|with|during|despite)$/i
/** `Lamb told Fry. “…,” he replied`: verbs with which the one addressed speaks. */
const REPLIES = /^(?:replie[ds]|respond(?:ed|s)|answer(?:ed|s)|retort(?:ed|s)|counter(?:ed|s)|shot)$/
/** What stands between who acts and whom they address. */
const ADDRESSES = /(?<!\b(?:was|were|is|are|been|being) )\b(?:told|tells|asked|asks|warned|warns|shouted at|said to) (?:\S+ ){0,2}$/
/** What stands between two of whom either may speak next: `Lamb met Fry`, `Lamb accused Fry`. */
const MEETS = /(?<!\b(?:was|were|is|are|been|being) )\b(?:met|meets|asked|asks|accuse[ds]|blame[ds]|sue[ds]|faced|faces|fought|debated|confront(?:ed|s)|challenge[ds]|clashed|argued|rowed|sparred|attack(?:ed|s)) (?:with )?(?:\S+ ){0,2}$/
const LOOK_BACK = 3
/** More people than any sentence speaks of. */
const MOST_ACTORS = 40

/** A person in a sentence, where the article speaks itself. */
interface Actor {
  /** Null for somebody the register does not know: `the driver`, `Kaldirim` of whom nothing tells that it is a name. */
  entity: Entity | null
  gender: Gender | null
  start: number
  /** 2 for a subject, 1 for whose thing is the subject (`Beck’s plan`), 0 for all others. */
  rank: number
}

/** No noun phrase has so many words. */
const LONGEST_PHRASE = 40

/** Whether nothing but the rest of its own noun phrase stands between a name and the beginning of a clause. */
function opensClause({ words }: Passage, mention: Span, text: string): boolean {
  const at = indexAt(words, mention.start)
  for (let i = at; i > 0; i -= 1) {
    if (at - i > LONGEST_PHRASE) return false
    const [gap, word] = [text.slice(words[i - 1]!.end, words[i]!.start), words[i - 1]!]
    if (/[,;:—–"“”()]/.test(gap)) return true
    const key = roleKey(word)
    if (OPENER.test(key)) return true
    if (key === 'to' && words[i - 2]?.lower === 'according') return true
    if (!isCapital(word.text) && !IN_PHRASE.test(key) && !personRoles().has(key) && !courtesies().has(key)) return false
    if (i === 1 && (/(?:ing|ed)$/.test(key) || /^(?:of|for|with|by|from|in|at|to|under|about|against|like|unlike|on)$/.test(key))) return false
  }
  return true
}

/** Adds the pronouns that can stand for one person only, sentence by sentence: what is resolved here helps further on. */
export function resolvePronouns(document: Document, register: Register, { quotes, open, body }: { quotes: Span[] } & Pick<Draft, 'open' | 'body'>): NameMention[] {
  const found: NameMention[] = []
  const scenes: Actor[][] = []
  const inQuote = walker(quotes)
  const byStart = { names: new Set(open.filter((p) => p.type !== 'place' && !p.known).map((p) => p.start)), mentions: new Map(register.mentions.map((m) => [m.start, m])), ends: new Set(register.mentions.map((m) => m.end)) }
  let [next, named] = [0, 0]
  for (const sentence of document.sentences) {
    const actors: Actor[] = []
    scenes.push(actors)
    if (!body.has(sentence.index)) continue
    const strangers = findStrangers(sentence, document.text, byStart)
    for (const word of sentence.words) {
      while (next < register.mentions.length && register.mentions[next]!.start <= word.start) {
        const mention = register.mentions[next++]!
        named = mention.end
        if (mention.start >= sentence.start && !inQuote(mention.start)) addActor(actors, register, { mention, sentence, text: document.text })
      }
      const stranger = strangers.get(word)
      if (stranger && !inQuote(word.start) && actors.length < MOST_ACTORS) actors.push(stranger)
      const gender = PRONOUNS.get(word.lower)
      if (!gender || inQuote(word.start) || word.start < named) continue
      const entity = antecedent(scenes, { position: word.start, text: document.text, gender, pronoun: word.lower, says: speechAfter(sentence, word), aside: isAside(sentence, word, document.text) })
      if (!entity) continue
      found.push({ start: word.start, end: word.end, entity: entity.id, form: 'pronoun' })
      if (actors.length < MOST_ACTORS) actors.push({ entity, gender, start: word.start, rank: SUBJECT.test(word.lower) ? 2 : 0 })
    }
    while (next < register.mentions.length && register.mentions[next]!.start < sentence.end) next += 1
  }
  return found
}

function addActor(actors: Actor[], register: Register, { mention, sentence, text }: { mention: NameMention; sentence: Passage; text: string }): void {
  const entity = register.entities.get(mention.entity)!
  if (entity.type !== 'person' || actors.length >= MOST_ACTORS) return
  const possessive = /^['’]/.test(text.slice(mention.end, mention.end + 1))
  actors.push({ entity, gender: entity.gender, start: mention.start, rank: !opensClause(sentence, mention, text) ? 0 : possessive ? 1 : 2 })
}

interface Known {
  names: Set<number>
  mentions: Map<number, NameMention>
  ends: Set<number>
}

/** People in a sentence whom the register cannot tell: a name that is not explained, a role that is nobody's. */
function findStrangers(sentence: Passage, text: string, { names, mentions, ends }: Known): Map<Word, Actor> {
  const found = new Map<Word, Actor>()
  sentence.words.forEach((word, i) => {
    const mayBeRole = endsRole(word.text) || word.text === 'old'
    if (!mayBeRole && !names.has(word.start)) return
    const next = sentence.words[i + 1]
    const isRole = mayBeRole && /^[a-zß-öø-ÿ]/.test(word.text) && (word.text !== 'old' || sentence.words[i - 1]?.text === 'year') && !(next && (mentions.has(next.start) || names.has(next.start) || endsRole(next.text))) && !ends.has(word.end)
    if (!names.has(word.start) && !(isRole && isDetermined(sentence.words, i, mentions))) return
    const gender = personRoles().get(word.text)?.split(';')[0]
    if (!opensClause(sentence, word, text) || (names.has(word.start) && !speechVerbs().has(next?.text ?? ''))) return
    found.set(word, { entity: null, gender: gender === 'f' || gender === 'm' ? gender : null, start: word.start, rank: 2 })
  })
  return found
}

/** `the`, `a` or a name’s possessive within four words before; behind a name it is an apposition. */
function isDetermined(words: Word[], at: number, mentions: Map<number, NameMention>): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 4; i -= 1) if (/^(?:the|an?)$/i.test(words[i]!.text)) return !(i > 0 && mentions.has(words[i - 1]!.start))
  return false
}

interface Question {
  position: number
  text: string
  gender: Gender
  pronoun: string
  /** The verb of speech behind it, else nothing. */
  says: string
  /** `Obama, he said, was wrong`: what is said around it does not say who says it. */
  aside: boolean
}

function speechAfter({ words }: Passage, word: Word): string {
  const verb = SUBJECT.test(word.lower) ? (words[indexAt(words, word.start) + 1]?.text ?? '') : ''
  return speechVerbs().has(verb) || REPLIES.test(verb) ? verb : ''
}

function isAside({ words, start }: Passage, word: Word, text: string): boolean {
  const i = indexAt(words, word.start)
  if (i === 0 || !SUBJECT.test(word.lower) || !speechVerbs().has(words[i + 1]?.text ?? '')) return false
  return /[,"”’']\s*$/.test(text.slice(Math.max(start, word.start - 3), word.start)) && !SUBORDINATE.test(words[0]!.text)
}

/** The one person of this gender in the nearest sentence that has any; of several, the one that acts. */
function antecedent(scenes: Actor[][], question: Question): Entity | null {
  const fits = (actor: Actor) => actor.gender === question.gender || actor.gender === null
  let doer: Entity | null = null
  for (let back = question.aside ? 1 : 0; back <= LOOK_BACK && back < scenes.length; back += 1) {
    const fitting = scenes[scenes.length - 1 - back]!.filter((actor) => fits(actor) && (actor.entity === null || actor.entity !== doer))
    const actors = fitting.filter((actor) => actor.entity !== null)
    if (!actors.length && fitting.length) return null
    if (!actors.length) continue
    if (back === 0 && isItsOwnSubject(actors, question)) {
      doer = actors[0]!.entity
      continue
    }
    if (new Set(actors.map((a) => a.entity)).size === 1) return actors[0]!.entity
    return chooseActor(actors, question, back)
  }
  return null
}

/** `Jaishankar received him`: the object is another than who acts in the same clause. */
function isItsOwnSubject(actors: Actor[], { pronoun, text, position }: Question): boolean {
  if (pronoun !== 'him' || actors.some((a) => a.entity !== actors[0]!.entity)) return false
  return !/[,;]|\b(?:that|who|when|as|said|says|if|to|for|because|whether|and|but|while|about|with|behind|around|before|after)\b/.test(text.slice(Math.max(actors.at(-1)!.start, position - 300), position))
}

/** Of several people in one sentence, who acts in it; an object is another than who acts in the same sentence. */
function chooseActor(actors: Actor[], question: Question, back: number): Entity | null {
  const { pronoun, gender, says } = question
  const acting = actors.find((a) => a.rank === 2) ?? actors.find((a) => a.rank === 1)
  if (pronoun === 'him' && back === 0 && acting) {
    const others = new Set(actors.filter((a) => a.entity !== acting.entity).map((a) => a.entity))
    return others.size === 1 ? [...others][0]! : null
  }
  if (acting) return says && back > 0 ? nextToSpeak(actors, acting, question) : acting.entity
  const sure = new Set(actors.filter((a) => a.gender === gender).map((a) => a.entity))
  return sure.size === 1 ? [...sure][0]! : null
}

/** `Lamb, as he met Fry, said yes` is about Lamb. */
const ASIDE = /,|\b(?:as|while|when|after|before|since|who)\b/

/** Who goes on speaking behind a sentence about two people: mostly who acts, but the one addressed `replied`, and of two who meet nobody knows. */
function nextToSpeak(actors: Actor[], acting: Actor, { says, text }: Question): Entity | null {
  const other = actors.find(({ entity, start }) => entity !== acting.entity && start > acting.start)
  if (!other) return acting.entity
  const between = text.slice(acting.start, other.start)
  if (/ by (?:\S+ ){0,2}$/.test(between)) return acting.entity
  if (REPLIES.test(says)) return ADDRESSES.test(between) ? other.entity : null
  return MEETS.test(between) && !ASIDE.test(between) ? null : acting.entity
}

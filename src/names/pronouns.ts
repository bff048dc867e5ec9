import type { Document, Entity, NameMention, Passage, Register, Word } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { personRoles, speechVerbs } from './lists/roles.ts'
import { courtesies } from './lists/titles.ts'
import { walker } from './quoted.ts'
import { indexAt, roleKey } from './roles.ts'

type Gender = 'f' | 'm'

const PRONOUNS = new Map<string, Gender>([['he', 'm'], ['him', 'm'], ['his', 'm'], ['himself', 'm'], ['she', 'f'], ['her', 'f'], ['hers', 'f'], ['herself', 'f']])
const SUBJECT = /^(?:he|she)$/
/** What a clause can begin behind; a name behind any other word is its object. */
const OPENER = /^(?:and|but|or|that|when|while|if|because|as|after|before|since|until|where|although|though|whether|than|then|so|how|why|what|yet|meanwhile|also|said|says|added|asked|told|wrote|according|later|yesterday|today)$/
/** What can stand between the beginning of a noun phrase and the name at its end. */
const IN_PHRASE = /^(?:the|an?|his|her|their|its|former|then|late|incoming|outgoing|longtime|veteran|fellow|deputy|acting|younger|elder|older)$/
/** `When Rutte arrived, he said`: the name before is the speaker all the same. */
const SUBORDINATE = /^(?:when|as|after|while|before|since|although|though|once|asked|speaking|in|at|on|if|because|by|with|during|despite)$/i
const LOOK_BACK = 3

/** A person in a sentence, where the article speaks itself. */
interface Actor {
  entity: Entity
  /** 2 for a subject, 1 for whose thing is the subject (`Beck’s plan`), 0 for all others. */
  rank: number
}

/** Whether nothing but the rest of its own noun phrase stands between a name and the beginning of a clause. */
function opensClause({ words }: Passage, mention: NameMention, text: string): boolean {
  for (let i = indexAt(words, mention.start); i > 0; i -= 1) {
    const [gap, word] = [text.slice(words[i - 1]!.end, words[i]!.start), words[i - 1]!]
    if (/[,;:—–"“”()]/.test(gap)) return true
    const key = roleKey(word)
    if (OPENER.test(key)) return true
    if (key === 'to' && words[i - 2]?.text.toLowerCase() === 'according') return true
    if (!/^\p{Lu}/u.test(word.text) && !IN_PHRASE.test(key) && !personRoles().has(key) && !courtesies().has(key)) return false
    if (i === 1 && (/(?:ing|ed)$/.test(key) || /^(?:of|for|with|by|from|in|at|to|under|about|against|like|unlike|on)$/.test(key))) return false
  }
  return true
}

/** Adds the pronouns that can stand for one person only, sentence by sentence: what is resolved here helps further on. */
export function resolvePronouns(document: Document, register: Register, quotes: Span[]): NameMention[] {
  const found: NameMention[] = []
  const scenes: Actor[][] = []
  const inQuote = walker(quotes)
  let next = 0
  for (const sentence of document.sentences) {
    const actors: Actor[] = []
    scenes.push(actors)
    if (sentence.role === 'credit' || sentence.role === 'title') continue
    for (const word of sentence.words) {
      while (next < register.mentions.length && register.mentions[next]!.start <= word.start) {
        const mention = register.mentions[next++]!
        if (mention.start >= sentence.start && !inQuote(mention.start)) addActor(actors, register, { mention, sentence, text: document.text })
      }
      const gender = word.text.length < 8 ? PRONOUNS.get(word.text.toLowerCase()) : undefined
      if (!gender || inQuote(word.start)) continue
      const entity = antecedent(scenes, { gender, pronoun: word.text.toLowerCase(), aside: isAside(sentence, word, document.text) })
      if (!entity) continue
      found.push({ start: word.start, end: word.end, entity: entity.id, form: 'pronoun' })
      actors.push({ entity, rank: SUBJECT.test(word.text.toLowerCase()) ? 2 : 0 })
    }
    while (next < register.mentions.length && register.mentions[next]!.start < sentence.end) next += 1
  }
  return found
}

function addActor(actors: Actor[], register: Register, { mention, sentence, text }: { mention: NameMention; sentence: Passage; text: string }): void {
  const entity = register.entities.get(mention.entity)!
  if (entity.type !== 'person') return
  const possessive = /^['’]/.test(text.slice(mention.end, mention.end + 1))
  actors.push({ entity, rank: !opensClause(sentence, mention, text) ? 0 : possessive ? 1 : 2 })
}

interface Question {
  gender: Gender
  pronoun: string
  /** `Obama, he said, was wrong`: what is said around it does not say who says it. */
  aside: boolean
}

function isAside({ words, start }: Passage, word: Word, text: string): boolean {
  const i = indexAt(words, word.start)
  if (i === 0 || !SUBJECT.test(word.text.toLowerCase()) || !speechVerbs().has(words[i + 1]?.text ?? '')) return false
  return /[,"”’']\s*$/.test(text.slice(Math.max(start, word.start - 3), word.start)) && !SUBORDINATE.test(words[0]!.text)
}

/** The one person of this gender in the nearest sentence that has any; of several, the one that acts. */
function antecedent(scenes: Actor[][], question: Question): Entity | null {
  const fits = (actor: Actor) => actor.entity.gender === question.gender || actor.entity.gender === null
  for (let back = question.aside ? 1 : 0; back <= LOOK_BACK && back < scenes.length; back += 1) {
    const actors = scenes[scenes.length - 1 - back]!.filter(fits)
    if (!actors.length) continue
    if (new Set(actors.map((a) => a.entity)).size === 1) return actors[0]!.entity
    return chooseActor(actors, question, back)
  }
  return null
}

/** Of several people in one sentence, who acts in it; an object is another than who acts in the same sentence. */
function chooseActor(actors: Actor[], { pronoun, gender }: Question, back: number): Entity | null {
  const acting = actors.find((a) => a.rank === 2) ?? actors.find((a) => a.rank === 1)
  if (pronoun === 'him' && back === 0 && acting) {
    const others = new Set(actors.filter((a) => a.entity !== acting.entity).map((a) => a.entity))
    return others.size === 1 ? [...others][0]! : null
  }
  if (acting) return acting.entity
  const sure = new Set(actors.filter((a) => a.entity.gender === gender).map((a) => a.entity))
  return sure.size === 1 ? [...sure][0]! : null
}

import type { Document, Entity, NameMention, Passage, Register } from '../model/article.ts'
import { findQuoted, walker } from './quoted.ts'

type Gender = 'f' | 'm'

const PRONOUNS = new Map<string, Gender>([['he', 'm'], ['him', 'm'], ['his', 'm'], ['himself', 'm'], ['she', 'f'], ['her', 'f'], ['hers', 'f'], ['herself', 'f']])
const SUBJECT = /^(?:he|she)$/
/** Words before a name that make it anything but the subject. */
const OBLIQUE = /(?:^|[\s(])(?:of|for|with|by|from|against|about|on|over|than|like|as|between|at|in|to|and|into|under|without|toward|towards|behind|after|before) (?:the |former |then-)?(?:[\p{Lu}][\p{L}.]* ){0,3}$/u
const ACCORDING = /[Aa]ccording to (?:[\p{Lu}][\p{L}.]* ){0,3}$/u
const LOOK_BACK = 3

/** A person in a sentence, where the article speaks itself. */
interface Actor {
  entity: Entity
  start: number
  subject: boolean
}

/** Adds the pronouns that can stand for one person only, sentence by sentence: what is resolved here helps further on. */
export function resolvePronouns(document: Document, register: Register): NameMention[] {
  const found: NameMention[] = []
  const scenes: Actor[][] = []
  const inQuote = walker(findQuoted(document))
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
      const gender = PRONOUNS.get(word.text.toLowerCase())
      if (!gender || inQuote(word.start)) continue
      const entity = antecedent(scenes, { gender, pronoun: word.text.toLowerCase(), atStart: word === sentence.words[0] })
      if (!entity) continue
      found.push({ start: word.start, end: word.end, entity: entity.id, form: 'pronoun' })
      actors.push({ entity, start: word.start, subject: SUBJECT.test(word.text.toLowerCase()) })
    }
    while (next < register.mentions.length && register.mentions[next]!.start < sentence.end) next += 1
  }
  return found
}

function addActor(actors: Actor[], register: Register, { mention, sentence, text }: { mention: NameMention; sentence: Passage; text: string }): void {
  const entity = register.entities.get(mention.entity)!
  if (entity.type !== 'person') return
  const before = text.slice(Math.max(sentence.start, mention.start - 40), mention.start)
  const possessive = /^['’]s?\b/.test(text.slice(mention.end, mention.end + 2))
  actors.push({ entity, start: mention.start, subject: !possessive && (!OBLIQUE.test(before) || ACCORDING.test(before)) })
}

interface Question {
  gender: Gender
  pronoun: string
  atStart: boolean
}

/** The one person of this gender in the nearest sentence that has any; of several, the one that acts. */
function antecedent(scenes: Actor[][], question: Question): Entity | null {
  const fits = (actor: Actor) => actor.entity.gender === question.gender || actor.entity.gender === null
  for (let back = 0; back <= LOOK_BACK && back < scenes.length; back += 1) {
    const actors = scenes[scenes.length - 1 - back]!.filter(fits)
    if (!actors.length) continue
    const people = new Set(actors.map((a) => a.entity))
    if (people.size === 1) return actors[0]!.entity
    const sure = new Set(actors.filter((a) => a.entity.gender).map((a) => a.entity))
    if (sure.size === 1 && actors.some((a) => a.subject && sure.has(a.entity))) return [...sure][0]!
    return chooseActor(actors, question, back)
  }
  return null
}

function chooseActor(actors: Actor[], { pronoun }: Question, back: number): Entity | null {
  const acting = actors.find((a) => a.subject)
  if (!acting) return null
  if (/^(?:him|her)$/.test(pronoun) && back === 0) {
    const others = new Set(actors.filter((a) => a.entity !== acting.entity).map((a) => a.entity))
    return pronoun === 'him' && others.size === 1 ? [...others][0]! : null
  }
  return acting.entity
}

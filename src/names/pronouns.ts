import type { Document, Entity, NameMention, Passage, Register, Word } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { firstFrom } from '../text/spans.ts'
import type { Draft } from './draft.ts'
import { type Actor, type Gender, findStrangers, opensClause } from './actors.ts'
import { Epithets } from './epithets.ts'
import { speechVerbs } from './lists/roles.ts'
import type { Roles } from './refer.ts'
import { walker } from './quoted.ts'

const PRONOUNS = new Map<string, Gender>([['he', 'm'], ['him', 'm'], ['his', 'm'], ['himself', 'm'], ['she', 'f'], ['her', 'f'], ['hers', 'f'], ['herself', 'f']])
const SUBJECT = /^(?:he|she)$/
/** `When Lund arrived, he said`: the name before is the speaker all the same. */
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

/** The pronouns that stand for somebody whom the register knows, and of others that may mean somebody it does not know, where that one stands. */
interface Pronouns {
  found: NameMention[]
  unclear: Map<number, number>
}

/** Finds the pronouns that can stand for one person only, sentence by sentence: what is resolved here helps further on. */
export function resolvePronouns(document: Document, register: Register, { roles, quotes, open, body }: { roles: Roles; quotes: Span[] } & Pick<Draft, 'open' | 'body'>): Pronouns {
  const found: NameMention[] = []
  const unclear = new Map<number, number>()
  const scenes: Actor[][] = []
  const inQuote = walker(quotes)
  const epithets = new Epithets(document, register, { roles, body })
  const byStart = { names: new Map(open.filter((p) => p.type !== 'place' && !p.known).map((p) => [p.start, p])), mentions: new Map(register.mentions.map((m) => [m.start, m])), ends: new Set(register.mentions.map((m) => m.end)) }
  let [next, named] = [0, 0]
  for (const sentence of document.sentences) {
    const actors: Actor[] = []
    scenes.push(actors)
    if (!body.has(sentence.index)) continue
    const strangers = findStrangers(sentence, document.text, byStart)
    for (const word of sentence.words) {
      while (next < register.mentions.length && register.mentions[next]!.start <= word.start) {
        const mention = register.mentions[next++]!
        named = mention.form === 'demonym' ? mention.start : mention.end
        if (mention.start >= sentence.start && !inQuote(mention.start)) addActor(actors, register, { mention, sentence, text: document.text })
      }
      const meant = !inQuote(word.start) && word.start >= named ? epithets.endingAt(scenes, sentence, { word, named }) : null
      if (meant) {
        found.push({ start: meant.start, end: word.end, entity: meant.entity.id, form: 'role' })
        if (actors.length < MOST_ACTORS) actors.push({ entity: meant.entity, gender: meant.entity.gender, start: meant.start, rank: 2 })
        continue
      }
      const stranger = strangers.get(word)
      if (stranger && !inQuote(word.start) && actors.length < MOST_ACTORS) actors.push(stranger)
      const gender = PRONOUNS.get(word.lower)
      if (!gender || inQuote(word.start) || word.start < named) continue
      const entity = antecedent(scenes, { position: word.start, text: document.text, gender, pronoun: word.lower, says: speechAfter(sentence, word), aside: isAside(sentence, word, document.text) })
      if (typeof entity === 'number') unclear.set(word.start, entity)
      if (!entity || typeof entity === 'number') continue
      found.push({ start: word.start, end: word.end, entity: entity.id, form: 'pronoun' })
      if (actors.length < MOST_ACTORS) actors.push({ entity, gender, start: word.start, rank: SUBJECT.test(word.lower) ? 2 : 0 })
    }
    while (next < register.mentions.length && register.mentions[next]!.start < sentence.end) next += 1
  }
  return { found, unclear }
}

function addActor(actors: Actor[], register: Register, { mention, sentence, text }: { mention: NameMention; sentence: Passage; text: string }): void {
  const entity = register.entities.get(mention.entity)!
  if (entity.type !== 'person' || actors.length >= MOST_ACTORS) return
  const possessive = /^['’]/.test(text.slice(mention.end, mention.end + 1))
  actors.push({ entity, gender: entity.gender, start: mention.start, rank: !opensClause(sentence, mention, text) ? 0 : possessive ? 1 : 2 })
}

interface Question {
  position: number
  text: string
  gender: Gender
  pronoun: string
  /** The verb of speech behind it, else nothing. */
  says: string
  /** `Marsh, he said, was wrong`: what is said around it does not say who says it. */
  aside: boolean
}

function speechAfter({ words }: Passage, word: Word): string {
  const verb = SUBJECT.test(word.lower) ? (words[firstFrom(words, word.start) + 1]?.text ?? '') : ''
  return speechVerbs().has(verb) || REPLIES.test(verb) ? verb : ''
}

function isAside({ words, start }: Passage, word: Word, text: string): boolean {
  const i = firstFrom(words, word.start)
  if (i === 0 || !SUBJECT.test(word.lower) || !speechVerbs().has(words[i + 1]?.text ?? '')) return false
  return /[,"”’']\s*$/.test(text.slice(Math.max(start, word.start - 3), word.start)) && !SUBORDINATE.test(words[0]!.text)
}

/** The one person of this gender in the nearest sentence that has any; of several, the one that acts. A number is where somebody stands whom the register does not know. */
function antecedent(scenes: Actor[][], question: Question): Entity | number | null {
  const fits = (actor: Actor) => actor.gender === question.gender || actor.gender === null
  let doer: Entity | null = null
  for (let back = question.aside ? 1 : 0; back <= LOOK_BACK && back < scenes.length; back += 1) {
    const fitting = scenes[scenes.length - 1 - back]!.filter((actor) => fits(actor) && (actor.entity === null || actor.entity !== doer))
    const actors = fitting.filter((actor) => actor.entity !== null)
    if (!actors.length && fitting.length) return fitting.find(({ isNew }) => isNew)?.start ?? null
    if (!actors.length) continue
    if (back === 0 && isItsOwnSubject(actors, question)) {
      doer = actors[0]!.entity
      continue
    }
    const rival = back > 0 && question.says ? findRival(fitting, question) : undefined
    if (rival) return rival.start
    if (back > 0 && REPLIES.test(question.says) && actors.every((actor) => asks(actor, question.text))) return question.position
    if (new Set(actors.map((a) => a.entity)).size === 1) return actors[0]!.entity
    return chooseActor(actors, question, back)
  }
  return null
}

/** What a name stands behind that is the one acting: `The driver was named as Fry`. */
const IS = /\b(?:is|was|named|called|as|be|became|remains) (?:\p{Lu}\S* )?$/u

/** What stands between somebody and another one who is theirs: `Fry’s brother`, `his lawyer`. */
const OWNS = /^(?:(?:his|her)|\S+(?: \S+){0,3}['’]s?) (?:\S+ ){0,2}$/i

/** `The driver hit Fry. “…,” he said`: where somebody unknown acts and somebody known does not, nobody knows who speaks; but the one addressed `replied`. */
function findRival(fitting: Actor[], { text, says }: Question): Actor | undefined {
  const stranger = fitting.find(({ entity }) => entity === null)
  if (!stranger) return undefined
  const known = fitting.filter(({ entity, start }) => entity !== null && !OWNS.test(text.slice(start, Math.max(start, stranger.start))))
  if (known.length === 0) return stranger
  if (known.some(({ rank, start }) => rank > 0 || start < stranger.start)) return undefined
  const between = text.slice(stranger.start, known[0]!.start)
  return IS.test(between) || (REPLIES.test(says) && ADDRESSES.test(between)) ? undefined : stranger
}

/** `“By whom?” asked Firth. “…,” he answered`: nobody answers himself. */
const asks = ({ start }: Actor, text: string): boolean => ASKED_BY.test(text.slice(Math.max(0, start - 26), start)) || ASKS.test(text.slice(start, start + 60))
const ASKED_BY = /[”"’'] (?:asked|asks|wondered|demanded) (?:\S+ )?$/
const ASKS = /^(?:(?!(?:was|were|is|are|been|being) )\S+ ){1,3}(?:asked|asks|wondered|demanded)[.:,]/

/** `Jaishankar received him`: the object is another than who acts in the same clause. */
function isItsOwnSubject(actors: Actor[], { pronoun, text, position }: Question): boolean {
  if (pronoun !== 'him' || actors.some((a) => a.entity !== actors[0]!.entity) || actors.every(({ rank }) => rank === 1)) return false
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

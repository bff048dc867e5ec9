import type { Document, Quotation, Register } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { personRoles } from '../names/lists/roles.ts'
import { firstFrom } from '../text/spans.ts'

export type Speaker = Quotation['speaker']

/** A quotation before, with who said it. */
export type Quoted = Pick<Quotation, 'end' | 'speaker'>

/** Words that stand for somebody and name nobody. */
const NAMELESS = new Set(`he she it they we i you him them us me his her hers its their theirs our my your one ones some many most all both several
other others another those these this that who whom whose which what everyone everybody someone somebody anyone anybody nobody himself herself
itself themselves ourselves myself yourself`.split(/\s+/))
const SINGULAR = /^(?:s?he|his|hers?)\b/i
const FEMALE = /^(?:she|hers?)\b/i
const PLURAL = /^(?:they|their)\b/i
/** `the senators`, `Reid and Marsh`, `police`; not `a spokesman for the builders`. */
const MANY = /^(?!an? )(?:(?! (?:of|for|from|at|with) ).)*(?:[^s]s|\band\b.*|\bpolice|\bpeople)(?:$| (?:of|for|from|at|with) )/i
/** `Another called it “…”`: not who was quoted last. */
const OTHERS = /^(?:another|others?|ones?|some|many|most|several|this|these|those|(?:every|some|any|no)(?:one|body))\b/i
/** Characters between a quotation and the pronoun that may still mean who said it. */
const REACH = 400

/** `They’ve` too. */
export const isNameless = (name: string): boolean => NAMELESS.has(name.toLowerCase().replace(/['’]\p{L}+$/u, ''))

interface Question {
  pronoun: Span
  quote: Span
  last: Quoted | undefined
}

/**
 * `“A,” Keller said. “B,” she went on.`: a pronoun that the register leaves open stands for who was quoted last, if nobody else is named
 * in between.
 */
export function whoWasQuoted({ text }: Document, register: Register, { pronoun, quote, last }: Question): Speaker {
  const from = last?.end ?? 0
  if (!last?.speaker || hasRival(text, register.unclear?.get(pronoun.start), last.speaker) || pronoun.start < from || Math.min(pronoun.start, quote.start) - from > REACH) return null
  const word = text.slice(pronoun.start, pronoun.end)
  if (OTHERS.test(word) || !mayStandFor(register, word, last.speaker)) return null
  const between = register.mentions.slice(firstFrom(register.mentions, from), firstFrom(register.mentions, pronoun.start))
  const outside = between.filter(({ start, entity }) => (start < quote.start || start >= quote.end) && entity !== last.speaker!.entity)
  const rival = outside.some(({ entity }) => mayBe(register, word, entity))
  return rival ? null : { ...pronoun, name: last.speaker.name, entity: last.speaker.entity }
}

/** Whether the pronoun may mean somebody new, who is not the one quoted, in whatever words. */
function hasRival(text: string, at: number | undefined, { start, end, name }: NonNullable<Speaker>): boolean {
  return at !== undefined && !(start <= at && at < end) && !text.startsWith(name, at)
}

function mayStandFor(register: Register, word: string, { entity, name }: NonNullable<Speaker>): boolean {
  if (entity !== null) return mayBe(register, word, entity)
  if (/^its?$/i.test(word)) return isThing(name)
  return SINGULAR.test(word) ? !MANY.test(name) : PLURAL.test(word) === MANY.test(name)
}

/** `The board`, `A report`; `it` is no spokesman, nor somebody of whom nothing but the name is known. */
const isThing = (name: string): boolean => /^(?:the|an?|its|his|her|their)\s/i.test(name) && !name.toLowerCase().split(/\s+/).some((word) => personRoles().has(word))

function mayBe({ entities }: Register, word: string, id: string): boolean {
  const entity = entities.get(id)
  if (entity?.type !== 'person') return entity?.type === 'organisation' && !SINGULAR.test(word)
  return SINGULAR.test(word) && (entity.gender === null || (entity.gender === 'f') === FEMALE.test(word))
}

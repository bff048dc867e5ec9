import type { ReadingOf } from '../model/article.ts'
import { isCapital } from '../names/key.ts'
import { meanAlike } from './alike.ts'
import type { Place } from './gather.ts'
import type { Side } from './sides.ts'
import { isFunctionWord } from './words.ts'

/** What somebody does once and in person. */
const IN_PERSON = /^(?:visit|travel|arriv|return|resign|testifi?|appear)$/
/** That it is still to come. */
const AHEAD = /^(?:will|would|shall|due|to|plan|expect|schedul|set)$/

/** Words between `will` and the verb. */
const REACH = 4

interface Plan {
  verb: string
  /** The first thing behind the verb, and whether it is a name. */
  object: string | null
  named: boolean
}

/** Whether two dates are those of one visit of one person: `will visit the mine on Monday`, `would travel to Holm on Tuesday`. */
export function areOfOnePlan(a: Place<ReadingOf<'date'>>, b: Place<ReadingOf<'date'>>): boolean {
  const [one, other] = [planBefore(a), planBefore(b)]
  if (one === null || other === null || !meanAlike(one.verb, other.verb) || !sharePerson(a.side, b.side)) return false
  return one.object === null || other.object === null || one.named !== other.named || meanAlike(one.object, other.object)
}

/** Whether two dates are of two plans: `will travel to Holm`, `will return from Holm`. */
export function areOfTwoPlans(a: Place<ReadingOf<'date'>>, b: Place<ReadingOf<'date'>>): boolean {
  const [one, other] = [planBefore(a), planBefore(b)]
  return one !== null && other !== null && !meanAlike(one.verb, other.verb)
}

function planBefore({ side: { passage: { words }, tokens }, from }: Place<ReadingOf<'date'>>): Plan | null {
  const verb = words.findLastIndex(({ stem }, i) => i < from && IN_PERSON.test(stem))
  if (verb < 0 || !words.slice(Math.max(0, verb - REACH), verb).some(({ key, stem }) => AHEAD.test(key) || AHEAD.test(stem))) return null
  const object = words.findIndex((word, i) => i > verb && i < from && !isFunctionWord(word))
  return { verb: words[verb]!.stem, object: object < 0 ? null : tokens[object]!, named: object >= 0 && isCapital(words[object]!.text) }
}

const sharePerson = (a: Side, b: Side): boolean => [...a.named].some(([entity, type]) => type === 'person' && b.named.has(entity))

import type { NameMention, Register } from '../model/article.ts'
import { firstFrom } from '../text/spans.ts'

/** What an article says of itself that asks one person questions. */
const INTERVIEW = /\b(?:interview(?:ed|s)?|q ?& ?a|in conversation|(?:talk|speak)s? (?:to|with)|(?:talked|spoke) (?:to|with)|sat down with|sits down with|answers? (?:our|your|readers[’']|the) questions)\b/i
/** Where somebody else may answer: a witness, of whom the article is not about. */
const HEARING = /\b(?:court|trial|jury|judge|hearing|testimony|testified|deposition|witness(?:es)?|transcript|inquest|inquiry|lawsuit|police)\b/i
/** Characters before the first question that are read for it. */
const INTRODUCTION = 3000

/** Who answers in `Q:` and `A:`: the one person whom the introduction of an interview names. */
export function interviewee(text: string, { mentions, entities }: Register, firstTurn: number): NameMention | null {
  const introduction = text.slice(0, firstTurn)
  if (firstTurn > INTRODUCTION || !INTERVIEW.test(introduction) || HEARING.test(introduction)) return null
  const people = mentions.slice(0, firstFrom(mentions, firstTurn)).filter(({ entity, form }) => form !== 'role' && entities.get(entity)?.type === 'person')
  const answers = people.find(({ form }) => form === 'full') ?? null
  return answers && people.every(({ entity }) => entity === answers.entity) ? answers : null
}

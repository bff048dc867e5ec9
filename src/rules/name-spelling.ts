import type { Source, Value, Variant } from '../model/comparison.ts'
import type { Hit } from '../model/finding.ts'
import type { Rule } from './rule.ts'

export const nameSpelling: Rule = {
  name: 'name-spelling',
  level: 'warning',
  finds: 'a name spelled otherwise than in every source that has it',
  why: 'People notice when their name is wrong, and nobody else does before print.',
  example: {
    draft: 'Departing harbour chief Jen Lindqvist thanked the troops in Brussels on Monday.',
    sources: ['Departing harbour chief Jens Lindqvist thanked the troops in Brussels on Monday.'],
    silent: 'Departing harbour chief Jens Lindqvist thanked the troops in Brussels on Monday.',
  },
  check: ({ comparison, draft }) => comparison.claims.flatMap((c) => c.variants).filter(isName).flatMap((variant) => misspellings(variant, draft)),
}

/** Words that have no capital (defence, defense) are house style, not names. */
const isName = ({ values }: Variant): boolean => values.every((v) => /^\p{Lu}/u.test(v.text))

function misspellings({ values }: Variant, draft: Source): Hit[] {
  const related = values.filter((v) => v.source !== draft.id)
  const known = new Set(related.map((v) => v.text))
  const spellings = [...known].toSorted().join(', ')
  const isOdd = (v: Value) => v.source === draft.id && !known.has(v.text)
  return related.length ? values.filter(isOdd).map(({ start, end, text }) => ({ start, end, message: `${text} is spelled ${spellings} in the sources`, related })) : []
}

import { meanAlike } from './alike.ts'
import type { Slot } from './slots.ts'
import { isFunctionWord } from './words.ts'

/** What somebody or something is for the first time, or more than ever, since then. */
const SUPERLATIVE = /^(?:first|most|least|worst|best)$|est$/
/** No superlatives. */
const NO_SUPERLATIVE = /^(?:for|inter|ar|qu|requ|sugg|mod|hon|prot|cont|inv|man|t|w|n|gu|ch|harv|conqu)est$/
/** Words between `first` and `since`. */
const REACH = 8

/** By which superlative a date is the last before, and of what: `first` and `strike` in `the first strike at the yard since 2011`. */
interface Record {
  superlative: string
  told: string[]
}

/** Null for a date of something else. */
export function comparedBy({ side: { passage: { words } }, from }: Slot): Record | null {
  const back = [1, 2, 3].find((n) => words[from - n]?.key === 'since')
  if (back === undefined || words.slice(from - back + 1, from).some((word) => !isFunctionWord(word))) return null
  const since = from - back
  const at = words.findLastIndex(({ key }, i) => i < since && i >= since - REACH && SUPERLATIVE.test(key) && !NO_SUPERLATIVE.test(key))
  return at < 0 ? null : { superlative: words[at]!.key, told: words[at + 1]!.key === 'time' ? [] : words.slice(at + 1, since).filter((word) => !isFunctionWord(word)).map(({ stem }) => stem) }
}

/** `The first strike since 2011`, `the walkout, the first since 2014`, but not `the first album since 2011` and `the first book since 2014`. */
export function areOfOneRecord(a: Slot, b: Slot): boolean {
  const [one, other] = [comparedBy(a), comparedBy(b)]
  if (one === null || one.superlative !== other?.superlative) return false
  return one.told.length === 0 || other.told.length === 0 || one.told.some((stem) => other.told.some((their) => meanAlike(stem, their)))
}

import type { Word } from '../model/article.ts'
import type { Slot } from './slots.ts'
import { isFunctionWord } from './words.ts'

/** Whose age it is: `Andrew Lowe, 20,`, `Andrew Lowe, a 20-year-old`, `20-year-old painter Andrew Lowe`. */
export function holderOf({ side: { article, tokens, named, passage: { words } }, from, to }: Slot): string | null {
  const before = /^(?:an?|aged?)$/.test(words[from - 1]?.key ?? '') ? from - 2 : from - 1
  let after = to
  while (after < to + TITLE && words[after] && (!isFunctionWord(words[after]!) || HONORIFIC.test(words[after]!.key)) && named.get(tokens[after]!) !== 'person') after += 1
  const parted = words[after] !== undefined && article.text.slice(words[to - 1]!.end, words[after]!.start).includes(',')
  const at = [before, ...(parted ? [] : [after])].find((i) => named.get(tokens[i] ?? '') === 'person')
  return at === undefined || isOfKin(words, tokens.indexOf(tokens[at]!)) ? null : tokens[at]!
}

/** `His father, Jon Carr, 71` may bear the son’s name. */
const isOfKin = (words: Word[], at: number): boolean => /^(?:father|mother|son|daughter|brother|sister|grandfather|grandmother|uncle|aunt|cousin|namesake)$/.test(words[at - 1]?.key ?? '')

/** `The 44-year-old Ms Lowe`. */
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr)$/

/** Words that say what somebody is, between the age and the name. */
const TITLE = 3

/** `Andrew Lowe, 20,` and `Jon Carr, 24,`. */
export function areOfOthers(a: Slot, b: Slot): boolean {
  const [one, other] = [holderOf(a), holderOf(b)]
  return one !== null && other !== null && one !== other
}

import { remembered } from './lists/list.ts'

const LETTERS: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }
/** Texts in which there are no other marks. */
const OURS = /^[\0-\u0482\u048A-\u058F\u1E00-\u1FFF\u2000-\u206F\uFEFF]*$/
const PLAIN = /^[a-z][a-z'-]*(?: [a-z'-]+)*$/

/** What names are compared by: lower case, without accents, dots or typographic apostrophes. Spelling stays as it is: names have none. */
export const nameKey = remembered(foldName)

/** The same, remembered nowhere: for lists that are gone through once. */
export function foldName(name: string): string {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return withoutMarks(lower.normalize('NFKD')).replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter]!).replace(/[’‘ʼ′`]/g, "'").replace(/\s+/g, ' ')
}

/** The marks of all scripts are slow to get ready: those of Latin, Greek and Cyrillic letters stand together. */
function withoutMarks(name: string): string {
  return OURS.test(name) ? name.replace(/[\u0300-\u036F."“”()\u200B-\u200F\u2060\uFEFF\u00AD]+/g, '') : name.replace(/\p{M}+|[."“”()\u200B-\u200F\u2060\uFEFF\u00AD]+/gu, '')
}

/** Whether a word begins with a capital. Patterns with `\p{Lu}` are dear to compile, and a run on two short articles uses each once. */
export function isCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

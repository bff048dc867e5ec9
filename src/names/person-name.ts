import { type Gender, givenNames } from './lists/given.ts'
import { remembered } from './lists/list.ts'
import { fullForms, isShort } from './lists/nicknames.ts'
import { particles, suffixes } from './lists/titles.ts'
import { isMisspelling } from './likeness.ts'

/** The parts of a person's name, as keys. */
export interface PersonName {
  given: string[]
  surname: string
  suffix: string
  /** Somebody’s son of the same name. */
  isSon?: true
}

/** Whether news knows a given name, alone or as the first part of one with a hyphen. */
export const isGiven = (key: string): boolean => isListed(key) || (key.includes('-') && isListed(firstPart(key)))
const isListed = (key: string) => givenNames().has(key)
const firstPart = (key: string) => key.split('-')[0]!
export const isInitial = (key: string): boolean => /^[A-Za-zÀ-ÖØ-öø-ɏ]{1,2}$/.test(key)

/** The gender that a given name tells; null for Kim and for names the lists lack. */
export const genderOf = (given: string): Gender | null => givenNames().get(isListed(given) ? given : firstPart(given)) ?? null

const bare = (key: string) => key.replace(/^(?:al|el|as|ash|ul)-/, '')

/** The parts of a name that is given as its keys with spaces between. */
export const parseName = remembered((name: string): PersonName => {
  const parts = name.split(' ').filter((key, _, all) => !particles().has(key) || all.length === 1)
  const suffix = parts.length > 1 && suffixes().has(parts.at(-1)!) ? parts.pop()! : ''
  return { given: parts.slice(0, -1).map(bare), surname: bare(parts.at(-1) ?? ''), suffix }
})

/** Whether two names of at least a given name and a surname can be one person's. */
export function sameName(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== b.suffix && ((a.suffix && b.suffix) || a.isSon || b.isSon)) return false
  if (a.surname === b.surname) return sameGiven(a.given, b.given)
  return !isInitial(a.given[0]!) && !isInitial(b.given[0]!) && isMisspelling(a.surname, b.surname) && sameGiven(a.given, b.given) && (a.given[0] === b.given[0] || isListed(a.given[0]!))
}

/** George is George W., but George W. is not George H. W.; Bill is William; Jen is Jens, unless both are names of their own. */
export function sameGiven(a: string[], b: string[]): boolean {
  const [first, other] = [a[0]!, b[0]!]
  if (!sameFirst(first, other) && !a.slice(1).includes(other) && !b.slice(1).includes(first)) return false
  const [middle, otherMiddle] = [a.slice(1).join(' '), b.slice(1).join(' ')]
  return !middle || !otherMiddle || initials(middle) === initials(otherMiddle) || middle.split(' ')[0] === otherMiddle.split(' ')[0]
}

const initials = (words: string) => words.split(' ').map((w) => w[0]).join('')

/** Bill is William. */
export const isNickname = (a: string, b: string): boolean => isShort(a, b) || isShort(b, a)

function sameFirst(a: string, b: string): boolean {
  if (a === b || fullForms(a).has(b) || fullForms(b).has(a) || soundAlike(a, b)) return true
  if (isInitial(a) || isInitial(b)) return a[0] === b[0] && (a.length === 1 || b.length === 1)
  if (areOfTwoGenders(a, b)) return false
  return (!isListed(a) || !isListed(b)) && (isMisspelling(a, b) || (Math.min(a.length, b.length) > 2 && (a.startsWith(b) || b.startsWith(a))))
}

/** What makes a woman's name of a man's: Martin and Martina, Leon and Leonie, Carlo and Carla. */
const FEMININE = /^(?:a|e|ie|ia|ya|iya|ina|ine|ette|ella|na|ne|le|ka)$/

function areOfTwoGenders(a: string, b: string): boolean {
  if (genderOf(a) !== null && genderOf(a) === genderOf(b)) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.startsWith(short) && long !== short) return FEMININE.test(long.slice(short.length))
  return short.length === long.length && short.slice(0, -1) === long.slice(0, -1) && (short.endsWith('a') || long.endsWith('a'))
}

/** Thomas is Tomas, and Oleksandr Olexander: one name as two languages or two desks write it; Daniel is not Danielle. */
const soundAlike = (a: string, b: string): boolean => soundOf(a) === soundOf(b) && (genderOf(a) === null || genderOf(b) === null || genderOf(a) === genderOf(b))

const soundOf = remembered((name: string): string => name
  .replace(/^m[aou]h?am+[ae]d$/, 'mohamed').replace(/^y(?=e)/, '').replace(/(?:ph|w|f)/g, 'v').replace(/x/g, 'ks').replace(/(?!^)h/g, '').replace(/c(?![eiy])/g, 'k').replace(/z/g, 's').replace(/y/g, 'i')
  .replace(/(.)\1+/g, '$1').replace(/er$/, 'r'))

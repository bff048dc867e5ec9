export interface Digits {
  value: number
  /** The place of the last digit that tells: 0.1 for 3.4, 1000 for 43,000, 1 below a thousand. */
  step: number
  /** The whole number's digits where a double cannot hold them. */
  digits?: string
}

const DECIMAL_COMMA = new Set('bg ca cs da de el es et fi fr hr hu id it lt lv nl no nb pl pt ro ru sk sl sr sv tr uk vi'.split(' '))
/** Most numbers of news: below a thousand. */
const SMALL = /^[0-9]{1,3}$/
const PLAIN = /^\d+(?:\.\d+)?$/
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/
const POINTS = /^\d{1,3}(?:\.\d{3}){2,}$/

/** Reads digits of any script with their separators; null where they make no number, as `10.0.0.1`. */
export function readDigits(text: string, language: string): Digits | null {
  if (SMALL.test(text)) return { value: Number(text), step: 1 }
  const plain = separate(latin(text), DECIMAL_COMMA.has(language.split('-')[0]!))
  if (plain === null) return null
  const value = Number(plain)
  const [whole, decimals] = plain.split('.') as [string, string?]
  if (decimals !== undefined) return { value, step: 10 ** -decimals.length }
  return Number.isSafeInteger(value) ? { value, step: stepOf(value) } : { value, step: 1, digits: whole.replace(/^0+/, '') }
}

/** Trailing zeros of a number from a thousand on are taken for rounding; a count below that is meant to the unit. */
export function stepOf(value: number): number {
  if (value < 1000) return 1
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return step
}

function separate(text: string, decimalComma: boolean): string | null {
  const swapped = decimalComma ? text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) : text
  const spaced = swapped.replace(/[\u00a0\u202f٬]/g, ',').replace('٫', '.')
  if (PLAIN.test(spaced)) return spaced
  if (GROUPED.test(spaced) || INDIAN.test(spaced)) return spaced.replaceAll(',', '')
  return POINTS.test(spaced) ? spaced.replaceAll('.', '') : null
}

/** The same in ASCII digits: full-width, Arabic, Persian, Indian ones and all others that Unicode lists. */
export function latin(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : text.replace(/\p{Nd}/gu, (digit) => valueOf(digit.codePointAt(0)!))
}

const values = new Map<number, string>()

/** Unicode keeps the ten digits of a script in a row, zero first. */
function valueOf(code: number): string {
  const known = values.get(code)
  if (known !== undefined) return known
  let value = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  values.set(code, String(value % 10))
  return String(value % 10)
}

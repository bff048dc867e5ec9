/** Characters that take no room and carry no meaning in a word: soft hyphen, zero-width, bidirectional controls, byte-order mark. Inside a `[…]` of a pattern. */
export const INVISIBLE = '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF'

/** Apostrophes as found in news, the right single quotation mark among them. Inside a `[…]`. */
export const APOSTROPHES = "'’ʼ′＇"

/** Of the characters without width, those that stand inside words. Inside a `[…]`. */
export const UNSEEN = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF'
export const isUnseen = (code: number): boolean => code === 0xAD || (code >= 0x200B && code <= 0x200F) || code === 0x2060 || code === 0xFEFF

/*
 * Letters of the Latin, Greek and Cyrillic alphabets, for the inside of a `[…]`. `\p{L}` says more in fewer characters, but each one costs
 * a pattern half a millisecond at its first use, and the whole command has ten.
 */
const CAPITALS_APART = 'ĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ'
const SMALL_APART = 'āăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſ'
export const CAPITAL = `A-ZÀ-ÖØ-Þ${CAPITALS_APART}Α-ΩΆ-ΏЀ-Я`
export const SMALL = `a-zªµºß-öø-ÿ${SMALL_APART}ά-ώа-џ`
export const LETTER = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ͽͿ-ϿЀ-ҁҊ-ԯḀ-ỿ'

const NOT_PLAIN = new RegExp(`[\\uFB00-\\uFB06${INVISIBLE}]`, 'g')
const isPlain = (code: number): boolean => code < 0xAD || ((code & ~7) !== 0xFB00 && !isUnseen(code))

/** `ﬁrst` as `first`, a soft hyphen as nothing: how letters are joined or parted in print is no spelling. */
export function plainLetters(text: string): string {
  // Every word is asked, and hardly any has one: to look at its letters is a fifth of the work of replacing.
  for (let i = 0; i < text.length; i += 1) if (!isPlain(text.charCodeAt(i))) return text.replace(NOT_PLAIN, (sign) => (sign >= '\uFB00' && sign <= '\uFB06' ? sign.normalize('NFKC') : ''))
  return text
}

export const isCapital = (character: string | undefined): boolean => character !== undefined && character !== character.toLowerCase()
export const isSmall = (character: string | undefined): boolean => character !== undefined && character !== character.toUpperCase()

/** Whether a text begins with a capital letter of any script; ASCII is told without the pattern, which is slow to get ready. */
export function opensWithCapital(text: string): boolean {
  const first = text.charCodeAt(0)
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text)
}

/** The same for a small letter. */
export function opensWithSmall(text: string): boolean {
  const first = text.charCodeAt(0)
  return first < 128 ? first >= 97 && first <= 122 : /^\p{Ll}/u.test(text)
}

const PLAIN_LETTER = new RegExp(`[${LETTER}]`)

export const isLetter = (character: string | undefined): boolean => character !== undefined && (PLAIN_LETTER.test(character) || (character > '\u052F' && /\p{L}/u.test(character)))

/** Whether there is a letter or a digit of any script. */
export const holdsWord = (text: string): boolean => /[A-Za-z0-9]/.test(text) || (/[^\0-\x7F\u2000-\u206F]/.test(text) && /[\p{L}\p{N}]/u.test(text))

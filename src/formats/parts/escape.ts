/** Marks of writing direction and characters of no width, except the joiners that emoji and some scripts are written with. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e001f}]/gu
const CONTROL = /[\0-\x1f\x7f-\x9f]/g
/** What most of a text has none of: one look, instead of four replacements that change nothing. */
const DOUBTFUL = /[^ -~\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]| {2}/
const SPACE = /[\t\n\v\f\r \u0085\u2028\u2029]+/g

/**
 * Text of an article, a label or a path as it may be shown: on one line, what moves no cursor and turns no line round.
 * An escape sequence is shown as what it is, `\x1b[31m`. Nothing that comes from outside is shown without it.
 */
export function visible(text: string): string {
  if (!DOUBTFUL.test(text)) return text
  return text.replace(/\p{Cs}/gu, '\ufffd').replace(SPACE, ' ').replace(INVISIBLE, '').replace(CONTROL, code)
}

/** JSON as it may be shown: the same value, with those characters written as escapes. */
export function visibleJson(json: string): string {
  return json.replace(/[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (char) => `\\u${hex(char, 4)}`)
}

const code = (char: string) => `\\x${hex(char, 2)}`
const hex = (char: string, digits: number) => char.charCodeAt(0).toString(16).padStart(digits, '0')

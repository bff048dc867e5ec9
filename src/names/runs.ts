import type { Passage } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { REFERENCE } from '../text/references.ts'
import { UNSEEN } from '../text/typography.ts'
import { isCapital, nameKey } from './key.ts'
import { particles, suffixes } from './lists/titles.ts'
import { compoundEndings } from './lists/words.ts'

/** A word of a name. */
export interface Token extends Span {
  text: string
  key: string
  /** Ends in ’s: a name ends with it. */
  possessive: boolean
}

/** Capitalised words that stand together. */
export interface Run {
  tokens: Token[]
  sentence: number
  /** It holds the first word of its sentence, which has a capital for that reason alone. */
  opens: boolean
}

/* Latin, Greek and Cyrillic by their ranges: `\p{L}` takes longer to compile than two articles take to read. */
const CAPITAL = '[A-ZÀ-ÖØ-ÞΑ-ΩЀ-Я]'
/** Beyond Latin-1, capitals and small letters alternate: what begins with a small one is dropped afterwards. */
const INITIAL = '[A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-ЯḀ-ỿ]'
const RANGES = 'A-Za-z0-9À-ÖØ-öø-ɏ\\u0300-\\u036FͰ-ϿЀ-ӿḀ-ỿ\\uFB00-\\uFB06' + UNSEEN
const LETTER = `[${RANGES}]`
const PREFIX = `(?:(?:[Aa]l|[Ee]l|[Aa]s|[Aa]sh|[Aa]n|[Aa]r|[Uu]l)[-‐‑]|d[’'])(?=${CAPITAL})`
const CAPITALISED = new RegExp(
  String.raw`(?<!${LETTER})(?:${PREFIX})?(?:(?:${CAPITAL}\.-?){1,5}(?:(?<=${CAPITAL}\.)${CAPITAL}(?![.${RANGES}]))?(?!${LETTER})|${INITIAL}${LETTER}{0,40}(?:(?:[’'‘\-‐‑]|(?!${REFERENCE})&|\.(?=com\b))${LETTER}{1,41}){0,4})(?!${LETTER}|\.(?!com\b)[a-z]{2,6}\b)`, 'g')
/** Abbreviations whose full stop ends no name: Mr., Sen., St. Louis, King Jr. */
const ABBREVIATED = /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Pvt|Adm|Cmdr|Det|Supt|Insp|Rev|Hon|Pres|Sec|Atty|Fr|Msgr|St|Ste|Mt|Ft|Jr|Sr|Messrs|Amb|Brig|Dep|Del|Asst|Assoc|Dist|Comm|Engr|Cr|Snr|Const|Con|Smt)$/
const PREFIXED = /^(?:[aeu][a-z]{1,2}[-‐‑]|d[’'])/
/** Party and seat of a member of Congress (`R-Texas`, `D-N.Y.`), what somebody was at the front of a headline (`Ex-minister Odde`), `I’ve`. */
const NO_NAME = /^(?:[RDI][-‐‑–][A-ZÀ-ÖØ-Þ]|Ex[-‐‑][a-z]|I['’‘](?:ve|d|ll|m)$)/
/** Longer runs are shouting, not names. */
const LONGEST_RUN = 14

/** The runs of capitalised words of a sentence, with the particles (`de la`, `bin`) between them. */
export function findRuns(sentence: Passage): Run[] {
  const tokens = findTokens(sentence)
  const runs: Run[] = []
  const first = sentence.words[0]?.start ?? sentence.start
  let run: Run | null = null
  for (const token of tokens) {
    const last = run?.tokens.at(-1)
    if (run && last && joins(sentence, last, token)) run.tokens.push(token)
    else runs.push((run = { tokens: [token], sentence: sentence.index, opens: token.start <= first }))
  }
  return runs.filter((r) => r.tokens.length <= LONGEST_RUN)
}

function findTokens({ start, text }: Passage): Token[] {
  const tokens: Token[] = []
  // Not by matchAll, which makes a pattern of its own for every sentence.
  CAPITALISED.lastIndex = 0
  for (let match = CAPITALISED.exec(text); match; match = CAPITALISED.exec(text)) {
    const [found] = match
    if (!NO_NAME.test(found) && (isCapital(found) || PREFIXED.test(found))) tokens.push(readToken(text, start, match))
  }
  return tokens
}

function readToken(text: string, start: number, { 0: found, index }: RegExpExecArray): Token {
  const word = withoutEnding(found)
  const possessive = /['’‘]s$/i.test(word) && word.length > 2
  const dotted = text[index + word.length] === '.' && ABBREVIATED.test(word)
  const name = possessive ? word.slice(0, -2) : dotted ? `${word}.` : word
  return { start: start + index, end: start + index + name.length, text: name, key: nameKey(name), possessive }
}

/** `Marsh-era` names Marsh; `Ki-moon` is a name. */
function withoutEnding(word: string): string {
  const hyphen = word.search(/[-‐‑][a-zß-öø-ÿ][^-‐‑]*$/)
  return hyphen > 0 && compoundEndings().has(word.slice(hyphen + 1).toLowerCase()) ? word.slice(0, hyphen) : word
}

/** A nickname inside a name is part of it: William "Mo" Cowan. */
function joins(sentence: Passage, last: Token, next: Token): boolean {
  const gap = next.start - last.end
  if (last.possessive || gap > 16) return false
  const between = sentence.text.slice(last.end - sentence.start, next.start - sentence.start)
  if (/^(?:[ \u00A0\u202F]|\r?\n)$/.test(between)) return true
  if (/^["”'’)] $/.test(between)) return /["“‘'(]/.test(sentence.text[last.start - sentence.start - 1] ?? '')
  if (/^ ["“‘'(]$/.test(between)) return /^["”'’)] [A-ZÀ-ÖØ-Þ]/.test(sentence.text.slice(next.end - sentence.start, next.end - sentence.start + 3))
  if (/^, $/.test(between)) return suffixes().has(next.key)
  if (!/^\s[a-zß-öø-ÿ’'\s-]+$/.test(between)) return false
  const words = between.trim().split(/\s+/)
  return words.length <= 3 && words.every((word) => particles().has(word.replace(/[’']$/, '')))
}

import type { Word } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { foldWord } from './fold.ts'
import { REFERENCE, WRITTEN_APOSTROPHE } from './references.ts'
import { stemWord } from './stem.ts'
import { APOSTROPHES, INVISIBLE, LETTER, plainLetters } from './typography.ts'

/*
 * In this order: `U.S.`, `a.m.`; `per cent`; numbers with their separators, ordinals and years (`1,200.5`, `21st`, `1990s`); signs that
 * are read as words; letters with what stands inside words (`O’Brien`, `e-mail`, `RTE.ie`). Other hyphens part words: `32-member` counts members.
 */
function wordPattern({ letter, mark, number, digit, small, flags }: Record<'letter' | 'mark' | 'number' | 'digit' | 'small' | 'flags', string>): RegExp {
  const plain = String.raw`[A-Za-z]+(?=[\s,;:!?"”)]|\.\s|$)`
  const abbreviated = String.raw`[${letter}](?:\.[${letter}]){1,5}(?![${letter}${number}])\.?`
  const perCent = String.raw`[Pp]er\s[Cc]ent(?![${letter}])`
  const counted = String.raw`[${digit}]+(?:[.,][${digit}]+)*(?:(?:st|nd|rd|th|s)(?![${letter}]))?`
  const prefix = String.raw`(?:[Cc]o|[Rr]e|[Ee]|[Pp]re|[Nn]on)[-‐‑](?=[${small}])`
  const rest = String.raw`[${letter}${mark}${number}${INVISIBLE}]*[${letter}${mark}${number}]`
  const inside = String.raw`(?:(?:[${APOSTROPHES}]|${WRITTEN_APOSTROPHE})(?=[${letter}])|\.(?=[${small}]))${rest}`
  return new RegExp(`${REFERENCE}|${perCent}|${plain}|${abbreviated}|${counted}|[$£€¥₹%&]|(?:${prefix})?[${letter}${number}](?:${rest})?(?:${inside})*`, flags)
}

/** The pattern of every script takes twelve milliseconds to get ready, so texts in ours go without it. */
const OURS = /^[\0-\u036F\u0400-\u0481\u1E00-\u1EFF\u2000-\u206F\u20A0-\u20C0\uFEFF]*$/
const inOurs = () => wordPattern({ letter: LETTER, mark: '\u0300-\u036F', number: '0-9²³¹¼-¾', digit: '0-9', small: 'a-zß-öø-ÿ', flags: 'g' })
const inAny = () => wordPattern({ letter: String.raw`\p{L}`, mark: String.raw`\p{M}`, number: String.raw`\p{N}`, digit: String.raw`\p{Nd}`, small: String.raw`\p{Ll}`, flags: 'gu' })
let ours: RegExp | undefined
let any: RegExp | undefined

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]|${WRITTEN_APOSTROPHE}`)
const WRITTEN = new RegExp(WRITTEN_APOSTROPHE, 'g')
const CUT_OFF = new RegExp(`${WRITTEN_APOSTROPHE}$`)

/** What is said in two words and written as one: `don’t`, `we’re`, `it’s`. A possessive is none. */
const CONTRACTION = new RegExp(`^(?:(.+)(n(?:${APOSTROPHE.source})t)|(i|you|we|they|he|she|it|that|there|here|what|who|where|how|let)((?:${APOSTROPHE.source})(?:m|re|ve|ll|d|s))|(.+)((?:${APOSTROPHE.source})(?:re|ve|ll)))$`, 'i')
const SPOKEN: Record<string, string> = { "n't": 'not', "'m": 'am', "'re": 'are', "'ve": 'have', "'ll": 'will', "'d": 'would', "'s": 'is' }
const WHOLE: Record<string, string | undefined> = { __proto__: null as never, ca: 'can', wo: 'will', sha: 'shall', ai: 'is' }

/** The words of `text` between two offsets, in order, with offsets into `text`. `don’t` is two words, `do` and `not`. */
export function cutWords(text: string, { start, end }: Span): Word[] {
  const words: Word[] = []
  const passage = text.slice(start, end)
  const pattern = OURS.test(passage) ? (ours ??= inOurs()) : (any ??= inAny())
  pattern.lastIndex = 0
  for (let match = pattern.exec(passage); match; match = pattern.exec(passage)) {
    const at = start + match.index
    const [word] = match
    if (word === 's' && isCutOff(text, at)) continue
    // A sign that is written as a reference is no word, but for `&amp;`.
    if (word.startsWith('&') && word.length > 1 && word !== '&amp;') continue
    const [first, second] = isMillions(words, at, word) ? [makeLexeme(word, 'million')] : readLexemes(word)
    words.push(makeWord(first, at))
    if (second) words.push(makeWord(second, at + first.text.length))
  }
  return words
}

/** The `’s` of texts that come cut into tokens: `Russia 's`. */
const isCutOff = (text: string, at: number) => /['’]/.test(text[at - 1] ?? '') || (text[at - 1] === ';' && CUT_OFF.test(text.slice(Math.max(0, at - 8), at)))

/** The m of `£3m`. */
function isMillions(before: Word[], at: number, word: string): boolean {
  return (word === 'm' || word === 'M') && before.at(-1)?.end === at && /^[$£€¥₹]$/.test(before.at(-2)?.text ?? '')
}

const makeWord = ({ text, lower, key, stem }: Lexeme, start: number): Word => ({ start, end: start + text.length, text, lower, key, stem })

/** All of a word but its place. */
type Lexeme = Omit<Word, 'start' | 'end'>
/** What is said in one word, or in two. */
type Lexemes = [Lexeme, Lexeme?]

const makeLexeme = (text: string, key: string): Lexeme => ({ text, lower: plainLetters(text.toLowerCase()), key, stem: stemWord(key) })

/** Most words of an article come again; folding and stemming each once halves the time. Emptied when full, so that a long run keeps its memory. */
const known = new Map<string, Lexemes>()
const MOST_KNOWN = 30_000

function readLexemes(word: string): Lexemes {
  const found = known.get(word)
  if (found) return found
  const parts = APOSTROPHE.test(word) && CONTRACTION.exec(word)
  const made: Lexemes = parts ? spokenApart(parts) : [makeLexeme(word, /^per\scent$/i.test(word) ? 'percent' : foldWord(withoutReferences(word)))]
  if (known.size >= MOST_KNOWN) known.clear()
  if (word.length < 50) known.set(word, made)
  return made
}

const withoutReferences = (word: string): string => (word.includes('&') ? word.replace(WRITTEN, "'").replace('&amp;', '&') : word)

function spokenApart(match: RegExpExecArray): Lexemes {
  const [head, tail] = match.slice(1).filter((part) => part !== undefined) as [string, string]
  const sound = tail.toLowerCase().replace(APOSTROPHE, "'")
  return [makeLexeme(head, (sound === "n't" && WHOLE[head.toLowerCase()]) || foldWord(withoutReferences(head))), makeLexeme(tail, SPOKEN[sound]!)]
}

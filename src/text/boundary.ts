import { abbreviation } from './abbreviations.ts'
import { CAPITAL, LETTER, SMALL, isCapital, isLetter, isSmall } from './typography.ts'

/** A run of stops in a paragraph: where it starts and ends, where what closes behind it ends, and where the next words start. */
export interface Stop {
  text: string
  start: number
  end: number
  close: number
  next: number
}

interface Cut { end: number; next: number }

/** Words that open a sentence far more often than they go on in a name. Not `May`, `Will`, `Under` (Secretary). */
const OPENERS = `A An The This That These Those He She It They We You I His Her Its Their Our My Your There Here But And Or So Yet If When While As At In On By For From With Without After Before Since Until During Because
Although Though However Meanwhile Moreover Also Now Then Still Even Just Only Not No Yes What Who Why How Where Which Is Are Was Were Do Does Did Has Have Had Can Could Would Should Let Some Many Most More All Both Each
Every Other Others Another Such One Two Three Four Five Earlier Later Once Over Among Amid According Asked Despite Instead Nor To Unlike Whether Nearly About Several Few Nobody Nothing Everyone Somebody Last`
const PERSONAL = /^(?:I|He|She|They|We|You|It|The|A|An|This|That|There|Who)$/
const FIRST_WORD = new RegExp(`["'“‘«([]*([${LETTER}]+)(?![0-9${LETTER}-]|\\.(?!\\s[${CAPITAL}][${SMALL}]))`, 'y')
const WORD_PART = new RegExp(`[0-9.&'’°\\u0300-\\u036F${LETTER}-]`)
const SPEECH = 'said|says|asked|asks|told|added|adds|wrote|writes|tweeted|replied|responded|answered|shouted|yelled|cried|quipped|wondered|joked|exclaimed|demanded|declared|continued|recalled|screamed|posted|thundered'
const NAME = `[${CAPITAL}][\\u0300-\\u036F'’${LETTER}-]*`
/** `“Why?” Mr. Lund asked.`: the name goes on with the sentence; `Lund said, “…”` brings a quotation of its own. */
const SPEAKER = new RegExp(`^((?:${NAME}\\.?\\s){0,3}${NAME})(?:,[^,.!?]{1,40},)?\\s(?:${SPEECH})(?![${LETTER}])(\\s*(?:\\.|$|,(?!\\s["“‘'])))?`)
const EXCLAIMING_NAME = /(?:^|[\s"'“‘(])(?:Yahoo|Jeopardy|Mamma Mia|Oklahoma|Oliver)$/
const INITIALS = new RegExp(`^(?:[${LETTER}]\\.)*[${CAPITAL}]$`)
const GLUED = new RegExp(`^["“‘«(]?[${CAPITAL}][\\s'’${SMALL}]`)
const TIMED = /^["“‘]?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:[A-Z]{2,4}|Eastern|Central|Mountain|Pacific|Greenwich|Moscow|Beijing|Tokyo|London|Paris|Berlin|Local)\b)/

/** `At about 5 a.m.`, before the subject has been named. */
const OPENING_TIME = /^\W?(?:At|By|About|Around|After|Before|From|Until|Since|Shortly|Just|It was|On \w+(?: at)?)\s(?:[a-z]+\s){0,2}[\d:.]+\s?[ap]\.m$/i

const at = (pattern: RegExp, text: string, offset: number) => {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

let openers: Set<string> | undefined

function firstWord({ text, next }: Stop): string {
  return at(FIRST_WORD, text, next)?.[1] ?? ''
}

function opensSentence(stop: Stop): boolean {
  openers ??= new Set(OPENERS.split(/\s+/))
  return openers.has(firstWord(stop))
}

/** Where the sentence ends whose text holds the stop, or null where it goes on. `from` is where that sentence starts. */
export function cutAfter(stop: Stop, from: number): Cut | null {
  const { text, start, end, close, next } = stop
  if (next < text.length && goesOn(text, next)) return null
  if (isStray(stop)) return { end: start + 1, next: close }
  if (next >= text.length) return { end: close, next }
  if (isLeftOut(stop)) return { end: start + 1, next: start + 1 }
  const closed = text.slice(end, close)
  if (isBracketed(stop, closed) || (next === close && !isGlued(stop, closed))) return null
  return endsSentence(stop, closed, from) ? { end: close, next } : null
}

/** Punctuation, a small letter (but `iPhone`), or a dash and a small letter go on with a sentence. */
function goesOn(text: string, next: number): boolean {
  if (GOING_ON.includes(text[next]!)) return true
  let first = next
  while (OPENING.includes(text[first]!)) first += 1
  if (first === next) while (DASHES.includes(text[first]!)) first += 1
  if (first > next && DASHES.includes(text[next]!) && /\s/.test(text[first] ?? '')) first += 1
  return isSmall(text[first]) && !isCapital(text[first + 1])
}

const GOING_ON = ',;:)]}%/'
const OPENING = '"\'“‘«(['
const DASHES = '-–—'

/** The second dot of `. .`, which belongs to nothing. */
const isStray = ({ text, start, end, close }: Stop) => end - start === 3 && end === close && /^\.\s\.$/.test(text.slice(start, end))

/** The omission that opens the next sentence: `compounds. . . . The practice`. */
const isLeftOut = ({ text, start, end, close, next }: Stop) => end - start === 7 && end === close && next > close && /^\.(?:\s\.){3}$/.test(text.slice(start, end)) && !/\s/.test(text[start - 1] ?? ' ')

/** `(?)`, `[...]`. */
const isBracketed = ({ text, start }: Stop, closed: string) => /^[\])]/.test(closed) && /[[(]/.test(text[start - 1] ?? '')

/** A sentence that starts without a space (`world.Today`), told from addresses, decimals and abbreviations. */
function isGlued({ text, start, next }: Stop, closed: string): boolean {
  const after = text.slice(next, next + 6)
  if (/^[|·©•]/.test(after) || (closed === '' && isUnspaced(text, next))) return true
  if (!GLUED.test(after) || /^(?:Com|Org|Net)\b/.test(after)) return false
  return closed !== '' || ((isSmall(text[start - 1]) || /[0-9)]/.test(text[start - 1] ?? '')) && !isAddress(text, start))
}

/** Behind the wide stops of Chinese and Japanese there is no space; inside `「…。」` the sentence goes on. */
const isUnspaced = (text: string, next: number): boolean => /[。！？]/.test(text[next - 1]!) && !/[」』）】〉》”’]/.test(text[next]!)

function isAddress(text: string, offset: number): boolean {
  let start = offset
  while (start > 0 && offset - start < 60 && !/\s/.test(text[start - 1]!)) start -= 1
  return /[@/\\]|www\./i.test(text.slice(start, offset)) || /^\S{0,60}?[@/\\]/.test(text.slice(offset, offset + 60))
}

function endsSentence(stop: Stop, closed: string, from: number): boolean {
  const run = stop.text.slice(stop.start, stop.end)
  const quoted = /["'”’»]/.test(closed)
  if (/[!?‼⁇⁈⁉！？]/.test(run)) return quoted ? !isSpeaker(stop, false) : closed !== '' || !isExclaimingName(stop)
  if (run === '。') return true
  if (run.length > 1 || run === '…') return endsEllipsis(stop, run)
  return quoted ? !isSpeaker(stop, true) : endsWithWord(stop, from)
}

/** `alone`: nothing but who said it, as in `“It is late.” Ann Ode said.` */
function isSpeaker({ text, next }: Stop, alone: boolean): boolean {
  const speaker = SPEAKER.exec(text.slice(next, next + 120))
  return speaker !== null && (!alone || speaker[2] !== undefined) && !PERSONAL.test(speaker[1]!.split(/\s/)[0]!)
}

const isExclaimingName = (stop: Stop) => stop.end - stop.start === 1 && EXCLAIMING_NAME.test(stop.text.slice(Math.max(0, stop.start - 12), stop.start)) && !opensSentence(stop)

/** Four dots end a sentence; three do unless they stand apart, where they may be an omission within it. */
function endsEllipsis(stop: Stop, run: string): boolean {
  const dots = run.replaceAll('…', '...').replace(/[^.]/g, '').length
  if (dots > 3 || stop.close > stop.end || !/\s/.test(stop.text[stop.start - 1] ?? ' ')) return true
  return opensSentence(stop) && firstWord(stop) !== 'I'
}

function endsWithWord(stop: Stop, from: number): boolean {
  const { text, start, next } = stop
  const word = wordBefore(text, start, from)
  const lead = text.slice(Math.max(from, start - word.length - 6), start - word.length).trimEnd()
  if (/^(?:\d{1,2}|[a-z])$/.test(word) && /^[•⁃‣◦▪●○·*-]?$/.test(lead)) return !isLetter(text[next])
  if (/^[ap]\.m$/i.test(word)) return !OPENING_TIME.test(text.slice(from, from + 60).slice(0, start - from)) && !TIMED.test(text.slice(next, next + 12)) && (isCapital(text[next]) || /["“‘]/.test(text[next]!))
  if (INITIALS.test(word)) return opensSentence(stop)
  const kind = abbreviation(word, lead.at(-1) ?? '')
  if (kind === null) return !/[°º]$/.test(word) || !/\d/.test(text[next]!)
  if (kind === 'numbered') return !/^(?:\d|[IVX]+\b)/.test(text.slice(next, next + 6))
  return kind === 'open' && opensSentence(stop)
}

/** The word that ends at an offset, with its dots; longer than any abbreviation it need not be. */
function wordBefore(text: string, end: number, from: number): string {
  let start = end
  while (start > from && end - start < 16 && WORD_PART.test(text[start - 1]!)) start -= 1
  return text.slice(start, end).replace(/^['’.-]+/, '')
}

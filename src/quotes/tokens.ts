import type { Article, NameMention, Quotation, Reading, Word } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { figureOf } from './figures.ts'
import { firstEndingAfter } from '../text/spans.ts'
import { WRITTEN_APOSTROPHE } from '../text/references.ts'
import { APOSTROPHES } from '../text/typography.ts'
import { markTitles } from './titles.ts'

/** A word of a quotation as comparisons see it. */
export interface Token extends Span {
  /** Folded, without apostrophes; small numbers in digits, titles and months in short. */
  key: string
  stem: string
  /** The outlet marks that it left words out before this one. */
  gap: boolean
  /** The outlet's own word, in brackets. */
  aside: boolean
  /** Id of the entity that it names. */
  entity: string | null
  /** The figure that it is a part of, however it is written. */
  figure: string | null
  /** A title before a name, which outlets give and leave out by their own rules. */
  title: boolean
}

const SAME_WORDS = `zero 0|one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12|thirteen 13|fourteen 14|fifteen 15
sixteen 16|seventeen 17|eighteen 18|nineteen 19|twenty 20|thirty 30|forty 40|fifty 50|sixty 60|seventy 70|eighty 80|ninety 90|mister mr|doctor dr
senator sen|senators sens|representative rep|governor gov|general gen|lieutenant lt|sergeant sgt|captain capt|colonel col|professor prof|saint st
okay ok|versus vs|january jan|february feb|march mar|april apr|august aug|september sep|sept sep|october oct|november nov|december dec`
const HESITATIONS = new Set(['uh', 'um', 'er', 'erm', 'uhm', 'ah'])

/** `’em` and `’cause`, of which the words hold no apostrophe. */
const CLIPPED = new Map([['em', 'them'], ['cause', 'because'], ['til', 'until'], ['cos', 'because']])
/** The second half of `he’s` and `don’t`: inside quotation marks `he is` are other words. */
const SHORTENED = new RegExp(`^(n?)(?:[${APOSTROPHES}]|${WRITTEN_APOSTROPHE})(s|re|m|ve|ll|d|t)$`, 'i')

/** What is written for an apostrophe, at the end of a few characters and at their beginning; a word that drops its end is followed by space. */
const LONGEST = 8
const CLIPS = new RegExp(`(?:['’‘]|${WRITTEN_APOSTROPHE})$`)
const DROPS = new RegExp(`^(?:['’]|${WRITTEN_APOSTROPHE})\\s`)

let spellings: Map<string, string> | null = null
function keyOf({ text: written, key, start, end }: Word, { text }: Article, quote: Quotation): string {
  const shortened = SHORTENED.exec(written)
  if (shortened) return shortened[1]! + shortened[2]!
  spellings ??= new Map(SAME_WORDS.split(/[|\n]/).map((pair) => pair.split(' ') as [string, string]))
  const clipped = CLIPPED.get(key)
  if (clipped !== undefined && start - 1 > quote.start && CLIPS.test(text.slice(Math.max(0, start - LONGEST), start))) return clipped
  const plain = key.replace(/['’.]/g, '')
  if (plain.endsWith('in') && end + 1 < quote.end && DROPS.test(text.slice(end, end + LONGEST + 1))) return `${plain}g`
  return spellings.get(plain) ?? plain
}

const LEFT_OUT = /…|\.\s?\.\s?\./
/** What outlets put between brackets of either kind; longer stretches are brackets that do not belong together. */
const INSERTED = /\[[^[\]]{0,200}\]|\([^()]{0,200}\)/g
/** Letters that decency replaces. */
const CENSORED = /^[*#@_]+$|^[-–—]{2,}$/

/** The words of a quotation, with what its outlet left out or put in. Hesitations and words begun twice are nobody's words. */
export function readTokens(article: Article, quote: Quotation): Token[] {
  const { text, readings, register: { mentions } } = article
  const tokens: Token[] = []
  const found = text.slice(quote.start, quote.end).matchAll(INSERTED)
  const inserted = Array.from(found, (m) => ({ start: quote.start + m.index, end: quote.start + m.index + m[0].length }))
  let [gap, from, mention, reading, insertion] = [false, quote.start, firstEndingAfter(mentions, quote.start), firstEndingAfter(readings, quote.start), 0]
  for (const word of quote.words) {
    const between = text.slice(from, word.start)
    const last = tokens.at(-1)
    const key = keyOf(word, article, quote)
    gap ||= LEFT_OUT.test(between)
    while (mention < mentions.length && mentions[mention]!.end <= word.start) mention += 1
    while (reading < readings.length && readings[reading]!.end <= word.start) reading += 1
    while (insertion < inserted.length && inserted[insertion]!.end <= word.start) insertion += 1
    if (last?.end === from && (/^[[\]]$/.test(between) || CENSORED.test(between))) extend(last, { key, end: word.end, aside: CENSORED.test(between) })
    else if (!HESITATIONS.has(key) && !(last?.key === key && /[-–—]/.test(between))) {
      const aside = (inserted[insertion]?.start ?? Infinity) <= word.start
      const stands = { entity: named(mentions[mention], word), figure: counted(article, readings[reading], word) }
      tokens.push({ start: word.start, end: word.end, key, stem: word.stem, gap, aside, ...stands, title: false })
      gap = false
    }
    from = word.end
  }
  markTitles(article, tokens)
  return tokens
}

/** `[W]e` and `argu[ed]` are one word; so is `f***ing`, which may stand for any. */
function extend(token: Token, { key, end, aside }: Pick<Token, 'key' | 'end' | 'aside'>): void {
  Object.assign(token, { key: token.key + key, stem: token.key + key, end, aside })
}

const named = (mention: NameMention | undefined, word: Span): string | null =>
  mention && mention.start <= word.start && mention.form !== 'pronoun' && mention.form !== 'role' ? mention.entity : null

/** `more than a hundred` is not said as `over 100`: how exact a figure is, outlets do not spell otherwise. */
const EXACTNESS = /^(?:more|less|fewer|than|over|under|up|to|at|least|most|no|about|around|roughly|nearly|almost|some|just|only|approximately|close)$/

const counted = (article: Article, reading: Reading | undefined, { start, key }: Word): string | null =>
  reading && reading.start <= start && !EXACTNESS.test(key) ? figureOf(article, reading) : null

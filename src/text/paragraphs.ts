import type { Span } from '../model/comparison.ts'
import { abbreviation } from './abbreviations.ts'
import { isCredit } from './credits.ts'
import { CAPITAL, INVISIBLE, LETTER, SMALL, isSmall } from './typography.ts'

/** A line that holds something, without the spaces around it. */
interface Line extends Span {
  indent: number
  text: string
  /** Ends as a sentence or a lead-in does. */
  stopped: boolean
  /** Starts with a small letter. */
  goesOn: boolean
  /** The first line of the text. */
  first: boolean
}

/** Lines without a blank one between them. */
interface Block {
  lines: Line[]
  /** Some line ends with a stop. */
  stopped: boolean
  /** The last line does. */
  ends: boolean
}

const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/g
const SHOWN = new RegExp(`[^\\s${INVISIBLE}]`)
const STOPPED = /[.!?…:;。！？]["'”’»)\]]*$/
const ITEM = /^(?:[•⁃‣◦▪●○*·]|\d{1,2}[.)]|[a-z]\))\s/
const OPENS_SMALL = new RegExp(`^["'“‘«(]*[${SMALL}]`)
const LAST_WORD = new RegExp(`([.${LETTER}]{1,12})\\.$`)
const LONG_WORD = new RegExp(`[${LETTER}][${LETTER}'’-]{3,}`, 'g')
const CAPITALISED = new RegExp(`^[${CAPITAL}]`)
const DASH = /^[–—-]\s/

/**
 * The paragraphs of a text. Blank lines, form feeds and paragraph separators part them; between those a line is a paragraph
 * unless the text is wrapped, by width or by hand: then its lines are put together again.
 */
export function cutParagraphs(text: string): Span[] {
  const blocks = readBlocks(text)
  const joins = chooseJoin(blocks)
  return blocks.flatMap((block) => (isMarkedCredit(text, block) ? [{ start: block.lines[0]!.start, end: block.lines.at(-1)!.end }] : joinLines(block, joins)))
}

function readBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let last = -1
  for (const match of text.matchAll(LINE)) {
    if (!SHOWN.test(match[0])) continue
    const line = readLine(match[0], match.index, last < 0)
    const gap = last < 0 ? '' : text.slice(last, match.index)
    if (gap === '\n' || gap === '\r\n' || gap === '\r' || gap === '\u2028' || gap === '\v' || gap === '\u0085') extend(blocks.at(-1)!, line)
    else blocks.push({ lines: [line], stopped: line.stopped, ends: line.stopped })
    last = match.index + match[0].length
  }
  return blocks
}

function extend(block: Block, line: Line) {
  block.lines.push(line)
  block.stopped ||= line.stopped
  block.ends = line.stopped
}

function readLine(raw: string, offset: number, first: boolean): Line {
  const text = raw.trim()
  const indent = raw.length - raw.trimStart().length
  return { start: offset + indent, end: offset + indent + text.length, indent, text, stopped: STOPPED.test(text.slice(-12)) && !isAbbreviated(text), goesOn: isSmall(text[0]) || (/^["'“‘«(]/.test(text) && OPENS_SMALL.test(text)), first }
}

/** `Gov.` at the end of a line does not end a sentence. */
function isAbbreviated(text: string): boolean {
  const word = LAST_WORD.exec(text.slice(-14))?.[1]
  return word !== undefined && ((word.length === 1 && CAPITALISED.test(word)) || (abbreviation(word, '') ?? 'open') !== 'open')
}

const isItem = (line: Line, before: Line) => ITEM.test(line.text) || (before.stopped && DASH.test(line.text))

/** `· Estuary` above `Radio`: of two lines that narrow the first may be no fuller than any other. */
const isMarkedCredit = (text: string, { lines }: Block): boolean =>
  lines.length === 2 && /^[·|•–—(]/.test(lines[0]!.text) && isCredit(text.slice(lines[0]!.start, lines[1]!.end))

type Join = (line: Line, next: Line, block: Block) => boolean

function joinLines(block: Block, joins: Join): Span[] {
  const paragraphs: Span[] = []
  block.lines.forEach((line, i) => {
    const before = block.lines[i - 1]
    if (before && !isItem(line, before) && line.indent <= before.indent + 1 && joins(before, line, block)) paragraphs.at(-1)!.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
  })
  return paragraphs
}

/** The widest line that could have been broken tells the width; a line is full if the next word would not have fitted. */
function chooseJoin(blocks: Block[]): Join {
  const pairs = blocks.flatMap((block) => block.lines.slice(1).map((next, i) => ({ line: block.lines[i]!, next })))
  const width = pairs.reduce((most, { line, next }) => Math.max(most, breakable(line), breakable(next)), 0)
  const isFull = (line: Line, next: Line) => line.text.length + 1 + firstWord(next) > width
  const full = pairs.filter(({ line, next }) => isFull(line, next)).length
  if (width >= NARROWEST && width <= WIDEST && pairs.length > 1 && full >= 0.6 * pairs.length) return (line, next, block) => (isFull(line, next) && !endsHeadline(line, next, block)) || goesOver(line, next, block) || isLastWord(line, next)
  const open = pairs.filter(({ line }) => !line.stopped)
  const broken = open.length > 2 && open.filter(({ next }) => next.goesOn).length >= 0.4 * open.length
  if (!broken) return goesOver
  return blocks.length > 2 ? () => true : (line, _, block) => !line.stopped && block.stopped
}

/** A lone word with its stop, below a line that has none: nobody sets that as a paragraph. */
const isLastWord = (line: Line, next: Line) => !line.stopped && !line.first && next.stopped && !next.text.includes(' ')

/** Whether the first line of a text is a headline of its own. */
const endsHeadline = (line: Line, next: Line, block: Block) => block.ends && line.first && !line.stopped && isCapitalised(line) && !isCapitalised(next)

/** Set like a title: most of its longer words with a capital. */
function isCapitalised(line: Line): boolean {
  const words = line.text.match(LONG_WORD) ?? []
  return words.filter((word) => CAPITALISED.test(word)).length > 0.7 * words.length
}

/** Texts are wrapped at 60 to 100 columns, mail at 72; narrower than a newspaper column, lines are a list. */
const NARROWEST = 25
const WIDEST = 160

const breakable = (line: Line) => (line.text.includes(' ') ? line.text.length : 0)

function firstWord(line: Line): number {
  const space = line.text.indexOf(' ')
  return space < 0 ? line.text.length : space
}

/** A sentence broken by hand; where no line of a block ends with a stop, its lines are a list. */
const goesOver: Join = (line, next, block) => !line.stopped && next.goesOn && block.stopped

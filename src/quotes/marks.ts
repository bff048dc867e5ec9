import type { Span } from '../model/comparison.ts'
import { WRITTEN_MARKS } from '../text/references.ts'
import { holdsWord } from '../text/typography.ts'

/** A quotation mark and what its neighbours let it be. */
export interface Mark extends Span {
  type: 'open' | 'close' | 'either' | 'single'
  opens: boolean
  closes: boolean
}

const SIGN = new RegExp(`["'\`«»‹›‘’‛“”„‟]|${[...WRITTEN_MARKS.keys()].join('|')}`, 'g')
const OPENING = '“„‟«‹'
const CLOSING = '”»›'
/** What may stand before an opening mark: space, brackets, dashes, other marks; and what may not follow it. */
const BEFORE = ' \n\t\r\u00a0\u2009\u202f([{<—–-/…“‘"\'«„>|:'
const NOT_AFTER = ' \n\t\r\u00a0,.;:!?)]'
/** What a quotation may begin with: `" … he went`. */
const OMISSION = /^\s?(?:…|\.\.\.)/
/** ’em, ’90s: a mark before these is an apostrophe. */
const ELISION = /^(?:\d\ds?|em|n|tis|twas|til|till|cause|bout|round|s|cos|neath)(?![A-Za-z0-9])/i

/** The quotation marks of one paragraph in text order; apostrophes inside words and HTML attributes are none. */
export function readMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = []
  // Searched in a copy: where marks are rare, each paragraph would else be searched to the end of the text.
  const paragraph = text.slice(start, end)
  let attribute = false
  SIGN.lastIndex = 0
  for (let match = SIGN.exec(paragraph); match; match = SIGN.exec(paragraph)) {
    const at = start + match.index
    const mark = isInside(text, at, match[0]) ? null : weigh(text, at, match[0])
    if (!mark) continue
    SIGN.lastIndex = mark.end - start
    if (attribute || text[at - 1] === '=') attribute = !attribute
    else marks.push(mark)
  }
  return marks
}

/** Apostrophes between two letters are most of all signs: the quick way out. */
const isInside = (text: string, at: number, sign: string): boolean =>
  isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + sign.length)) && /^[’']$/.test(WRITTEN_MARKS.get(sign) ?? sign)
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

function weigh(text: string, start: number, found: string): Mark | null {
  const sign = WRITTEN_MARKS.get(found) ?? found
  const double = "'`’‘".includes(sign) && text.startsWith(found, start + found.length)
  const end = start + found.length * (double ? 2 : 1)
  const type = typeOf(sign, double)
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  const opens = BEFORE.includes(before) && (!NOT_AFTER.includes(after) || OMISSION.test(text.slice(end, end + 4)))
  const closes = !/[\s([{]/.test(before) && !holdsWord(after)
  if (type !== 'single') return { start, end, type, opens, closes }
  const single = { start, end, type, opens: opens && sign !== '’' && !isElided(text.slice(end, end + 8)), closes: closes && sign !== '‘' }
  return single.opens || single.closes ? single : null
}

function isElided(after: string): boolean {
  const elided = ELISION.exec(after)
  return elided !== null && !holdsWord(after.charAt(elided[0].length))
}

function typeOf(sign: string, double: boolean): Mark['type'] {
  if (double) return sign === "'" ? 'either' : sign === '’' ? 'close' : 'open'
  if (sign === '"') return 'either'
  return OPENING.includes(sign) ? 'open' : CLOSING.includes(sign) ? 'close' : 'single'
}

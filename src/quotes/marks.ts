import type { Span } from '../model/comparison.ts'

/** A quotation mark and what its neighbours let it be. */
export interface Mark extends Span {
  type: 'open' | 'close' | 'either' | 'single'
  opens: boolean
  closes: boolean
}

const MARK = /``|''|‘‘|’’|,,(?=\p{L})|["“”„‟«»‹›‘’‛'`]/gu
const OPENING = '“„‟«‹``‘‘,,'
const CLOSING = '”»›’’'
/** What may stand before an opening mark: space, brackets, dashes, other marks. */
const BEFORE = /[\s([{<—–\-/…“‘"'«„>|:]/
const LETTER = /[\p{L}\p{N}]/u
/** ’em, ’90s: a mark before these is an apostrophe. */
const ELISION = /^(?:\d\ds?|em|n|tis|twas|til|till|cause|bout|round|s|cos|neath)(?![\p{L}\p{N}])/iu

/** The quotation marks of one paragraph in text order; apostrophes inside words and HTML attributes are none. */
export function readMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = []
  let attribute = false
  for (const match of text.slice(start, end).matchAll(MARK)) {
    const at = start + match.index
    const mark = weigh(text, { start: at, end: at + match[0].length }, match[0])
    if (mark.type === 'single' && !mark.opens && !mark.closes) continue
    if (attribute || text[at - 1] === '=') attribute = !attribute
    else marks.push(mark)
  }
  return marks
}

function weigh(text: string, span: Span, sign: string): Mark {
  const before = text[span.start - 1] ?? ' '
  const after = text[span.end] ?? ' '
  const type = sign === '"' || sign === "''" ? 'either' : OPENING.includes(sign) && sign !== '‘' && sign !== '`' ? 'open' : CLOSING.includes(sign) && sign !== '’' ? 'close' : 'single'
  const opens = BEFORE.test(before) && !/[\s,.;!?)\]]/.test(after)
  const closes = !/[\s([{]/.test(before) && !LETTER.test(after)
  if (type !== 'single') return { ...span, type, opens, closes }
  return { ...span, type, opens: opens && sign !== '’' && !ELISION.test(text.slice(span.end, span.end + 8)), closes: closes && sign !== '‘' }
}

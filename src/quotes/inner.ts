import type { Span } from '../model/comparison.ts'
import { readMarks } from './marks.ts'

/** `I told him, ‘…’`: the words inside are the speaker’s own. */
const OWN = /\b(?:I|we)(?:['’](?:ve|d))? (?:\p{L}+ )?(?:said|told|asked|thought|replied|answered|wrote|shouted|texted|was like)(?: \p{L}+){0,2}[,:]? ?$/u
/** Characters of what stands before inner words that tell whose they are. */
const LEAD = 60

/** Whether a place inside a quotation stands in marks of its own: `He told me, ‘…’` passes on what somebody else said. */
export function isPassedOn(text: string, { start }: Span, at: number): boolean {
  const marks = readMarks(text, { start: start + 1, end: at }).filter((mark) => !/\n\s*$/.test(text.slice(Math.max(0, mark.start - 4), mark.start)))
  const last = marks.at(-1)
  if (!last) return text.slice(Math.max(start, at - 2), at).trim() === ':' && !isOwn(text, start, at)
  return last.opens && !isOwn(text, start, last.start)
}

const isOwn = (text: string, from: number, to: number): boolean => OWN.test(text.slice(Math.max(from, to - LEAD), to))

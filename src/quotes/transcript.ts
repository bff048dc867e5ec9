import type { Span } from '../model/comparison.ts'

/** One turn of a transcript: who speaks, and what is said, to the end of the paragraph. */
export interface Turn extends Span {
  label: Span
}

/** `WALLACE: `, `The President: `, `Q. `, `A: ` at the start of a paragraph. */
const TURN = /^\s*(?:([QA])[.:]|(\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3}):)\s+(?=\S)/u
/** `RAMONA FISK, HOST: `, `SEN. KARL ODE (R-OHIO): `: in capitals, with what they are. */
const INTRODUCED = /^\s*(\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){1,4})(?: \([^():]{1,30}\))?(?:, [^:.?!“”"]{1,50}(?:\.[^:.?!“”"]{1,20})?)?:\s+(?=\S)/u
/** Cheap to ask first: a pattern with letters of all scripts is slow to get ready, and few paragraphs can fit it. */
const MAY_TURN = /:\s|^\s*[QA]\./
/** Labels of notices, which recur as speakers do. */
const NOTICE = /^(?:transcript|interview|update|correction|clarification|note|editor|watch|read|more|related|photo|video|source|breaking|exclusive|analysis|opinion|live|caption|date|time|where|when|who|what|subject|from|to|re)\b/i
const FEWEST_TURNS = 3

/** Finds the turns of a transcript: three paragraphs or more that open with a speaker, two of whom take turns, one of them again. */
export function readTurns(text: string, paragraphs: Span[]): Turn[] {
  const turns: Turn[] = []
  const counts = new Map<string, number>()
  for (const { start, end } of paragraphs) {
    const opening = text.slice(start, Math.min(end, start + 100))
    const match = MAY_TURN.test(opening) ? TURN.exec(opening) ?? INTRODUCED.exec(opening) : null
    const name = match?.[2] ?? match?.[1]
    if (!match || !name || NOTICE.test(name)) continue
    const at = start + match[0].indexOf(name)
    const from = start + match[0].length
    if (/^["“”«'‘]/.test(text.slice(from, from + 1))) continue
    const surname = name.slice(name.lastIndexOf(' ') + 1)
    counts.set(surname, (counts.get(surname) ?? 0) + 1)
    turns.push({ start: from, end: from + text.slice(from, end).trimEnd().length, label: { start: at, end: at + name.length } })
  }
  const takeTurns = counts.size >= 2 && turns.length >= FEWEST_TURNS && counts.size < turns.length
  return takeTurns ? turns : []
}

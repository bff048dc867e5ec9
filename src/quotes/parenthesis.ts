import { apposed } from './apposed.ts'
import { isFinite } from './finite.ts'
import { type Frame, is, isWord, type Phrase, REACH } from './frame.ts'
import { CLASS } from './lexicon.ts'
import { nounPhrase } from './noun-phrase.ts'

const { determiner, pronoun, conjunction, subordinator, relative, cue, participle, date } = CLASS

/** `Lund, a former prime minister, said`: the first noun phrase of the clause before the commas. */
export function acrossParenthesis(frame: Frame, last: number): Phrase | null {
  let from = last
  while (from > 0 && last - from < REACH && !/^(?:stop|quote|colon)$/.test(frame[from - 1]!.kind)) from -= 1
  const outer = frame[from]!.kind === 'comma' && frame[from - 1]?.kind === 'quote' ? pastQuotation(frame, from - 1) : null
  if (outer) return outer
  from = afterConjunction(frame, from, last)
  for (let first = from; first <= last; first += 1) {
    let end = first
    while (end <= last && isWord(frame[end])) end += 1
    if (end > first && !isToldByNext(frame, first, end) && opensSubject(frame, first) && !isDateline(frame, first, end)) {
      const phrase = /^\d/.test(frame[first]!.key) && end === first + 1 ? null : headOfClause(frame, first, { last: end - 1, enclosed: end < last - 1 })
      if (phrase) return apposed(frame, phrase, end) ?? phrase
    }
    first = end
  }
  return null
}

/** Words of an office, with the article and the comma: `, the finance minister of Wick`. */
const LONGEST_ROLE = 6

/** `Fares will rise, the mayor, Ann Reed, said`: a whole clause, and behind it who tells it. */
function isToldByNext(frame: Frame, first: number, end: number): boolean {
  if (frame[end]?.kind !== 'comma' || frame[end + 1]?.key !== 'the') return false
  let role = end + 2
  while (role - end < LONGEST_ROLE && isWord(frame[role + 1])) role += 1
  if (frame[role + 1]?.kind !== 'comma' || !frame[role + 2]?.capital || !frame[role + 3]?.capital) return false
  const clause = frame.slice(first, end)
  return clause.some((_, i) => i > 0 && isFinite(frame, first + i)) && !clause.some((token) => is(token, relative | subordinator))
}

/** `Lund, who wrote “Blue Water”, told`: a quotation inside a relative clause stands between a subject and its verb. */
export function pastQuotation(frame: Frame, quote: number): Phrase | null {
  if (frame[quote]?.kind !== 'quote') return null
  let who = quote - 1
  while (who > 0 && quote - who < REACH && isWord(frame[who]) && !is(frame[who], relative)) who -= 1
  if (!/^(?:who|which)$/.test(frame[who]?.key ?? '')) return null
  for (let at = who - 1; at >= 0 && who - at < REACH && frame[at]!.kind !== 'stop'; at -= 1) {
    if (isFinite(frame, at) || !/^(?:word|comma)$/.test(frame[at]!.kind)) return null
  }
  return acrossParenthesis(frame, who - 1)
}

/** `X resigned, and Y, a lawyer, said`, `a bill that Y, a lawyer, called`: the clause of a second subject begins behind the conjunction. */
function afterConjunction(frame: Frame, from: number, last: number): number {
  let told = false
  for (let at = from; at < last; at += 1) {
    if (isFinite(frame, at)) told = true
    else if (!told || !is(frame[at], conjunction) || frame[at - 1]!.kind !== 'comma') continue
    else if (frame[at + 1]!.capital || is(frame[at + 1], determiner | pronoun)) from = at + 1
  }
  for (let at = last; at > from && !isFinite(frame, at); at -= 1) {
    if (is(frame[at], relative | subordinator) && isWord(frame[at]) && frame[at]!.key !== 'whose' && (frame[at + 1]?.capital || is(frame[at + 1], determiner))) return at + 1
  }
  return from
}

/** `WASHINGTON — `, `PARIS, Aug 31 (Reuters) - `: capitalised words at the start of a text, up to a dash. */
function isDateline(frame: Frame, first: number, end: number): boolean {
  if (first > 6 || frame.slice(0, first).some(({ kind }) => kind === 'stop' || kind === 'quote')) return false
  for (let i = first; i < end; i += 1) if (!frame[i]!.capital && !/^\d/.test(frame[i]!.key)) return false
  for (let i = end; i < 10 && frame[i]; i += 1) {
    if (frame[i]!.kind === 'dash') return true
    if (frame[i]!.kind === 'word' && !frame[i]!.capital && !/^\d/.test(frame[i]!.key)) return false
  }
  return false
}

function opensSubject(frame: Frame, at: number): boolean {
  const token = frame[at]!
  return !is(token, subordinator | relative) && !(is(token, participle) && !token.capital) && (!token.key.endsWith('ing') || isNamed(frame, at)) && !ASKED.test(token.key)
}

/** `Manning, a former soldier, said`; not `Speaking at the harbour, Reid said`. */
const isNamed = (frame: Frame, at: number): boolean =>
  frame[at]!.capital && frame[at + 1]?.kind === 'comma' && (is(frame[at + 2], determiner) || frame[at + 2]?.key === 'who')

/** `Asked about it, Mr Lund, a former prime minister, said`. */
const ASKED = /^(?:asked|pressed|questioned|challenged|told|given|faced|confronted|quoted|reached|informed|reminded|shown)$/

/** The subject of a chunk that may be a whole clause. */
function headOfClause(frame: Frame, first: number, { last, enclosed }: { last: number; enclosed: boolean }): Phrase | null {
  let end = first
  while (end < last && !isFinite(frame, end + 1) && !is(frame[end + 1], relative)) end += 1
  return (enclosed ? insideReport(frame, end + 1, last) : null) ?? nounPhrase(frame, first, end)
}

/** `Reid said her father, Owen Reid, told`: a noun phrase right behind a verb of speech and before a parenthesis is a subject of its own. */
function insideReport(frame: Frame, reports: number, last: number): Phrase | null {
  if (!is(frame[reports], cue) || reports >= last || is(frame[reports + 1], date)) return null
  if (!frame[reports + 1]!.capital && !is(frame[reports + 1], determiner)) return null
  for (let at = reports + 1; at <= last; at += 1) if (isFinite(frame, at)) return null
  return nounPhrase(frame, reports + 1, last)
}

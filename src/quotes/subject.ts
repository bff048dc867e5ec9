import { apposed } from './apposed.ts'
import { type Frame, type Phrase, REACH, type Token, classesOf, is } from './frame.ts'
import { CLASS, isListed } from './lexicon.ts'

const { determiner, preposition, pronoun, auxiliary, conjunction, subordinator, relative, adverb, cue, participle, verb, date, noun } = CLASS

const isWord = (token: Token | undefined): boolean => token?.kind === 'word'

/** A word that can only be read as a finite verb where it stands. */
export function isFinite(frame: Frame, at: number): boolean {
  const token = frame[at]
  if (!isWord(token) || token!.capital) return false
  if (is(token, auxiliary)) return true
  return is(token, cue | verb) && !is(token, participle) && !isNoun(frame, at)
}

/** `the claim`, `his call for`, `states can`: words of the verb lists that stand as nouns. */
export function isNoun(frame: Frame, at: number): boolean {
  const token = frame[at]!
  const before = frame[at - 1]
  if (is(before, determiner) && isWord(before)) return is(token, noun) || !is(token, cue) || !COUNTED.test(before!.key)
  if (is(token, noun) && is(before, participle) && isWord(before) && !takesSpeech(frame, at)) return true
  if (before?.possessive && !is(before, pronoun)) return true
  if (is(token, noun) && isPlural(token.key) && (is(frame[at + 1], auxiliary) || isSubjectOfRelative(frame, at))) return true
  if (is(before, preposition) && !is(before, adverb) && !/^(?:to|since|after|before)$/.test(before!.key)) return true
  if (token.key === 'read' && isCarried(frame, at)) return false
  return is(token, noun) && isModifier(before) && frame[at - 3]?.kind !== 'quote' && (!takesSpeech(frame, at) || !isWord(frame[at + 1]))
}

/** `priorities that states need`: a verb of speech has no plain verb right behind it. */
function isSubjectOfRelative(frame: Frame, at: number): boolean {
  const after = frame[at + 1]
  if (!/^(?:that|which)$/.test(frame[at - 1]?.key ?? '') || !isWord(after) || after!.capital || isPlural(after!.key)) return false
  return classesOf(after!) === 0 || is(after, CLASS.base)
}

/** `A tweet from the rail union read: “…”`. */
function isCarried(frame: Frame, at: number): boolean {
  if (!/^(?:quote|colon)$/.test(frame[at + 1]?.kind ?? '')) return false
  for (let i = at - 2; at - i < 8 && isWord(frame[i]); i -= 1) if (is(frame[i], preposition)) return is(frame[i - 1], CLASS.document)
  return false
}

/** `early warning`, `Friday tweets`: a small word before a noun, which could be its subject only in the plural. */
const isModifier = (token: Token | undefined): boolean =>
  isWord(token) && !token!.capital && !isPlural(token!.key) && (classesOf(token!) & ~date) === 0

/** `officials`, not `progress`. */
export const isPlural = (key: string): boolean => key.endsWith('s') && !key.endsWith('ss')

/** What follows a verb of speech: a quotation, `that`, a clause or somebody. */
function takesSpeech(frame: Frame, at: number): boolean {
  const after = frame[at + 1]
  if (after === undefined) return false
  return /^(?:quote|colon|comma)$/.test(after.kind) || after.capital || is(after, relative | determiner | pronoun)
}

/** The subject of the finite verb at `at`, to its left; null where the clause names none. */
export function subjectBefore(frame: Frame, at: number, depth = 0): Phrase | null {
  let last = at - 1
  while (at - last < REACH && isBetween(frame[last])) last -= 1
  const token = frame[last]
  if (!token || token.kind === 'stop' || token.kind === 'colon') return null
  if (token.kind === 'quote') return pastQuotation(frame, last)
  if (is(token, conjunction) && !token.capital) return depth < 4 ? subjectOfPrevious(frame, last, depth) : null
  if (token.kind !== 'word') return acrossParenthesis(frame, last)
  if (is(token, subordinator | preposition | determiner) && !token.possessive && !COUNTED.test(token.key)) return null
  if (is(token, relative | pronoun)) return { first: last, core: last, last }
  if (isFinite(frame, last)) return unnamed(frame, last, depth) ?? pastObject(frame, last, depth)
  const first = clauseStart(frame, last)
  const outer = depth < 4 ? pastRelative(frame, first - 1, depth) : null
  return outer ?? pastTitle(frame, first, last) ?? nounPhrase(frame, first, last) ?? relativeBefore(frame, first) ?? acrossParenthesis(frame, last)
}

/** `Reid, who in 2010 said`: only an adverbial stands between. */
const relativeBefore = (frame: Frame, at: number): Phrase | null =>
  /^(?:who|which)$/.test(frame[at - 1]?.key ?? '') ? { first: at - 1, core: at - 1, last: at - 1 } : null

/** `A landlord who set fire to his own kitchen told`: the subject of the verb behind a relative clause is what the clause belongs to. */
function pastRelative(frame: Frame, inside: number, depth: number): Phrase | null {
  if (/^(?:who|that)$/.test(frame[inside]?.key ?? '') && isVerbOfWho(frame, inside + 1)) return antecedent(frame, inside, depth)
  if (!isWord(frame[inside]) || !isFinite(frame, inside)) return null
  const subject = subjectBefore(frame, inside, depth + 1)
  if (!subject || !/^(?:who|that|which)$/.test(frame[subject.core]!.key) || !isWord(frame[subject.first - 1])) return null
  return antecedent(frame, subject.first, depth)
}

/** `A nurse who called the firm that runs the ward said`: what a clause belongs to, outside of all that stand in each other. */
function antecedent(frame: Frame, clause: number, depth: number): Phrase | null {
  const first = clauseStart(frame, clause - 1)
  return (depth < 4 ? pastRelative(frame, first - 1, depth + 1) : null) ?? nounPhrase(frame, first, clause - 1)
}

/** `who owns the shop`, `who lives nearby`: a verb that no list knows, not the subject of `who officials said`. */
const isVerbOfWho = (frame: Frame, at: number): boolean =>
  isWord(frame[at]) && !frame[at]!.capital && isPlural(frame[at]!.key) && isWord(frame[at + 1]) && is(frame[at + 1], determiner | preposition | adverb)

/** `Sponsors that the paper contacted said`. */
function pastObject(frame: Frame, inside: number, depth: number): Phrase | null {
  const subject = depth < 4 ? subjectBefore(frame, inside, depth + 1) : null
  return subject && opensRelative(frame, subject.first - 1) ? antecedent(frame, subject.first - 1, depth) : null
}

/** `A nurse who asked not to be named said`. */
function unnamed(frame: Frame, named: number, depth: number): Phrase | null {
  if (depth >= 4 || frame[named - 1]?.key !== 'be' || frame[named - 2]?.key !== 'to') return null
  let asked = named - 3
  while (named - asked < 6 && is(frame[asked], adverb)) asked -= 1
  return isFinite(frame, asked) ? pastRelative(frame, asked, depth + 1) : null
}

/** `the “Paper Moon” singer told`: a title inside a noun phrase. */
const pastTitle = (frame: Frame, first: number, last: number): Phrase | null =>
  frame[first - 1]?.kind === 'quote' && is(frame[first - 2], determiner) && last - first < 3 ? { first: first - 2, core: last, last } : null

/** `some said`: determiners that stand for people. */
const COUNTED = /^(?:some|many|all|both|most|several|others|one|two|three|those|another)$/

/** What may stand between a subject and its verb: auxiliaries, adverbs, `himself`. */
function isBetween(token: Token | undefined): boolean {
  if (!isWord(token) || token!.capital) return false
  return is(token, auxiliary) || (is(token, adverb) && !is(token, preposition)) || /^(?:him|her|them)sel(?:f|ves)$/.test(token!.key)
}

/** `X did A and said`: the subject of the verb before. */
function subjectOfPrevious(frame: Frame, from: number, depth: number): Phrase | null {
  for (let at = from - 1; at >= 0 && from - at < REACH && frame[at]!.kind !== 'stop'; at -= 1) {
    if (!isFinite(frame, at)) continue
    while (from - at < REACH && isFinite(frame, at - 1)) at -= 1
    const subject = subjectBefore(frame, at, depth + 1)
    if (subject && isInRelative(frame, subject, at)) continue
    return subject && subjectAround(frame, subject, depth) || subject
  }
  return null
}

/** `the charge, which the paper first reported`, `a claim that the paper had printed`: a clause about what goes before, which lacks its object. */
export function isInRelative(frame: Frame, { first }: Phrase, said: number): boolean {
  if (!opensRelative(frame, first - 1)) return false
  let last = said
  while (isFinite(frame, last + 1) || is(frame[last + 1], adverb)) last += 1
  const after = frame[last + 1]
  return !after?.capital && after?.kind !== 'quote' && !is(after, determiner | pronoun | relative)
}

/** A relative pronoun, which is no `that` of what somebody says. */
function opensRelative(frame: Frame, at: number): boolean {
  const opener = frame[at]
  if (!/^(?:which|whom|that)$/.test(opener?.key ?? '') || opener!.capital) return false
  return opener!.key !== 'that' || !(isFinite(frame, at - 1) || TOLD.test(frame[at - 2]?.key ?? ''))
}

/** Verbs that have whom they tell between them and `that`. */
const TOLD = /^(?:t(?:old|ells?|elling)|(?:warn|inform|remind|assur|persuad|convinc|notif)(?:s|es|ed|ing|ied)?)$/

/** `She thinks the tunnel will hold but said`, `He denied that the checks were late and said`: who thinks goes on, not what is thought of. */
function subjectAround(frame: Frame, { first, core }: Phrase, depth: number): Phrase | null {
  const matrix = frame[first - 1]?.key === 'that' ? first - 2 : first - 1
  if (depth >= 4 || frame[core]!.capital || is(frame[first], pronoun | relative) || !isFinite(frame, matrix) || !is(frame[matrix], cue)) return null
  const subject = subjectBefore(frame, matrix, depth + 1)
  return subject && (frame[subject.core]!.capital || is(frame[subject.core], pronoun)) ? subject : null
}

/** Where the clause begins that a word stands in. */
function clauseStart(frame: Frame, last: number): number {
  let first = last
  for (; first > 0 && last - first < REACH; first -= 1) {
    const before = frame[first - 1]!
    if (!isWord(before) || is(before, relative) || isFinite(frame, first - 1)) break
    if (is(before, subordinator)) break
    if (is(before, conjunction) && !joinsNames(frame, first - 1)) break
  }
  return first
}

/** `X and Y said`: a conjunction between two parts of one subject; a verb before it makes it join clauses. */
function joinsNames(frame: Frame, at: number): boolean {
  for (let i = at - 1; i >= 0 && isWord(frame[i]) && at - i < 12; i -= 1) if (isFinite(frame, i)) return false
  return isWord(frame[at - 1])
}

/** Strips what only opens the clause; `On Monday Mr Lund` leaves Mr Lund. */
function nounPhrase(frame: Frame, from: number, to: number): Phrase | null {
  let first = from
  let last = to
  while (last >= first && isDay(frame[last]!)) last -= is(frame[last - 1], preposition) ? 2 : 1
  while (first <= last && is(frame[first], adverb | conjunction) && !is(frame[first], preposition) && !isName(frame, first, last)) first += 1
  if (first <= last && is(frame[first], preposition) && !frame[first]!.possessive) first = afterAdverbial(frame, first, last)
  while (first <= last && is(frame[first], date) && frame[first + 1] && first < last) first += 1
  if (first > last || is(frame[first], date)) return null
  return withCore(frame, ownClause(frame, first, last), last)
}

/** `a charge his office dismissed`: an article behind a noun opens the subject of a clause that says more of the noun. */
export function ownClause(frame: Frame, first: number, last: number): number {
  for (let at = last - 1; at > first; at -= 1) {
    const before = frame[at - 1]!
    if (!/^(?:the|an?|his|her|their|its)$/.test(frame[at]!.key)) continue
    const isNounBefore = isWord(before) && !before.capital && !before.possessive && !is(before, preposition | determiner | conjunction | adverb | relative | pronoun | participle)
    return isNounBefore && !isFinite(frame, at - 1) ? at : first
  }
  return first
}

/** `Mr Lund last week said`, `Lund on Monday said`: not `Theresa May said`. */
const isDay = (token: Token): boolean =>
  token.capital ? is(token, date) && token.key.endsWith('day') : is(token, date) || token.key === 'last' || token.key === 'next'

/** `Kelly`, `Sally Reid`, `Mr Tully`: an ending of adverbs on a name. */
export const isName = (frame: Frame, at: number, last: number): boolean =>
  frame[at]!.capital && frame[at]!.key.endsWith('ly') && !isListed(frame[at]!.key) && (at === last || frame[at + 1]!.capital)

/** Where the noun phrase begins that follows an opening adverbial; beyond `last` if there is none. */
function afterAdverbial(frame: Frame, from: number, last: number): number {
  if (is(frame[last], pronoun)) return last
  let at = from + 1
  while (at <= last && is(frame[at], determiner | date | preposition)) at += 1
  for (let i = at; i <= last; i += 1) {
    const before = frame[i - 1]!
    if (i > at && is(frame[i], determiner) && !is(before, preposition | determiner)) return i
    if (i > at && frame[i]!.capital && !is(frame[i], date) && (is(before, date) || (!before.capital && !is(before, preposition | determiner)))) return i
    if (i === at && frame[i]!.capital && is(before, date) && !is(frame[i], date)) return i
  }
  return last + 1
}

/** The head ends before the first preposition or participle (`Mrs King` holds none), but `her running mate` has one of its own. */
export function withCore(frame: Frame, first: number, last: number): Phrase {
  let core = first < last - 1 && (is(frame[first], determiner) || frame[first]!.possessive) && frame[first + 1]!.key.endsWith('ing') ? first + 1 : first
  while (core < last && isWord(frame[core + 1]) && !is(frame[core + 1], frame[core + 1]!.capital ? preposition : preposition | participle & ~cue)) core += 1
  return { first, core, last }
}

/** `Lund, a former prime minister, said`: the first noun phrase of the clause before the commas. */
function acrossParenthesis(frame: Frame, last: number): Phrase | null {
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

import type { Passage } from '../model/article.ts'
import type { Role } from '../model/comparison.ts'
import { isCredit, isDatelined, isSignature } from './credits.ts'
import { assignPage, isByline } from './page.ts'
import { CAPITAL, LETTER, isCapital } from './typography.ts'

const STOPPED = /[.!?…:;]["'”’»)\]]*$/
const PICTURED = /^(?:FILE(?:\s(?:PHOTO|IMAGE|PICTURE))?\s?[-–—:]|File (?:photo|image|picture)\b|(?:Image|Picture|Photo) caption,? ?[:A-Z]|(?:Photo(?:graph)?|Image|Caption|Picture|Pictured|PHOTO|IMAGE)\s?:|In (?:this|an?) [^.]{0,40}(?:photo|image|picture)\b)/
const AGENCY = 'AP|AFP|REUTERS|Reuters|EPA|PA|Getty(?: Images)?'
/** `(AP Photo/Joe Day)`, `Joe Day/Getty Images` and `Credit: Joe Day` at the end, `REUTERS/Joe Day`; not `and/or`, not a `CNN/AP poll`. */
const PHOTOGRAPHER = new RegExp(`\\((?:${AGENCY}|[${LETTER} .]{1,40}\\s(?:Photo|Images?))(?:\\s(?:Photo|Images?))?/[^)]{1,80}\\)|(?:AP Photo|Getty Images|REUTERS)/[${CAPITAL}]|/(?:${AGENCY})[.)]*$|(?:^|\\s)(?:Photograph|Picture|Credit|Photo|Image)s?: ?(?:[${CAPITAL}][^.!?/]{1,40})(?:/[${CAPITAL}][^.!?/]{1,40})?$`)
/** A caption tells in full sentences what a headline puts without its auxiliaries. */
const AUXILIARY = /\b(?:is|are|was|were|has|have|had|be|been)\b/

/** A paragraph at the top: its sentences from first to last, credits aside. */
interface Part { first: number; last: number; text: string; stopped: boolean; words: number }

/**
 * Tells titles, captions and credits from the body, sentence by sentence, where it is not known. Where a title is known nothing else is
 * taken for one. What is no credit is never all there is to lose: a text of credits alone is a body.
 */
export function assignRoles(sentences: Passage[], known: (Role | null)[]): Role[] {
  const roles: Role[] = sentences.map(({ text }, i) => (known[i] !== 'title' && isCredit(text) ? 'credit' : known[i] ?? 'body'))
  assignSignatures(sentences, roles)
  assignPage(sentences, roles, [...paragraphsOf(sentences)])
  if (roles.every((role) => role === 'credit')) return sentences.map(() => 'body')
  if (!known.includes('title')) assignTop(sentences, roles)
  for (const [first, last] of paragraphsOf(sentences)) {
    if (PICTURED.test(sentences[first]!.text) || sentences.slice(first, last + 1).some(({ text }) => text.length < 400 && /[/:]/.test(text) && PHOTOGRAPHER.test(text))) {
      for (let i = first; i <= last; i += 1) if (roles[i] === 'body') roles[i] = 'caption'
    }
  }
  return roles.includes('body') || roles.includes('title') ? roles : roles.map((role) => (role === 'caption' ? 'body' : role))
}

/** A paragraph that names a source and nothing else is a credit; in a sentence the same words may be part of the report. */
function assignSignatures(sentences: Passage[], roles: Role[]): void {
  for (const [first, last] of paragraphsOf(sentences)) if (first === last && roles[first] === 'body' && isSignature(sentences[first]!.text)) roles[first] = 'credit'
}

function* paragraphsOf(sentences: Passage[]): Generator<[first: number, last: number]> {
  for (let first = 0, last = 0; first < sentences.length; first = last + 1) {
    last = first
    while (sentences[last + 1]?.paragraph === sentences[first]!.paragraph) last += 1
    yield [first, last]
  }
}

/** The paragraphs at the top, without credits. */
function readParts(sentences: Passage[], roles: Role[]): Part[] {
  const parts: Part[] = []
  for (const [first, end] of paragraphsOf(sentences)) {
    let last = end
    while (last > first && roles[last] === 'credit') last -= 1
    const part = sentences.slice(first, last + 1)
    if (roles[first] !== 'credit') parts.push({ first, last, text: sentences[first]!.text, stopped: STOPPED.test(sentences[last]!.text), words: part.reduce((sum, { words }) => sum + words.length, 0) })
    if (parts.length === TOP) break
  }
  return parts
}

const TOP = 8
/** Longer headlines hardly exist; a lead that lost its stop is longer. */
const LONGEST_TITLE = 25

function assignTop(sentences: Passage[], roles: Role[]): void {
  const parts = readParts(sentences, roles)
  const told = parts.findIndex((part, i) => !isLine(part) && !isTitleBySetting(parts, i) && !isCaptionAbove(parts, i))
  const top = parts.slice(0, Math.max(0, told))
  if (!top.length) return
  const title = chooseTitle(top)
  top.forEach((part, i) => {
    if (i < title) setRole(roles, part, 'caption')
    else if (i === title || part.text === top[title]!.text) setRole(roles, part, 'title')
  })
  assignBylines(top, sentences, roles)
}

/** Between the headline and the report: each line that signs may tell of the one beside it. */
function assignBylines(top: Part[], sentences: Passage[], roles: Role[]): void {
  const title = sentences[roles.indexOf('title')]!
  const lines = top.filter(({ first, last }) => first === last && first > title.index)
  for (const line of [...lines, ...lines.toReversed()]) {
    const { first } = line
    const besideCredit = roles[first - 1] === 'credit' || roles[first + 1] === 'credit'
    if (roles[first] === 'body' && isByline(sentences[first]!, { title, besideCredit })) roles[first] = 'credit'
  }
}

const setRole = (roles: Role[], { first, last }: Part, role: Role) => roles.fill(role, first, last + 1)

const isLine = (part: Part) => !part.stopped && part.words <= LONGEST_TITLE && part.last - part.first < 2

/** A title that ends in a stop is told by its capitals, or as a question, by what it quotes, or by the dateline that follows. */
function isTitleBySetting(parts: Part[], i: number): boolean {
  const { first, last, text, words } = parts[i]!
  if (i > 0 || first !== last || words > LONGEST_TITLE || parts.length < 3) return false
  if (isDatelined(parts[1]!.text)) return true
  const long = text.match(new RegExp(`[${LETTER}][${LETTER}'’]{3,}`, 'g')) ?? []
  return (long.length > 2 && long.filter((word) => isCapital(word[0])).length >= 0.8 * long.length) || (/\?$|: .*[!?]['’]$/.test(text) && words <= 18 && parts.length > 3)
}

/** A picture's text above the headline: one sentence, then a line without a stop, then at least three paragraphs. */
function isCaptionAbove(parts: Part[], i: number): boolean {
  const [caption, title] = [parts[0]!, parts[1]]
  return i === 0 && caption.first === caption.last && caption.words <= 30 && title !== undefined && isLine(title) && title.words >= 5 && title.words < caption.words && parts.length >= 5
}

/** Index of the title among the lines at the top. A longer line above it that has an auxiliary is a picture's text. */
function chooseTitle(top: Part[]): number {
  const [first, second] = top
  if (!second || second.words < 3) return 0
  return second.words < first!.words && second.text !== first!.text && (first!.stopped ? !isTitleBySetting(top, 0) : AUXILIARY.test(first!.text)) ? 1 : 0
}

import { isDate, mastheadOf } from './date-lines.ts'
import { isAgency, isOutlet } from './outlets.ts'
import { CAPITAL, LETTER, isCapital } from './typography.ts'

/*
 * What a text says of its origin rather than of the event: who wrote, edited, took or owns it, when it was put out, where to read more.
 * Each pattern is tried on one sentence; a sentence of the report must never fit one.
 */
const NAME = `[${CAPITAL}][\u0300-\u036F.'’${LETTER}-]*`
const BYLINE = new RegExp(`^(?!.*\\b(?:The|And|Of|To|In|A|For|With|It|He|She|Or)\\b)(?:By|BY|Written by|Story by|Text by|Words by)\\s${NAME}(?:\\s${NAME})+(?:(?:,|\\sand|\\s&|\\swith|\\sin|\\sat|\\sfor|\\s[|/·–—-])\\s[^.!?]{0,80})?$`)
const OPENS_BYLINE = /^(?:By|BY|Written|Story|Text|Words)\s/
const STAFF = /^[([—–-]*\s*(?:(?:Additional|Further|With|More)\s)?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Tt]ranslated|[Pp]hotography|[Gg]raphics)\s(?:and\s\w+\s)?by\s\S(?!.*\b(?:that|has|have|was|were|is|are|shows?|showed|reveal\w*|found|finds|suggest\w*|indicate\w*)\b)/
const OWNER = /^(?:©|\([cC]\)\s|Copyright\s(?:©|\([cC]\)|\d{4}|by\s|of\s|[A-Z][\w .,&-]{2,60}\s\d{4})|All rights reserved|This (?:article|story|post) (?:was|is|has been)(?: \w+)? (?:published|produced|republished|provided|translated|updated|corrected|amended)\b|This (?:article|story|post|report|material|content) may not be|Our Standards:|The Thomson Reuters Trust)/
const CONTRIBUTED = /^(?:[A-Z][\w.’'-]*,?\s(?:and\s)?){1,6}reported from\s[A-Z][^.]{1,60}\.$|\bcontributed (?:to this (?:report|story|article)|reporting)\b/
const TRAILER = /^(?:\(?(?:Follow|Like)\s.{0,120}\bon (?:Twitter|Facebook|Instagram|X|Google|LinkedIn)|Sign up (?:for|to)\b|Subscribe\b|Click here\b|Read (?:more|also|next|the full \w+)\b\s*(?::|on\b|at\b|here|$)|READ MORE|ADVERTISEMENT$|Advertisement$|Share this\b|Related:|Watch:|Listen:|Email:|Contact the (?:writer|reporter|author))/
const STAMP = /^(?:(?:First |Last )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Mm]odified|PUBLISHED|UPDATED|POSTED)(?:\s(?:on|at))?:?\s(?:(?:[A-Z][a-z]+day,?\s)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s)?\d|at\s\d).{0,50})$/
const PHOTO = new RegExp(`^\\(?(?:Photo(?:graph)?s?|Image|Picture|Video|Illustration)(?:\\s(?:by|credit|courtesy))?\\s?[:/]\\s*(?:${NAME}(?:[\\s/,]+(?:via\\s|for\\s|and\\s)?|\\)?$)){1,6}$|^\\((?:AP|AFP|REUTERS|Reuters|EPA|PA|Getty(?: Images)?|[${LETTER} .]{1,40}\\s(?:Photo|Images?))(?:\\s(?:Photo|Images?))?/[^)]{1,80}\\)$`)
/** Cheap to try first: a pattern with all capitals of the alphabet is slow to get ready. */
const OPENS_PHOTO = /^\(?(?:Photo|Image|Picture|Video|Illustration)|^\([^()]{1,50}\/[^()]{1,80}\)$/
const MARKED = /^\s*(?:[|·•—–-]{1,3}|\/\/)\s*(.{2,60})$/

/** Whether a sentence tells of the article, not of the event, however its lines are wrapped. */
export function isCredit(wrapped: string): boolean {
  if (wrapped.length > 400) return false
  const sentence = evenly(wrapped)
  const marked = MARKED.exec(sentence)
  const outlets = outletsIn(marked ? marked[1]! : sentence)
  if (outlets.length > 0 && (sentence.startsWith('|') || outlets.some(isUnmistakable))) return true
  if (sentence.startsWith('|') && marked && /^[^|]*[^|.!?]$/.test(marked[1]!) && marked[1]!.split(/\s+/).length <= 5) return true
  if (OPENS_BYLINE.test(sentence) && BYLINE.test(sentence)) return true
  if (OPENS_PHOTO.test(sentence) && PHOTO.test(sentence)) return true
  if (isDate(sentence) || mastheadOf(sentence) !== null || isFiled(sentence)) return true
  return [STAFF, OWNER, CONTRIBUTED, TRAILER, STAMP].some((pattern) => pattern.test(sentence))
}

/** With single spaces: how lines are wrapped and words spaced says nothing. */
const evenly = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text)

/** Characters of a paragraph that only signs, however it is wrapped. */
const LONGEST = 120

const SIGNED = /^Sources?\s?:\s?([^.!?:]{2,60})\.?$|^\(([^()]{2,60})\)\.?$/

/** Whether a paragraph only names where something is from: `Source: Interwire`, `(Interwire/AFP)`. */
export const isSignature = (paragraph: string): boolean => /^(?:Source|\()/.test(paragraph) && paragraph.length < LONGEST && signers(evenly(paragraph)).length > 0

/** Who signs so. In brackets may stand anything: there an outlet that is known vouches for the others. */
function signers(paragraph: string): string[] {
  const [, after, inside] = SIGNED.exec(paragraph) ?? []
  const names = (after ?? inside ?? '').split(BETWEEN)
  if (after !== undefined) return names.every((name) => isName(name)) ? names : []
  return names.some((name) => isOutlet(name) && isUnmistakable(name)) && names.every((name) => isOutlet(name) || (isName(name) && !name.includes(' '))) ? names : []
}

const BETWEEN = /\s*(?:[,;/|·+&]|\band\b)\s*/

/** A few words with capitals all the way. */
const isName = (text: string): boolean => /^\S+(?: \S+){0,3}$/.test(text) && text.split(' ').every((word) => isCapital(word[0]))

const isUnmistakable = (outlet: string) => isAgency(outlet) || /[ .]/.test(outlet)

/** A word as no list of outlets has it: cheap to try first, and nearly every sentence has one. */
const TOLD = /\s(?!(?:with|from|sources?)\s)[a-z]{4,}\s/

/** The outlets of a text that is nothing but a list of them: `BGNES, AFP`, `(Reuters)`, `with AP and dpa`. */
function outletsIn(text: string): string[] {
  if (TOLD.test(text)) return []
  const names = text.replace(/^[\s([]*(?:(?:with|via|source|sources|from|by)\b:?\s*)?|[\s)\].]*$/gi, '').split(BETWEEN)
  return names.length <= 5 && names.every(isOutlet) ? names : []
}

/** The outlets that a credit names, among other things or alone. */
export function creditedOutlets(wrapped: string): string[] {
  const credit = evenly(wrapped)
  const marked = MARKED.exec(credit)
  const listed = outletsIn(marked ? marked[1]! : credit)
  if (listed.length) return listed
  if (credit.startsWith('|') && marked) return namesIn(marked[1]!)
  if (TRAILER.test(credit) || STAMP.test(credit)) return []
  if (isFiled(credit)) return datelineOutlets(credit)
  const signed = signers(credit)
  if (signed.length) return signed
  const masthead = mastheadOf(credit)
  if (masthead !== null) return isOutlet(masthead) || masthead.startsWith('The ') ? [masthead] : []
  return credit.split(/[,;|/()·]|\s[–—-]\s|\b(?:by|for|at|and|to)\b|©|[Cc]opyright|\b\d{4}\b|\.\s/).map((part) => part.trim().replace(/\.$/, '')).filter((part) => isOutlet(part) && isUnmistakable(part))
}

/** `Interwire, AFP` is two; `The mayor, in a boat` is one. */
function namesIn(text: string): string[] {
  const names = text.split(BETWEEN)
  return names.every(isName) ? names : [text]
}

/** `Nov 12 (Interwire)` alone on its line. */
const isFiled = (sentence: string): boolean => sentence.length < 90 && sentence.endsWith(')') && FILED.test(sentence)

const DATELINE = /^([^()]{0,60}?)\(([^()]{2,40})\)\s*(?:[-–—]{1,2}|:)\s/
const DATED_FROM = new RegExp(`^[${CAPITAL}]{3}[${LETTER} .,'’-]{0,40}\\s[-–—]{1,2}\\s?[${LETTER}]`)

/** Between a place in capitals with a day and a dash stands nothing but who filed it, known or not: `HEBLEY, Nov 12 (Interwire) - `. */
const FILED = new RegExp(`^(?:[${CAPITAL}]{3}[^()a-z]{0,40}(?:,\\s[${CAPITAL}][^(),]{1,20})?,\\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?\\s\\d{1,2}(?:,\\s\\d{4})?\\s\\(([^()]{2,40})\\)\\s?(?:[-–—]{1,2}\\s|$)`)

/** Whether a sentence opens with a place and an agency or a date: `LONDON (Reuters) - `, `PARIS, March 3 — `. */
export const isDatelined = (sentence: string): boolean => datelineOutlets(sentence).length > 0 || DATED_FROM.test(evenly(sentence))

/** The agency of a dateline: `LONDON (Reuters) - `. Other names in brackets may be anything: `The Monetary Fund (IMF) - …`. */
export function datelineOutlets(sentence: string): string[] {
  const named = DATELINE.exec(evenly(sentence))
  const outlets = named ? outletsIn(named[2]!) : []
  const filed = FILED.exec(evenly(sentence))?.[1]
  if (filed && isName(filed)) return [filed]
  return outlets.some(isUnmistakable) || /^[^a-z]*$/.test(named?.[1]?.split(/[\s,]/)[0] ?? '') ? outlets : []
}

/** Where a credit starts that follows a sentence without a stop: `… the values we share | BGNES`; null if none does. */
export function creditTail(sentence: string): number | null {
  const bar = sentence.includes('|') ? sentence.replace(/\s/g, ' ').lastIndexOf(' | ') : -1
  return bar > 0 && outletsIn(sentence.slice(bar + 3)).length > 0 ? bar + 1 : null
}

import type { Block } from '../input.ts'
import { ExpectedError } from '../../model/errors.ts'
import type { Metadata } from './metadata.ts'
import { countWords } from './nodes.ts'

/** What was found of a page, to be judged. */
export interface Found {
  blocks: Block[]
  metadata: Metadata
  /** All that the page shows. */
  text: string
  /** Words of it, and those in links. */
  words: number
  linked: number
  teasers: number
  /** Whether the page shows a headline. */
  isHeaded: boolean
  hasScripts: boolean
}

/** Of a page, not of a hiker. */
const MISSING = /^(?:error )?404\b|^not found\b|\bpage (?:(?:was|is|could) )?not (?:be )?found\b|\b(?:page|article|story|content) (?:is no longer available|(?:does not|doesn['’]t) exist|can(?:not|['’]t) be found)|\b(?:can['’]t|cannot|couldn['’]t|could not) find (?:that|this|the|your) (?:page|article|story)/i
const WALL = /\b(?:subscribe (?:now )?to (?:continue|read|keep|unlock|access)|(?:sign|log) in to (?:continue|read|keep)|(?:register|create (?:a|an|your) (?:free )?account) to (?:continue|read|keep|access)|already (?:a |an |have a )?(?:subscriber|member|subscription|subscribed|registered)|(?:article|story|content|report) is (?:\w+ ){0,3}(?:for|to) (?:\w+ ){0,2}(?:subscribers|members)\b|(?:article|story|content) is (?:reserved|exclusive|only available|available only)|to continue reading|continue reading (?:this article )?with|unlock (?:this|the full|all)|you(?:['’]ve| have) (?:reached|read|used) (?:your|all|the)|free articles? (?:left|remaining|this month)|read the full (?:story|article) (?:with|by|for)|start your (?:free )?trial)\b/i
const COOKIES = /\b(?:cookies?|consent(?:ing)?)\b/i
const SCRIPTS = /\b(?:enable|requires?|turn on|activate|without|needs?|disabled|support) ?(?:to run )?javascript|javascript (?:is|must be|to be|has been) (?:required|enabled|disabled|turned)/i

const LIST = 'is a list of articles: give the page of one of them'

/** Fewer words than this can be a report only under a headline, or where there is nothing else. */
const SHORT = 60
const SHORTEST = 12
const TEASER = 200

/** @throws {ExpectedError} where what was found is not a report with confidence; says what the page seems to be instead */
export function refuseDoubtful(found: Found): void {
  const reason = doubt(found)
  if (reason !== null) throw new ExpectedError(reason)
}

function doubt({ blocks, metadata, text, words, linked, teasers, isHeaded, hasScripts }: Found): string | null {
  const body = blocks.filter((b) => b.role === 'body').map((b) => b.text)
  const report = body.reduce((sum, one) => sum + countWords(one), 0)
  const titles = `${metadata.title ?? ''} ${blocks.find((b) => b.role === 'title')?.text ?? ''}`
  if (report < TEASER && (MISSING.test(titles) || (report < SHORT && MISSING.test(text.slice(0, 2000))))) return 'is a page that says “not found”: check the address'
  if (body.length && body.filter((one) => COOKIES.test(one)).length > 0.5 * body.length && report < TEASER) return 'shows a cookie notice and no article: open it in a browser and save the page from there'
  if (report < TEASER && isCut(report, metadata, below(text, body.at(-1)))) return walled(report, metadata)
  if (report < SHORT && words < 150 && hasScripts && (SCRIPTS.test(text) || report === 0)) return 'is a page that scripts fill in, so it holds no article: open it in a browser and save the page from there'
  if (metadata.kind !== 'article' && teasers >= 3 && !isHeaded && report < 25 * teasers) return LIST
  if (metadata.kind !== 'article' && report < 3 * TEASER && (teasers >= 6 || metadata.kind === 'list') && report < 25 * teasers) return LIST
  const isTitled = report >= SHORTEST && isHeaded
  if (report < SHORT && (report === 0 || (!isTitled && (linked > 3 * report + 30 || words > 5 * report + 60)))) return linked > 0.5 * words && words > 100 ? LIST : 'holds no article that can be told from the rest of the page: save the article as text'
  return null
}

/** How much of a page is looked at below its report: sites invite subscribers everywhere. */
const BELOW = 700

/** The text that follows the report, or all of it where there is none. */
function below(text: string, last: string | undefined): string {
  const at = last === undefined ? -1 : text.lastIndexOf(last.slice(-60))
  return at < 0 ? text : text.slice(at, at + BELOW)
}

/** What the page's data say of its length counts before what it shows. */
function isCut(report: number, { words, isFree }: Metadata, under: string): boolean {
  if (words !== null && report >= 0.8 * words) return false
  return !isFree || WALL.test(under) || (words !== null && report < 0.4 * words)
}

const walled = (report: number, { words }: Metadata): string =>
  `shows only the first ${report}${words === null ? '' : ` of ${words}`} words of its article, and the rest to subscribers: save the whole article as text`

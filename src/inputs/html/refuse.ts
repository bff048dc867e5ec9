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
  hasScripts: boolean
}

const MISSING = /\b(?:404|(?:page|article|story|content) (?:was |could |can|is )?(?:not|n['’]t|no longer)(?: be)? (?:found|available|exist)|page (?:does|doesn['’]t) (?:not )?exist|page not found|not found|(?:can['’]t|cannot|couldn['’]t|could not) find (?:the|that|this|your) page|no longer available)\b/i
const WALL = /\b(?:subscribe (?:now )?to (?:continue|read|keep|unlock|access)|(?:sign|log) in to (?:continue|read|keep)|(?:register|create (?:a|an|your) (?:free )?account) to (?:continue|read|keep|access)|already (?:a |an |have a )?(?:subscriber|member|subscription|subscribed|registered)|(?:for|to) (?:our )?(?:subscribers|members)(?: only)?\b|subscribers? only|(?:article|story|content) is (?:reserved|exclusive|only available|available only)|to continue reading|continue reading (?:this article )?with|unlock (?:this|the full|all)|you(?:['’]ve| have) (?:reached|read|used) (?:your|all|the)|free articles? (?:left|remaining|this month)|read the full (?:story|article) (?:with|by|for)|start your (?:free )?trial)\b/i
const COOKIES = /\b(?:cookies?|consent|gdpr|personal data|your privacy|data protection|tracking technologies|our partners)\b/i
const SCRIPTS = /\b(?:enable|requires?|turn on|activate|without|needs?|disabled|support) ?(?:to run )?javascript|javascript (?:is|must be|to be|has been) (?:required|enabled|disabled|turned)/i

/** Fewer words than this can be a report only where there is nothing else. */
const SHORT = 60
const TEASER = 200

/** @throws {ExpectedError} where what was found is not a report with confidence; says what the page seems to be instead */
export function refuseDoubtful(found: Found): void {
  const reason = doubt(found)
  if (reason !== null) throw new ExpectedError(reason)
}

function doubt({ blocks, metadata, text, words, linked, teasers, hasScripts }: Found): string | null {
  const body = blocks.filter((b) => b.role === 'body').map((b) => b.text)
  const report = body.reduce((sum, one) => sum + countWords(one), 0)
  const titles = `${metadata.title ?? ''} ${blocks.find((b) => b.role === 'title')?.text ?? ''}`
  if (report < TEASER && (MISSING.test(titles) || (report < SHORT && MISSING.test(text.slice(0, 2000))))) return 'is a page that says “not found”: check the address'
  if (body.length && body.filter((one) => COOKIES.test(one)).length > 0.5 * body.length && report < TEASER) return 'shows a cookie notice and no article: open it in a browser and save the page from there'
  if (report < TEASER && (WALL.test(text) || !metadata.isFree)) return walled(report, metadata)
  if (metadata.words !== null && report < 0.4 * metadata.words && report < TEASER) return walled(report, metadata)
  if (report < SHORT && words < 150 && hasScripts && (SCRIPTS.test(text) || report === 0)) return 'is a page that scripts fill in, so it holds no article: open it in a browser and save the page from there'
  if (metadata.kind !== 'article' && teasers >= 3 && !blocks.some((b) => b.role === 'title') && report < 25 * teasers) return 'is a list of articles: give the page of one of them'
  if (metadata.kind !== 'article' && report < 3 * TEASER && (teasers >= 6 || metadata.kind === 'list') && report < 25 * teasers) return 'is a list of articles: give the page of one of them'
  if (report < SHORT && (linked > 3 * report + 30 || words > 5 * report + 60 || report === 0)) return linked > 0.5 * words && words > 100 ? 'is a list of articles: give the page of one of them' : 'holds no article that can be told from the rest of the page: save the article as text'
  return null
}

const walled = (report: number, { words }: Metadata): string =>
  `shows only the first ${report}${words === null ? '' : ` of ${words}`} words of its article, and the rest to subscribers: save the whole article as text`

import type { Document, EntityType } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import type { Known } from './gazetteer.ts'
import { nameKey } from './key.ts'
import { organisationHeads, organisationMarks, placeMarks, thingMarks } from './lists/organisations.ts'
import { kin, personRoles } from './lists/roles.ts'
import { courtesies, honours, offices, titleWords, callings } from './lists/titles.ts'
import { firms, moods, trades } from './lists/trades.ts'
import { commonWords, nonNames } from './lists/words.ts'
import type { Gazetteer } from './own.ts'
import { isGiven, isInitial, parseName, type PersonName } from './person-name.ts'
import type { Run, Token } from './runs.ts'

/** A stretch that can be a name: what it seems to name, by its own words and the title before it. */
export interface Piece extends Span {
  type: EntityType | null
  text: string
  keys: string[]
  /** The keys as the parts of a person's name. */
  name: PersonName
  known: Known | null
  /** Keys of the words of the title before it. */
  titles: string[]
  possessive: boolean
  sentence: number
  opens: boolean
}

/** The most words that the name of an organisation goes on for. */
const LONGEST = 10
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/
const PARTY = /^(?:republican|democratic|democrat|gop|conservative|labour|tory|liberal)$/
/** `Democrat Reyes` is Reyes. */
const MEMBER = /^(?:democrat|republican)$/
const OF_OFFICE = /\b(?:secretary|minister|speaker|leader|director|president|chancellor|duke|duchess|prince|princess|archbishop|bishop|administrator) (?:of|for) (?:the )?$/i

/** Offices that are surnames behind a courtesy: `Mr Dean` is no dean, while `Mr Speaker` is one. */
const OFFICE_SURNAME = /^(?:abbot|abbott|baron|bishop|constable|dean|duke|earl|judge|king|knight|major|marshal|marshall|pope|priest|prince|prior)$/

/** Cuts the runs of a sentence into names, leaving titles, days and sentence openers out. */
export function cutRuns(runs: Run[], document: Document, gazetteer: Gazetteer): Piece[] {
  const pieces: Piece[] = []
  const cutter = new Cutter(document.text, gazetteer)
  for (const run of cutter.bridge(runs)) {
    const before = pieces.at(-1)
    if (before && cutter.continues(before, run)) {
      const rest = cutter.extend(before, run)
      pieces.push(...cutter.cut(rest, run))
    } else for (const part of withoutDays(run.tokens)) pieces.push(...cutter.cut(part, run))
  }
  return pieces
}

function withoutDays(tokens: Token[]): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens) if (DAYS.test(token.key)) parts.push([]); else parts.at(-1)!.push(token)
  return parts.filter((part) => part.length)
}

const isTitle = (token: Token) => offices().has(token.key) || courtesies().has(token.key)
const isTitleWord = (token: Token) => isTitle(token) || titleWords().has(token.key)
const isCalling = (key: string) => callings().has(key) || trades().has(key) || HOUSEHOLD.test(key)
/** `Bride-to-be`, `Mum-of-two`. */
const HOUSEHOLD = /^[a-z]{3,12}-(?:to-be|of-[a-z]{3,9})$/
const hasMark = ({ key }: Token) => organisationMarks().has(key) || placeMarks().has(key) || thingMarks().has(key)

class Cutter {
  readonly text: string
  readonly gazetteer: Gazetteer

  constructor(text: string, gazetteer: Gazetteer) {
    this.text = text
    this.gazetteer = gazetteer
  }

  cut(tokens: Token[], run: Run): Piece[] {
    const rest = withoutHonours(this.withoutOpeners(tokens, run))
    if (!rest.length) return []
    const whole = this.known(rest)
    if (whole) return [this.piece(rest, run, whole.type, whole)]
    const surnamed = rest.length === 2 && /^(?:mr|mrs|ms|miss|dr)$/.test(rest[0]!.key) && OFFICE_SURNAME.test(rest[1]!.key)
    if (rest.length > 1 && rest.every(isTitleWord) && !surnamed) return []
    const at = surnamed ? 0 : lastTitle(rest)
    if (at < 0) return this.plain(this.afterOffice(rest), run)
    let from = at
    while (from > 0 && isTitleWord(rest[from - 1]!)) from -= 1
    const head = rest.slice(0, from)
    return [...(head.length ? this.plain(head, run) : []), { ...this.piece(rest.slice(at + 1), run, 'person', null), titles: rest.slice(from, at + 1).map((t) => t.key) }]
  }

  /** U.S. | Food and Drug Administration: what a known name with `and` in it needs of the run before goes over to the next run. */
  bridge(runs: Run[]): Run[] {
    return runs.flatMap((run, i) => {
      const [before, next] = [runs[i - 1], runs[i + 1]]
      const own = before && this.areBridged(before, run) ? [before.tokens.at(-1)!, ...run.tokens] : run.tokens
      const tokens = next && this.areBridged(run, next) ? own.slice(0, -1) : own
      return tokens.length ? [tokens === run.tokens ? run : { ...run, tokens, opens: run.opens && own === run.tokens }] : []
    })
  }

  private areBridged({ tokens }: Run, next: Run): boolean {
    const last = tokens.at(-1)!
    if (tokens.length < 2 || next.tokens[0]!.start - last.end !== 5 || !this.gazetteer.begins(last.key)) return false
    const name = this.text.slice(last.start, next.tokens.at(-1)!.end).replace(/\s+/g, ' ')
    return name.startsWith(`${last.text} and `) && this.gazetteer.lookUp(name)?.type === 'organisation'
  }

  /** Bank | of America, Department | of Health: the run goes on with the name before it. */
  continues(before: Piece, run: Run): boolean {
    const gap = run.tokens[0]!.start - before.end
    if (gap > 9 || before.keys.length > LONGEST || before.possessive || before.type === 'person' || isTitle(run.tokens[0]!)) return false
    const between = this.text.slice(before.end, before.end + gap)
    const [head, next] = [before.keys.at(-1)!, run.tokens[0]!]
    if (/^ (?:of|for)(?: the)? $/.test(between)) return organisationHeads().has(head) && !(between.includes('for') && isGiven(next.key))
    if (/^ on $/.test(between)) return /^(?:sub)?committee$|^council$|^commission$|^conference$/.test(head) && !DAYS.test(next.key)
    if (between === ' and ' && before.keys.length === 1 && before.type === null && /\bthe $/i.test(this.text.slice(Math.max(0, before.start - 4), before.start))) return organisationMarks().has(run.tokens.at(-1)!.key)
    return between === ' and ' && / (?:of|for) /.test(before.text) && !before.known && !isGiven(next.key) && !this.known(run.tokens) && next.text.length > 1
  }

  /** Adds the words of the run to the name, up to a title; what comes from the title on is left. */
  extend(before: Piece, run: Run): Token[] {
    const stop = run.tokens.findIndex((token, i) => i > 0 && (isTitle(token) || DAYS.test(token.key)))
    const added = stop < 0 ? run.tokens : run.tokens.slice(0, stop)
    before.end = added.at(-1)!.end
    before.text = this.text.slice(before.start, before.end)
    before.keys = [...before.keys, ...added.map((t) => t.key)]
    before.name = parseName(before.keys.join(' '))
    before.known = this.gazetteer.lookUp(before.text) ?? null
    before.type = before.known?.type ?? 'organisation'
    before.possessive = added.at(-1)!.possessive
    return stop < 0 ? [] : run.tokens.slice(stop).filter((token) => !DAYS.test(token.key))
  }

  private withoutOpeners(tokens: Token[], run: Run): Token[] {
    let from = 0
    while (from < tokens.length && this.opensOnly(tokens.slice(from), run)) from += 1
    return tokens.slice(from)
  }

  /** A word that has its capital from where it stands: However, The. A New that no title or acronym follows is a part: New Haven. */
  private opensOnly(tokens: Token[], run: Run): boolean {
    const [first, next] = tokens
    if (!commonWords().has(first!.key) || this.beginsName(tokens)) return false
    if (/^(?:the|an?|and|or|but|of|in|on|at|for)$/.test(first!.key) || tokens.length === 1) return true
    if (first!.key === 'new' && next) return isTitleWord(next) || isGiven(next.key) || this.known([next]) !== undefined
    return run.opens && first === run.tokens[0]
  }

  /** New York, Will Smith, May Day. */
  private beginsName(tokens: Token[]): boolean {
    if (isGiven(tokens[0]!.key)) return tokens.length > 1
    return [4, 3, 2].some((n) => n <= tokens.length && this.known(tokens.slice(0, n))) || (tokens.length === 1 && this.known(tokens.slice(0, 1))?.form === 'acronym')
  }

  /** Secretary of | State Ann Marsh. */
  private afterOffice(tokens: Token[]): Token[] {
    if (hasMark(tokens.at(-1)!)) return tokens
    let from = 0
    const office = OF_OFFICE.test(this.text.slice(Math.max(0, tokens[0]!.start - 30), tokens[0]!.start))
    while (from < tokens.length - 1 && (titleWords().has(tokens[from]!.key) || nonNames().has(tokens[from]!.key) || personRoles().has(tokens[from]!.key)) && !isGiven(tokens[from]!.key)) from += 1
    const named = tokens.length - from > 1 && isGiven(tokens[from]!.key)
    return from > 0 && (office || named) ? tokens.slice(from) : afterJob(tokens)
  }

  private plain(tokens: Token[], run: Run): Piece[] {
    const whole = this.known(tokens)
    if (whole) return [this.piece(tokens, run, whole.type, whole)]
    const behind = behindParty(tokens) || behindLeague(tokens)
    if (behind) return this.plain(tokens.slice(behind), run)
    if (tokens.length > 1 && PARTY.test(tokens[0]!.key) && this.known(tokens.slice(1))) return this.plain(tokens.slice(1), run)
    const last = tokens.at(-1)!
    const firm = this.firmBehindKind(tokens, run)
    if (firm) return [firm]
    if (this.isSomebody(tokens, run)) return [this.piece(tokens.slice(1), run, 'person', null)]
    if (tokens.length > 2 && run.opens && tokens[0] === run.tokens[0] && !hasMark(last) && !isGiven(tokens[0]!.key) && !isInitial(tokens[0]!.key) && isGiven(tokens[1]!.key)) return this.plain(tokens.slice(1), run)
    if (tokens.length > 1 && !hasMark(last) && (isGiven(tokens[0]!.key) || (isInitial(tokens[0]!.key) && tokens[0]!.text.endsWith('.') && !this.known(tokens.slice(0, 1))))) return [this.piece(tokens, run, 'person', null)]
    if (tokens.length > 1 && organisationMarks().has(last.key)) return [this.organisation(tokens, run)]
    if (tokens.length > 1 && thingMarks().has(last.key)) return []
    if (tokens.length > 1 && placeMarks().has(last.key)) return [this.piece(tokens, run, 'place', null)]
    if (nonNames().has(last.key)) return tokens.length > 1 ? this.plain(tokens.slice(0, -1), run) : []
    if (tokens.length === 2 && MEMBER.test(tokens[0]!.key)) return this.plain(tokens.slice(1), run)
    if (tokens.length === 1 && isCoined(last.text)) return [this.piece(tokens, run, 'organisation', null)]
    return this.afterPlace(tokens, run) ?? [this.piece(tokens, run, null, null)]
  }

  /** `Carmaker Brixa` at the start of a sentence is Brixa; the Charity Commission is no commission. */
  private firmBehindKind(tokens: Token[], run: Run): Piece | null {
    const [kind, name] = tokens
    if (tokens.length < 2 || !run.opens || kind !== run.tokens[0] || !firms().has(kind!.key) || hasMark(kind!)) return null
    if (isGiven(name!.key) || hasMark(tokens.at(-1)!) || nonNames().has(tokens.at(-1)!.key)) return null
    const known = this.known(tokens.slice(1))
    return this.piece(tokens.slice(1), run, known?.type ?? 'organisation', known ?? null)
  }

  /** `Resident Len Marsh`, `Neighbour Pam Day`; not `Student Loan Company`. */
  private isSomebody(tokens: Token[], run: Run): boolean {
    const [calling, given] = tokens
    const last = tokens.at(-1)!
    if (tokens.length === 2) return run.opens && tokens[0] === run.tokens[0] && isGiven(given!.key) && (moods().has(calling!.key) || kin().has(calling!.key) || HOUSEHOLD.test(calling!.key))
    if (tokens.length < 3 || !(isCalling(calling!.key) || (calling!.key.endsWith('s') && isCalling(calling!.key.slice(0, -1))))) return false
    return isGiven(given!.key) || !(hasMark(last) || nonNames().has(last.key) || this.known([last]))
  }

  /** U.S. Justice Department is the Justice Department. */
  private organisation(tokens: Token[], run: Run): Piece {
    const national = this.known(tokens.slice(0, 1))?.name === 'United States' || tokens[0]!.key === 'federal'
    const rest = national ? this.known(tokens.slice(1)) : undefined
    return this.piece(tokens, run, 'organisation', rest?.type === 'organisation' ? rest : null)
  }

  /** What an acronym of a country opens is an office or a thing unless it says what it is: U.S. | Harbour Survey. Norwegian | Arne Moen; Northern | Virginia; Boston Celtics is a team. */
  private afterPlace(tokens: Token[], run: Run): Piece[] | null {
    if (tokens.length < 2) return null
    if (/^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|downtown|southeast|southwest|northeast|northwest|southeastern|southwestern|northeastern|northwestern|inner|outer)$/.test(tokens[0]!.key)) {
      const place = this.known(tokens.slice(1))
      if (place?.type === 'place') return [this.piece(tokens.slice(1), run, 'place', place)]
    }
    for (let n = Math.min(4, tokens.length - 1); n > 0; n -= 1) {
      const known = this.known(tokens.slice(0, n))
      if (!known) continue
      const rest = tokens.slice(n)
      if (rest.length === 1 && known.form === 'demonym' && /^(?:finn|dane)$/.test(tokens[0]!.key) && !hasMark(rest[0]!)) return [this.piece(tokens, run, 'person', null)]
      if (rest.length > 1 || known.form === 'demonym') return [this.piece(tokens.slice(0, n), run, known.type, known), ...this.plain(rest, run).filter(({ type }) => type !== null || known.form !== 'acronym')]
      return known.type === 'place' && /[a-z]s$/.test(rest[0]!.key) ? [this.piece(tokens, run, 'organisation', null)] : null
    }
    return null
  }

  /** What some words name together. */
  private known(tokens: Token[]): Known | undefined {
    if (!this.gazetteer.begins(tokens[0]!.key)) return undefined
    return this.gazetteer.lookUp(this.text.slice(tokens[0]!.start, tokens.at(-1)!.end).replace(/\s+/g, ' '))
  }

  private piece(tokens: Token[], run: Run, type: EntityType | null, known: Known | null): Piece {
    const [first, last] = [tokens[0]!, tokens.at(-1)!]
    const text = this.text.slice(first.start, last.end)
    if (known?.type === 'person') return { ...this.piece(tokens, run, 'person', null), keys: nameKey(known.name).split(' '), name: parseName(nameKey(known.name)) }
    const key = nameKey(text)
    return { start: first.start, end: last.end, text, keys: key.split(' '), name: parseName(key), type, known, titles: [], possessive: last.possessive, sentence: run.sentence, opens: run.opens && first === run.tokens[0] }
  }
}

/** `Ann Reed KC`, `Bo Lund PhD`. */
function withoutHonours(tokens: Token[]): Token[] {
  const last = tokens.at(-1)
  return tokens.length > 2 && honours().has(last!.key) && /^[A-Z]{2,4}$|^PhD$/.test(last!.text) ? withoutHonours(tokens.slice(0, -1)) : tokens
}

/** `Lib Dem Ann Reed`: how many words her party takes. */
const behindParty = ([one, two, given]: Token[]): number => (one!.key === 'lib' && /^dems?$/.test(two?.key ?? '') && given ? 2 : 0)

/** `Premier League Halden`, `League One Sorve`: how many words the league takes before the club. */
function behindLeague(tokens: Token[]): number {
  const at = tokens.findIndex(({ key }) => key === 'league')
  if (at < 0 || at > 1) return 0
  const next = /^(?:one|two)$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at === 1 && /^(?:premier|champions|national|super)$/.test(tokens[0]!.key) ? 2 : tokens.length
  return next < tokens.length && !hasMark(tokens[next]!) && !LEAGUE_THINGS.test(tokens[next]!.key) ? next : 0
}

/** What is the league's own: `Champions League Final`. */
const LEAGUE_THINGS = /^(?:finals?|clubs?|sides?|team|title|season|trophy|play-offs?|two|one|match|game|north|south|east|west|group|round|chief|chair|cup|table|football|players?|manager|board)$/

/** `NorthGrid`, `ValleyLink`, as firms call themselves; `FitzGerald` and `MaryAnn` are people. */
function isCoined(text: string): boolean {
  const [, first, second] = /^(\p{Lu}\p{Ll}{3,})(\p{Lu}.*)/u.exec(text)?.map((part) => part.toLowerCase()) ?? []
  return first !== undefined && !/^(?:fitz|vander)$/.test(first) && !(isGiven(first) && isGiven(second!))
}

/** The last title that a name of a person follows; none where the words after it end in a mark: Duke University, King Street. */
function lastTitle(tokens: Token[]): number {
  const last = tokens.at(-1)!
  for (let i = tokens.length - 2; i >= 0; i -= 1) {
    if (tokens.slice(i + 1).every(isTitleWord) || isGivenOffice(tokens, i)) continue
    if (courtesies().has(tokens[i]!.key) || isShortRank(tokens, i) || (offices().has(tokens[i]!.key) && !hasMark(last) && tokens[i + 1]!.key !== 'league')) return hasMark(last) && !/^(?:mr|mrs|ms|miss|dr)$/.test(tokens[i]!.key) ? -1 : i
  }
  return -1
}

/** `Det Con Ann Reed`, `Snr Const Bo Lund`. */
const isShortRank = (tokens: Token[], at: number): boolean => (tokens[at]!.key === 'con' || tokens[at]!.key === 'const') && /^(?:det|detective|snr|senior|acting)$/.test(tokens[at - 1]?.key ?? '')

/** `Harbour Safety Lead Investigator Ann Reed`: whatever a job is called, a given name behind its last word opens a person's. */
function afterJob(tokens: Token[]): Token[] {
  const given = tokens.findIndex(({ key }, i) => i > 0 && isGiven(key) && (isCalling(tokens[i - 1]!.key) || personRoles().has(tokens[i - 1]!.key)))
  return given > 1 && given < tokens.length - 1 && !isGiven(tokens[0]!.key) ? tokens.slice(given) : tokens
}

/** `Dean Ford`, who is no dean: an office that is a given name too, before a surname alone. */
const isGivenOffice = (tokens: Token[], at: number): boolean =>
  at === 0 && tokens.length === 2 && isGiven(tokens[0]!.key) && offices().has(tokens[0]!.key) && !courtesies().has(tokens[0]!.key)

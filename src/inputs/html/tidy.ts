import type { Block } from '../input.ts'
import type { Metadata } from './metadata.ts'
import { bareWords } from './nodes.ts'
import type { Piece } from './pieces.ts'
import { isProse, isSubtitle } from './region.ts'

/** Lines that lead elsewhere, in reports of outlets that set them among the paragraphs. */
const PROMO = /^(?:read (?:more|also|next|on|now|this|the full|our)\b|also read\b|see also\b|(?:more|related|recommended|watch|listen|video|live|gallery|in pictures|explained|analysis|opinion|don['’]t miss|must read|trending|exclusive|dig deeper|go deeper|up next|editor['’]s picks?)\s?[:|»>–—-]\s?|(?:related|recommended|more on this|read more|must reads?|trending|most read|advertisement|sponsored|promoted|loading(?:\.\.\.|…)?|share|share this(?: (?:article|story|page))?|print|email|copy link|comments?|skip (?:ad|advertisement|past newsletter promotion|to .{1,30})|story continues(?: below)?(?: (?:this )?(?:ad|advertisement|video|promotion))?|article continues (?:below|after).{0,30}|continue reading.{0,30}|scroll (?:down )?to continue.{0,30}|after newsletter promotion|click (?:here|to).{0,80}|tap (?:here|to).{0,60}|view (?:comments|gallery|image).{0,20}|show more|load more|next page|previous page|page \d+ of \d+|back to top)[.:!]?$)/i
const INVITES = /\b(?:sign up (?:to|for)|subscribe (?:to|for|now|here|today)|our (?:\w+ ){0,3}newsletters?|(?:straight|delivered|direct(?:ly)?) (?:in)?to your inbox|follow (?:us|him|her|them|me|@?\w+ ?\w*) on (?:x|twitter|facebook|instagram|tiktok|whatsapp|youtube|threads|bluesky|google)\b|download (?:our|the) (?:\w+ ){0,3}app|join (?:us on|our) (?:\w+ ){0,3}(?:whatsapp|telegram|channel|community|newsletter|group)|get in touch (?:with|by|via)|have you been affected|do you know more\?|contact (?:the|our) (?:newsroom|reporter|author|team)|like this (?:story|article)|turn on notifications|support (?:our|independent) journalism|all rights reserved|this (?:site|page) is protected by recaptcha|terms (?:of (?:use|service)|and conditions) apply)/i
const STAMP = /^(?:(?:first |last )?(?:published|updated|posted|modified|issued|created|last modified|publication date)\b.{0,60}\d.{0,60}|.{0,40}\b\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?|gmt|utc|bst|cest?|est|edt|ist|eet|hrs?)?\b.{0,40}|\d{1,3} (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago|\d{1,2} ?min(?:ute)?s? (?:read|listen|watch)|(?:reading|listening) time.{0,20}|\w{3,9}day,? .{0,30}\d{4}.{0,20}|\d{1,2} \w{3,9} \d{4}|\w{3,9} \d{1,2}, \d{4})$/i
const STAMPED = /\b(?:posted|published|updated|modified)\b.{0,60}\d/i
const STOPPED = /[.!?…]['"”’»)]*$/
/** Headings of what follows the report: everything below them is of other articles or of readers. */
const AFTER = /^(?:related|related (?:articles?|stories|topics|news|content|links|posts|coverage|internet links)|more (?:on this(?: story| topic)?|from .{1,40}|stories|news|like this|in .{1,30}|to read)|most (?:read|popular|viewed|shared|commented|watched)|recommended(?: for you| stories| reading)?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|read (?:more|next|also)|what to read next|up next|also (?:on|in) .{1,40}|also (?:interesting|read|see)|trending(?: now)?|top stories|latest(?: news| stories| headlines)?|popular(?: now)?|features(?: & analysis)?|must[- ]see|elsewhere on .{1,30}|around the (?:web|bbc)|comments?|\d+ comments?|leave a (?:reply|comment)|join the (?:conversation|discussion|debate)|have your say|(?:reader|view|add|post|show) comments?|share(?: this)?(?: (?:article|story|page|post))?|tags?|topics|filed under|about the authors?|about us|follow us|newsletters?|sign up.{0,60}|subscribe.{0,60}|advertisement|sponsored.{0,30}|promoted.{0,30}|from our partners|explore more|keep reading|don['’]t miss.{0,20}|editor['’]s picks?|contact us|notes to editors)[.:!]?$/i

/** The article of a region: what is no report among its lines taken out, each line with its role. */
export function tidy(region: Piece[], titles: Piece[], metadata: Metadata): Block[] {
  const report = withoutAfter(region).filter((piece) => !isAside(piece, metadata))
  const body = withoutBare(withoutRepeats(report, titles), (titles.at(-1)?.index ?? -2) + 1)
  const title = titles.map(({ text }) => text.replaceAll('\n', ' ')).join(' ') || metadata.headline
  if (title) return [{ role: 'title', text: title }, ...body.map(blockOf)]
  return body.map((piece, i) => (i === 0 && piece.kind === 'heading' ? { role: 'title', text: piece.text } : blockOf(piece)))
}

const blockOf = ({ kind, text }: Piece): Block => ({ role: kind === 'caption' ? kind : 'body', text })

function isAside(piece: Piece, { byline, outlet }: Metadata): boolean {
  const { text, key, words, linked, kind } = piece
  if (SIGNED.test(text)) return false
  if (linked >= 0.6 * words || kind === 'credit') return true
  if (kind === 'caption') return false
  if (words <= 40 && PROMO.test(text)) return true
  if (words <= 60 && INVITES.test(text)) return true
  if (words <= 16 && (STAMP.test(text) || isByline(text, byline))) return true
  if (words <= 30 && STAMPED.test(text) && !STOPPED.test(text)) return true
  return outlet !== null && key === bareWords(outlet)
}

function isByline(text: string, byline: string | null): boolean {
  const [first, ...rest] = text.split(/[\s,&|:]+/).filter(Boolean)
  if (/^by$/i.test(first ?? '') && rest.every((word) => /^\p{Lu}/u.test(word) || JOINS.has(word))) return true
  const names = byline?.split(/,\s|\sand\s/).map(bareWords).filter(Boolean) ?? []
  const key = bareWords(text).replace(/^(?:by|words by|written by|story by|from|author|reporting by)\s/, '')
  return names.some((name) => key === name || (key.startsWith(`${name} `) && !STOPPED.test(text)))
}

const JOINS = new Set('and de van von der al bin du la le in at for the of with photographs pictures photos by'.split(' '))

/**
 * Leaves out what a heading like `Related` or `Comments` heads: the box that begins with it, or where it stands bare among the paragraphs,
 * what follows as far as the next heading or the next paragraph that is set like those before it; a bare label ends at any paragraph.
 */
function withoutAfter(pieces: Piece[]): Piece[] {
  const kept: Piece[] = []
  const settings = new Set<string>()
  let after: After | null = null
  for (const piece of pieces) {
    if (after && endsAfter(piece, after, settings)) after = null
    if (isAfter(piece) && (!after || after.end === Infinity)) after = { end: boxEnd(piece), level: piece.level || 6, isLabel: piece.kind !== 'heading', isReaders: READERS.test(piece.text) }
    if (after) continue
    kept.push(piece)
    if (isProse(piece)) settings.add(piece.setting)
  }
  return kept
}

interface After {
  /** The piece that follows its box; Infinity where it has none. */
  end: number
  level: number
  isLabel: boolean
  /** What readers write may be set as the report is. */
  isReaders: boolean
}

function endsAfter(piece: Piece, { end, level, isLabel, isReaders }: After, settings: Set<string>): boolean {
  if (end !== Infinity) return piece.index >= end
  return (!isReaders && settings.has(piece.setting)) || (piece.kind === 'heading' && piece.level <= level) || (isLabel && isProse(piece))
}

const READERS = /comment|reply|your say|conversation|discussion|debate/i

const isAfter = ({ text, words, kind }: Piece): boolean => words <= 10 && (kind === 'heading' || words <= 6) && AFTER.test(text)

/** Where the widest element ends that begins with a piece; Infinity if it begins no more than itself. */
function boxEnd({ place, index }: Piece): number {
  let box = place
  while (box.up && box.up.first === index) box = box.up
  return box.end > index + 1 ? box.end : Infinity
}

/** Standfirsts and captions are often set twice, and pull quotes say again what the report says. */
function withoutRepeats(pieces: Piece[], titles: Piece[]): Piece[] {
  const seen = new Set(titles.map(({ key }) => key))
  const report = ` ${pieces.filter(({ kind }) => kind === 'paragraph' || kind === 'item').map(({ key }) => key).join(' | ')} `
  let quotes = 0
  return pieces.filter((piece) => {
    if (seen.has(piece.key)) return false
    seen.add(piece.key)
    if (piece.kind !== 'quote' || piece.words > LONGEST_PULLED) return true
    quotes += 1
    return quotes > MOST_PULLED || !report.includes(` ${piece.key} `)
  })
}

const LONGEST_PULLED = 60
const MOST_PULLED = 100

/** A heading needs something to head, and labels above and below the report need somebody to read them. */
function withoutBare(pieces: Piece[], belowTitle: number): Piece[] {
  const first = pieces.findIndex(isProse)
  const last = pieces.findLastIndex(isProse)
  const settings = new Set(pieces.filter(isProse).map(({ setting }) => setting))
  return pieces.filter((piece, i) => {
    if (piece.kind === 'caption') return true
    if (i > last) return SIGNED.test(piece.text) || (settings.has(piece.setting) && piece.words >= 3 && STOPPED.test(piece.text)) || isItemAfter(pieces, i)
    if (i < first) return isAbove(piece) || (piece.index === belowTitle && isSubtitle(piece)) || (piece.kind === 'heading' && nextShown(pieces, i) === pieces[first])
    return piece.kind !== 'heading' || isHeading(pieces, i)
  })
}

/** An item of a list that ends the report. */
const isItemAfter = (pieces: Piece[], i: number): boolean => pieces[i]!.kind === 'item' && pieces[i]!.words > 4 && pieces[i - 1]?.kind === 'item'

/** A standfirst, or a point of a summary. */
const isAbove = ({ kind, words, text, setting }: Piece): boolean => words >= 6 && (kind !== 'paragraph' || STOPPED.test(text) || STANDFIRST.test(setting))

/** How agencies end a report. */
const SIGNED = /^[([—–-]*\s*(?:(?:additional|further|with|more)\s)?(?:(?:reporting|writing|editing|compiled|edited|translated|written)\s(?:and\s\w+\s)?by|with files from)\s/i
const STANDFIRST = /stand-?first|\bdek\b|deck|summary|sub-?(?:title|head|heading|headline)|\blede?\b|\blead\b|intro|excerpt|description|abstract|teaser|strap/i

function isHeading(pieces: Piece[], i: number): boolean {
  const next = nextShown(pieces, i)
  return next !== undefined && (next.kind !== 'heading' || next.level > pieces[i]!.level)
}

/** What follows a piece, pictures aside. */
function nextShown(pieces: Piece[], i: number): Piece | undefined {
  let next = i + 1
  while (pieces[next]?.kind === 'caption') next += 1
  return pieces[next]
}

import { courtesies } from './lists/titles.ts'
import { kin, personRoles, speechVerbs } from './lists/roles.ts'
import { ambiguous, anybody, firms, settlements, several, trades } from './lists/trades.ts'
import { lookUp } from './gazetteer.ts'
import type { Piece } from './pieces.ts'

const AFTER = 40
const AGE = /^,? (?:aged )?\d{1,3}(?=[,;.)]| (?:years?|of) )|^, an? \d{1,3}-year-old\b/
const WHO = /^,? (?:who|whose|whom)\b/
const APPOSITION = /^, (?:an?|the|his|her|their|then|former|who) /
const VERB = /^ (?:also |then |later |has |had )?([a-zß-öø-ÿ]+)/
const IN = /\b(?:in|at|near|of|from) (?:the )?$/i
const REPORTED = /\b(?:said|says|added|asked|wrote|tweeted|explained|insisted|argued|noted|according to) $/
/** Of one word, whoever is told something is as often a newspaper or a channel: `told Variety`. */
const ADDRESSED = /\btold $/

/** Whether the words around an unknown name speak of a person. */
export function isPersonHere(text: string, piece: Piece): boolean {
  const after = text.slice(piece.end, piece.end + AFTER)
  if (piece.possessive || isNobody(text, piece) || isAnybody(piece) || isHome(text, piece)) return false
  return AGE.test(after) || (WHO.test(after) && !isCrowd(piece, after)) || isNamedByRole(text, piece)
}

/** `Teachers who agree`: behind a single word without a comma, `who` says which of many. */
const isCrowd = ({ keys }: Piece, after: string): boolean => keys.length === 1 && (!after.startsWith(',') || isPlural(keys[0]!))

/** `the Crown`, `Channel 9`, `Formula One`: no name of a person stands behind `the`, before a figure or with one. */
export function isNobody(text: string, { start, end, text: name }: Piece): boolean {
  return /\d| (?:One|Two|Three|Four|Five|Six|Ten)$/.test(name) || /^ \d/.test(text.slice(end, end + 2)) || /(?<![A-Za-z])[Tt]he $/.test(text.slice(Math.max(0, start - 5), start))
}

/** `Gran, 67, sobs`, `HUNT FOR UNA Man, 36, held`: with a capital from where it stands. */
const isAnybody = ({ keys, opens }: Piece): boolean => opens && anybody().has(keys.at(-1)!)

/** `Brian Tull, 71, from Wick, who`: one word behind `in` or `near`, and any behind `, from`, is where somebody is from. */
function isHome(text: string, { start, keys }: Piece): boolean {
  const lead = text.slice(Math.max(0, start - 14), start)
  return /, from (?:near )?$/.test(lead) || (keys.length === 1 && /\b(?:in|at|near|from|of) $/.test(lead))
}

/** Whether it speaks: persons do, and so do companies and ministries. */
export function speaksHere(text: string, piece: Piece): boolean {
  if (isNobody(text, piece) || IN.test(text.slice(Math.max(0, piece.start - 12), piece.start))) return false
  return saysHere(text, piece) || APPOSITION.test(text.slice(piece.end, piece.end + 12))
}

/** Whether a verb of speech stands right beside it. */
export function saysHere(text: string, { start, end, keys }: Piece): boolean {
  const verb = VERB.exec(text.slice(end, end + AFTER))?.[1]
  const lead = text.slice(Math.max(0, start - 20), start)
  return (verb !== undefined && speechVerbs().has(verb)) || REPORTED.test(lead) || (keys.length > 1 && ADDRESSED.test(lead))
}

/** `singer Beth Orton`, `his wife, Ann`, `the centre's president, Cathy Muir,`, `Muir, president of`. */
export function isNamedByRole(text: string, piece: Piece): boolean {
  const lead = text.slice(Math.max(0, piece.start - 60), piece.start)
  const after = text.slice(piece.end, piece.end + AFTER)
  const apposed = /^, (?:the |an? |former )?([a-zß-öø-ÿ-]+)(?: (?:of|for|at|and|in)\b|,)/.exec(after)?.[1]
  if (apposed && personRoles().has(apposed) && !IN.test(lead)) return true
  if (after.startsWith(',') && personRoles().has(/(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|['’]s?) (?:[A-Za-zÀ-ÖØ-öø-ɏ-]+ ){0,3}?([A-Za-zÀ-ÖØ-öø-ɏ-]+), $/.exec(lead)?.[1]?.toLowerCase() ?? '')) return true
  const before = /([A-Za-zÀ-ÖØ-öø-ɏ-]+),? $/.exec(lead.slice(lead.lastIndexOf(' ', lead.length - 2) + 1))
  const word = before?.[1]?.toLowerCase().replace(/^co-/, '')
  if (word === undefined) return false
  const alone = !before![0].includes(',')
  if (kin().has(word) || (alone && (personRoles().has(word) || courtesies().has(word)))) return true
  return !isAcronym(piece.text) && (several().has(word) || (alone && (trades().has(word) || isPlural(word))))
}

const isAcronym = (name: string): boolean => /^[A-Z]{2,6}$/.test(name)
/** `lawyers Ann Reed and Bo Lund`. */
const isPlural = (word: string): boolean => word.endsWith('s') && trades().has(word.slice(0, -1)) && !ambiguous().has(word)

/** Whether the names that follow are a list of people: `council members Ann Reed and Bo Lund`, `their children, Una and Piet`. */
export function opensList(text: string, { start }: Piece): boolean {
  const word = /([A-Za-z-]{3,20}),? $/.exec(text.slice(Math.max(0, start - 22), start))?.[1]?.toLowerCase() ?? ''
  return several().has(word) || isPlural(word)
}

/** `Dutch insurer Halden Re`, `Norland, the chipmaker`. */
export const isFirmHere = (text: string, { start, end, possessive }: Pick<Piece, 'start' | 'end' | 'possessive'>): boolean => firmKind(text, { start, end, possessive }) !== null

/** What a firm is said to be where it is named: `insurer`, `chipmaker`. */
export function firmKind(text: string, { start, end, possessive }: Pick<Piece, 'start' | 'end' | 'possessive'>): string | null {
  const [, determiner = '', kind = ''] = /(?:^|[^A-Za-z-])([A-Za-z-]{1,20}) ([a-z-]{4,14}) $/.exec(text.slice(Math.max(0, start - 38), start)) ?? []
  if (firms().has(kind) && !/^(?:the|an?|his|her|their|its|our|my)$/i.test(determiner)) return kind
  const apposed = possessive ? undefined : /^, (?:the|an?) (?:[A-Za-z-]{2,20} ){0,3}?([a-z-]{4,14})[,.]/.exec(text.slice(end, end + 80))?.[1]
  return apposed !== undefined && firms().has(apposed) ? apposed : null
}

/** `the city of Sorve`, `in Sorve district`, `SORVE, Nov 12 (Interwire) -` at the top. */
export function isSettlementHere(text: string, { start, end, opens, text: name }: Piece): boolean {
  const lead = text.slice(Math.max(0, start - 20), start)
  if (settlements().has(/\b([a-z]{4,12}) of $/.exec(lead)?.[1] ?? '')) return true
  if (settlements().has(/^ ([a-z]{4,12})\b/.exec(text.slice(end, end + 14))?.[1] ?? '') && /\b(?:in|near|from|across|outside|throughout) (?:the )?$/.test(lead)) return true
  return opens && start < FAR && /^[A-ZÀ-ÖØ-Þ]{4,}/.test(name) && name === name.toUpperCase() && DATELINED.test(text.slice(end, end + 70))
}

/** No dateline stands further down. */
const FAR = 3000
const DATELINED = /^(?=, |\s\()(?:, [A-Z][A-Za-z. ]{1,20})?(?:,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?)? ?(?:\([^()]{2,30}\) ?)?(?:[–—]|--?) /

/** `Hell, Mich.`, `in Aleppo, Syria`: what a place stands beside is a place. */
export function isPlaceHere(text: string, piece: Piece): boolean {
  const next = /^, ((?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ.]*)(?: [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ.]*)?)/.exec(text.slice(piece.end, piece.end + AFTER))?.[1]
  if (!next) return false
  const known = lookUp(next) ?? lookUp(next.split(' ')[0]!) ?? lookUp(next.replace(/\.$/, ''))
  return known?.type === 'place' && known.form !== 'demonym' && /\b(?:in|at|near|from|of|to|outside|around|for) $/.test(text.slice(Math.max(0, piece.start - 9), piece.start))
}

/** `in Washington`, `Washington, D.C.`: the place, not the general. */
export function isLocated(text: string, piece: Piece): boolean {
  return /\b(?:in|at|near|outside|around|across|throughout|into|downtown|to|from) (?:the )?$/i.test(text.slice(Math.max(0, piece.start - 16), piece.start)) || isPlaceHere(text, piece)
}

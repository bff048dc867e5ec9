import { courtesies } from './lists/titles.ts'
import { kin, personRoles, speechVerbs } from './lists/roles.ts'
import { lookUp } from './gazetteer.ts'
import type { Piece } from './pieces.ts'

const AFTER = 40
const AGE = /^,? (?:aged )?\d{1,3}(?=[,;.)]| (?:years?|of) )/
const WHO = /^,? (?:who|whose|whom)\b/
const APPOSITION = /^, (?:an?|the|his|her|their|then|former|who) /
const VERB = /^ (?:also |then |later |has |had )?([a-zß-öø-ÿ]+)/
const IN = /\b(?:in|at|near|of|from) (?:the )?$/i
const REPORTED = /\b(said|says|told|added|asked|wrote|tweeted|explained|insisted|argued|noted|according to) $/

/** Whether the words around an unknown name speak of a person. */
export function isPersonHere(text: string, piece: Piece): boolean {
  const after = text.slice(piece.end, piece.end + AFTER)
  if (piece.possessive) return false
  return AGE.test(after) || WHO.test(after) || isNamedByRole(text, piece)
}

/** Whether it speaks: persons do, and so do companies and ministries. */
export function speaksHere(text: string, piece: Piece): boolean {
  if (IN.test(text.slice(Math.max(0, piece.start - 12), piece.start))) return false
  return saysHere(text, piece) || APPOSITION.test(text.slice(piece.end, piece.end + 12))
}

/** Whether a verb of speech stands right beside it. */
export function saysHere(text: string, { start, end }: Piece): boolean {
  const verb = VERB.exec(text.slice(end, end + AFTER))?.[1]
  return (verb !== undefined && speechVerbs().has(verb)) || REPORTED.test(text.slice(Math.max(0, start - 20), start))
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
  return word !== undefined && (kin().has(word) || (!before![0].includes(',') && (personRoles().has(word) || courtesies().has(word))))
}

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

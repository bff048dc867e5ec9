import { conceptOf } from '../align/synonyms.ts'

/** Stems that mean the same where two sentences that were brought together tell of one thing, besides the near synonyms of the alignment. */
const ALIKE = new Map([
  'demand ask', 'additional extra', 'open reopen', 'audit auditor', 'council councillor', 'last tak', 'client defens', 'datum result finding',
].flatMap((line, n) => line.split(' ').map((stem) => [stem, n] as const)))

/** So many letters at least are the stem of a verb and its noun: `vaccinated`, `vaccination`. */
const FEWEST = 7

/** Whether two tokens of sentences stand for one thing. */
export function meanAlike(a: string, b: string): boolean {
  if (a === b || (Math.min(a.length, b.length) >= FEWEST && a[0] === b[0] && !a.includes(':') && (a.startsWith(b) || b.startsWith(a)))) return true
  const group = ALIKE.get(a)
  if (group !== undefined && group === ALIKE.get(b)) return true
  const concept = conceptOf(a)
  return concept >= 0 && concept === conceptOf(b)
}

/** What is denied of all of a kind is denied of each: by the stem of the kind. */
const KINDS = new Map(Object.entries({
  weapon: 'knif gun pistol rifl firearm handgun revolver shotgun machet', drug: 'cocain heroin cannabis', explos: 'bomb grenad dynamit',
}).map(([kind, stems]) => [kind, new Set(stems.split(' '))]))

export const isKindOf = (stem: string, kind: string): boolean => KINDS.get(kind)?.has(stem) === true

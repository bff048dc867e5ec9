import type { Article, NameMention } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { stateCode } from '../names/lists/states.ts'
import { once } from '../text/once.ts'
import { placesIn, wordsAt } from './places.ts'
import type { ValueKind } from './values.ts'

/** What one person holds, of a kind of which nobody holds two: `Sen.` and `Rep.`, `(R-Ohio)` and `(D-Ohio)`. */
interface Seat extends Span {
  entity: string
  kind: 'office' | 'party' | 'state'
  value: string
}

const OFFICES = new Map(Object.entries({ senate: 'sen senator', house: 'rep representative congressman congresswoman', governor: 'gov governor', mayor: 'mayor' })
  .flatMap(([office, words]) => words.split(' ').map((word) => [word, office] as const)))
/** Most sentences have none. */
const MAY_HOLD = /\b(?:[Ss]en|[Rr]ep|[Gg]ov|[Cc]ongress|[Mm]ayor)|\b[RD]-[A-Z]|\([RD]\)/
const TITLE = /(\S{1,12} )?\b([A-Za-z]{3,14})\.? $/
/** Who held an office may hold another one now; deputies hold none. */
const NOT_NOW = /^(?:former|ex|then|late|past|onetime|deputy|vice|lt\.|lieutenant|acting|retired|state)\b|-elect|^(?:ex|then)-/i
const LABEL = /^(?: \(|, )([RD])(?:-([A-Z][A-Za-z.]*(?: [A-Z][a-z.]+)?))?(?:\)|,|$)/

/** Office, party and state of one person, which no two reports of one day give differently, in whatever words they tell the rest. */
export const SEATS: ValueKind<Seat> = {
  type: 'name',
  places: once((side) => (MAY_HOLD.test(side.passage.text) ? placesIn(side, seatsOf(side.article)) : []).map(({ item, ...place }) => ({ ...place, value: item, key: keyOf(item), phrase: wordsAt(side.article, item) }))),
  relate: ({ value: a, side }, { value: b, side: other }) => (a.entity === b.entity && a.kind === b.kind && !gives(side.article, b) && !gives(other.article, a) ? 'conflict' : 'incomparable'),
  areOfOne: () => true,
}

const keyOf = ({ entity, kind, value }: Seat): string => `${entity} ${kind} ${value}`

/** Whether an article says the same of somebody anywhere. */
const gives = (article: Article, seat: Seat): boolean => keysOf(article).has(keyOf(seat))
const keysOf = once((article: Article): Set<string> => new Set(seatsOf(article).map(keyOf)))

/** In text order. */
const seatsOf = once((article: Article): Seat[] => (MAY_HOLD.test(article.text) ? article.register.mentions.flatMap((mention) => seatsBeside(article, mention)) : []))

function seatsBeside({ text, register: { entities } }: Article, { entity, start, end, form }: NameMention): Seat[] {
  if (form === 'pronoun' || form === 'role' || entities.get(entity)?.type !== 'person') return []
  return [...officeBefore(text, { start, end }), ...labelBehind(text, { start, end })].map((seat) => ({ ...seat, entity }))
}

function officeBefore(text: string, { start, end }: Span): Omit<Seat, 'entity'>[] {
  const found = TITLE.exec(text.slice(Math.max(0, start - 30), start))
  const office = found ? OFFICES.get(found[2]!.toLowerCase()) : undefined
  if (!found || office === undefined || NOT_NOW.test(found[1] ?? '')) return []
  return [{ kind: 'office', value: office, start: start - found[0].length + (found[1]?.length ?? 0), end }]
}

function labelBehind(text: string, { start, end }: Span): Omit<Seat, 'entity'>[] {
  const found = LABEL.exec(text.slice(end, end + 30))
  if (!found) return []
  const state = found[2] ? stateCode(found[2]) : undefined
  const span = { start, end: end + found[0].length }
  return [{ ...span, kind: 'party', value: found[1]! }, ...(state ? [{ ...span, kind: 'state' as const, value: state }] : [])]
}

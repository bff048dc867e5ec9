import type { Claim, Span } from '../../model/comparison.ts'
import { differingWords } from '../shared/differing.ts'
import type { Item, Place } from '../shared/items.ts'
import { visible } from '../shared/escape.ts'
import { type Mark, runsOf } from '../shared/marks.ts'
import type { Style } from '../shared/paint.ts'
import { cut } from '../shared/width.ts'
import type { Run } from '../shared/wrap.ts'
import { beside, fitsBeside } from './beside.ts'
import { behind, hang, labelOf, labelsOf, type Page, placeOf, row, under } from './page.ts'

/** What is said, by whom and where, each wording below the other. */
export function showItem(page: Page, item: Item): string[] {
  const titles = itemTitles(page, item).flatMap((text) => hang(page, [{ text, style: 'strong' }], { indent: 2 }))
  const remarks = remarksOn(page, item)
  const marks = marksIn(page, item)
  const wordings = groupWordings(page, item.places)
  if (wordings.length === 1) return [...titles, ...together(page, { places: wordings[0]!, marks, remarks })]
  if (!fitsBeside(page, item.places)) return [...titles, ...wordings.flatMap((places) => showWording(page, places, marks)), ...under(page, remarks)]
  const columns = beside(page, item.places, (place) => runsIn(page, place, marks))
  return [...titles, ...columns, ...(remarks.length ? behind(page, [''], remarks) : [])]
}

const showWording = (page: Page, places: Place[], marks: Marks): string[] =>
  places.length > 1 ? together(page, { places, marks, remarks: [] }) : showPlace(page, places[0]!, marks.get(places[0]!.source) ?? [])

/** What differs, in words: one sentence for each conflict. */
export function itemTitles(page: Page, { claims }: Item): string[] {
  return [...new Set(claims.flatMap((c) => c.conflicts.map((conflict) => (conflict.type === 'quote' ? quoted(page, c) : visible(conflict.message)))))]
}

/** `Mark Rutte, quoted in other words`. */
function quoted(page: Page, claim: Claim): string {
  const how = claim.drift === 'spliced' ? 'with words joined that stand apart elsewhere' : 'in other words'
  const who = speakerOf(page, claim)
  return who ? `${who}, quoted ${how}` : `Quoted ${how}`
}

/** The name that most places give; of several, the fullest. */
function speakerOf(page: Page, claim: Claim): string | null {
  const names = claim.members.flatMap((m) => page.speakers.get(m.quote ?? '') ?? [])
  const times = (name: string) => names.filter((other) => other === name).length
  const [best] = names.toSorted((a, b) => times(b) - times(a) || b.length - a.length || (a < b ? -1 : 1))
  return best === undefined ? null : visible(best)
}

type Marks = Map<string, Mark[]>

/** One place behind the label of its source and its line. */
export function showPlace(page: Page, place: Place, marks: Mark[]): string[] {
  return row(page, { label: labelOf(page, place.source), line: String(place.line) }, runsOf(textOf(page, place), place, marks))
}

const runsIn = (page: Page, place: Place, marks: Marks): Run[] => runsOf(textOf(page, place), place, marks.get(place.source) ?? [])

/** One text for all the places where it stands. */
function together(page: Page, { places, marks, remarks }: { places: Place[]; marks: Marks; remarks: Run[] }): string[] {
  const first = places[0]!
  const lines = hang(page, runsIn(page, first, marks), { indent: 2 })
  return behind(page, lines, [...remarks, { text: places.map((place) => placeOf(page, place)).join(', '), style: 'faint' }])
}

const textOf = (page: Page, { source }: Place): string => page.sources.get(source)!.text

function groupWordings(page: Page, places: Place[]): Place[][] {
  const wordings = new Map<string, Place[]>()
  for (const place of places) {
    const wording = fold(textOf(page, place).slice(place.start, place.end))
    wordings.set(wording, [...(wordings.get(wording) ?? []), place])
  }
  return [...wordings.values()]
}

/** Typography is no wording of its own. */
const fold = (text: string): string => visible(text).replace(/[“”„"]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-').trim()

/** For each source what contradicts the others, and more softly what it only tells otherwise. */
function marksIn(page: Page, { claims, places }: Item): Marks {
  const sources = [...new Set(places.map((place) => place.source))]
  const of = (id: string) => places.filter((place) => place.source === id)
  const differing = sources.length > 1 ? differingWords(sources.map((id) => ({ text: page.sources.get(id)!.text, places: of(id) }))) : []
  const values = claims.flatMap((c) => c.conflicts.flatMap((conflict) => conflict.values))
  const additions = claims.flatMap((c) => c.additions)
  return new Map(sources.map((id, i) => {
    const others = [...additions.filter((a) => a.source === id), ...(differing[i] ?? [])].filter((span) => !of(id).some((place) => isWhole(span, place)))
    return [id, [...values.filter((v) => v.source === id).map((v) => makeMark(v, 'conflict')), ...others.map((span) => makeMark(span, 'other'))]]
  }))
}

const makeMark = ({ start, end }: Span, style: Style): Mark => ({ start, end, style })

/** A mark on everything says nothing; a full stop or a quotation mark may be left. */
const isWhole = (span: Span, place: Span): boolean => span.start <= place.start + 2 && span.end >= place.end - 2

/** Of more sources their number says enough: the labels of those that tell it are there. */
const MOST_ABSENT = 3
const LONGEST_ECHO = 60

/** Who says it, where a few words of it stand once more, whether it is one origin, who does not have it. */
function remarksOn(page: Page, { claims, places, echoes, verdict }: Item): Run[] {
  const tellers = new Set(places.map((place) => place.source))
  const speakers = new Set(verdict === 'agree' ? claims.flatMap((c) => (c.drift ? speakerOf(page, c) ?? [] : [])) : [])
  const origins = Math.max(...claims.filter((c) => new Set(c.members.map((m) => m.source)).size === tellers.size).map((c) => c.origins))
  const longer = new Set(claims.filter((c) => c.drift === 'cut').flatMap((c) => c.additions.map((a) => a.source)))
  const absent = [...page.sources.keys()].filter((id) => !tellers.has(id))
  return [
    ...Array.from(speakers, (text) => ({ text, style: 'strong' as const })),
    ...(longer.size ? [{ text: `quoted at more length by ${labelsOf(page, [...longer])}` }] : []),
    ...echoes.map((echo) => ({ text: `also ${placeOf(page, echo)}: ${cut(visible(echo.text), LONGEST_ECHO)}` })),
    ...(origins > 0 && origins < tellers.size ? [{ text: `${tellers.size} sources, ${origins === 1 ? '1 origin' : `${origins} origins`}` }] : []),
    ...(page.view.explain && verdict !== 'unique' ? [{ text: `${Math.min(...claims.map((c) => c.similarity)).toFixed(2)} likely the same` }] : []),
    ...(absent.length > MOST_ABSENT ? [{ text: `in ${tellers.size} of ${page.sources.size} sources` }] : absent.length ? [{ text: `not in ${labelsOf(page, absent)}` }] : []),
  ].map((run) => ({ style: 'faint', ...run }))
}

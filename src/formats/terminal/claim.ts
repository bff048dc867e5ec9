import { fewOf } from '../../text/few.ts'
import type { Item, Place } from '../parts/items.ts'
import { withGaps } from '../parts/gaps.ts'
import { type Marks, marksIn } from '../parts/item-marks.ts'
import { type Mark, runsOf } from '../parts/marks.ts'
import { remarksOn } from '../parts/remarks.ts'
import { itemTitles } from '../parts/titles.ts'
import { groupWordings } from '../parts/wordings.ts'
import type { Run } from '../parts/wrap.ts'
import { beside, fitsBeside } from './beside.ts'
import { behind, hang, labelOf, type Page, placeOf, row, shortLabel, under } from './page.ts'

/** What is said, by whom and where, each wording below the other. */
export function showItem(page: Page, item: Item): string[] {
  const titles = itemTitles(page, item).flatMap((text) => hang(page, [{ text, style: 'strong' }], { indent: 2 }))
  const remarks = remarksOn(page, item, { name: (id) => shortLabel(page, id), explain: page.view.explain })
  const marks = marksIn(page, item)
  const wordings = groupWordings(page, item.places)
  if (wordings.length === 1) return [...titles, ...together(page, { places: wordings[0]!, marks, remarks })]
  if (!fitsBeside(page, item.places)) return [...titles, ...wordings.flatMap((places) => showWording(page, places, marks)), ...under(page, remarks)]
  const columns = beside(page, item.places, (place) => runsIn(page, place, marks))
  return [...titles, ...columns, ...(remarks.length ? behind(page, [''], remarks) : [])]
}

const showWording = (page: Page, places: Place[], marks: Marks): string[] =>
  places.length > 1 ? together(page, { places, marks, remarks: [] }) : showPlace(page, places[0]!, marks.get(places[0]!.source) ?? [])

/** One place behind the label of its source and its line. */
export function showPlace(page: Page, place: Place, marks: Mark[]): string[] {
  return row(page, { label: labelOf(page, place.source), line: String(place.line) }, wordsOf(page, place, marks))
}

const runsIn = (page: Page, place: Place, marks: Marks): Run[] => wordsOf(page, place, marks.get(place.source) ?? [])

/** Where many have the same words, a few say where to look. */
const MOST_PLACES = 4

/** One text for all the places where it stands. */
function together(page: Page, { places, marks, remarks }: { places: Place[]; marks: Marks; remarks: Run[] }): string[] {
  const first = places[0]!
  const lines = hang(page, runsIn(page, first, marks), { indent: 2 })
  return behind(page, lines, [...remarks, { text: fewOf(places.map((place) => placeOf(page, place)), MOST_PLACES).join(', '), style: 'faint' }])
}

function wordsOf(page: Page, place: Place, marks: Mark[]): Run[] {
  const source = page.sources.get(place.source)!
  return withGaps(runsOf(source.text, place, marks), place, { source, shown: [] })
}

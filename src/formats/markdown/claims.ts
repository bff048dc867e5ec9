import { withGaps } from '../parts/gaps.ts'
import { type Marks, marksIn } from '../parts/item-marks.ts'
import type { Item, Place } from '../parts/items.ts'
import { markdown as md } from '../parts/markdown.ts'
import { type Mark, runsOf } from '../parts/marks.ts'
import { remarksOn } from '../parts/remarks.ts'
import type { SourceIndex } from '../parts/sources.ts'
import { itemTitles } from '../parts/titles.ts'
import { groupWordings } from '../parts/wordings.ts'
import type { Run } from '../parts/wrap.ts'
import { table } from './layout.ts'

export interface MarkdownPage extends SourceIndex {
  explain: boolean
}

/** What is said and where, each wording in a row. */
export function showItem(page: MarkdownPage, item: Item): string {
  const titles = itemTitles(page, item).map((text) => `#### ${md(text)}`)
  const name = (id: string) => page.sources.get(id)!.label
  const remarks = remarksOn(page, item, { name, explain: page.explain }).map((run) => md(run.text)).join(' · ')
  return [...titles, showWordings(page, item.places, marksIn(page, item)), ...(remarks ? [`<sub>${remarks}</sub>`] : [])].join('\n\n')
}

export function showWordings(page: MarkdownPage, places: Place[], marks: Marks): string {
  const rows = groupWordings(page, places).map((same) => [same.map((place) => placeOf(page, place)).join('<br>'), wordsOf(page, same[0]!, { marks: marks.get(same[0]!.source) ?? [] })])
  return table(['source and line', 'words'], rows)
}

/** What one source alone tells, by its lines. */
export function showOwn(page: MarkdownPage, items: Item[]): string {
  const places = items.flatMap((item) => item.places)
  return places.map((place) => `- ${place.line}: ${wordsOf(page, place, { shown: places })}`).join('\n')
}

const placeOf = (page: MarkdownPage, { source, line }: Place): string => `${md(page.sources.get(source)!.label)} ${line}`

function wordsOf(page: MarkdownPage, place: Place, { marks = [], shown = [] }: { marks?: Mark[]; shown?: Place[] }): string {
  const source = page.sources.get(place.source)!
  return withGaps(runsOf(source.text, place, marks), place, { source, shown }).map(paint).join('')
}

/** As tags, since asterisks beside a quotation mark or inside a word mark nothing. */
const paint = ({ text, style }: Run): string => (style === 'conflict' ? `<b>${md(text)}</b>` : style === 'other' ? `<i>${md(text)}</i>` : md(text))

import type { Claim, Source } from '../../model/comparison.ts'
import { SIGNS } from '../parts/digest.ts'
import { withGaps } from '../parts/gaps.ts'
import type { Marks } from '../parts/item-marks.ts'
import type { Place } from '../parts/items.ts'
import { cutRuns, type Mark } from '../parts/marks.ts'
import { ownMarks } from '../parts/own-marks.ts'
import { remarksOn } from '../parts/remarks.ts'
import { groupWordings } from '../parts/wordings.ts'
import { html, type Markup } from './markup.ts'
import { type Report, sentenceAt, type Told } from './report.ts'
import { marked, shown } from './text.ts'

const TOLD_AS = { differ: 'differs', agree: 'agrees', unique: 'told by one alone' }

/** What several sources tell, each in its own words. */
export function showCard(report: Report, item: Told): Markup {
  const { number, verdict, titles } = item
  return html`<article class="item ${verdict}" id="i${number}"${attributes(report, item)}>
<h3>${signOf(item)} ${titles.length ? titles.map((title, i) => html`${i > 0 && html`<br>`}${shown(title)}`) : html`<span class="vh">${TOLD_AS[verdict]}</span>`}</h3>
${showWordings(report, item.places, item.marks)}
${showRemarks(report, item)}</article>
`
}

/** `≠ 1` */
export const signOf = ({ verdict, number }: Pick<Told, 'verdict' | 'number'>): Markup => html`<span class="sign ${verdict}">${SIGNS[verdict]}${verdict !== 'unique' && html`\u2009${number}`}</span>`

/** The same words once, with every place where they stand. */
export function showWordings(report: Report, places: Place[], marks: Marks): Markup {
  const columns = new Map<string, Place[][]>()
  for (const same of groupWordings(report, places)) {
    const key = [...new Set(same.map((place) => place.source))].join(' ')
    columns.set(key, [...(columns.get(key) ?? []), same])
  }
  return html`<div class="wordings">${Array.from(columns.values(), (groups) => html`<div>${groups.map((same) => showWording(report, same, marks.get(same[0]!.source) ?? []))}</div>`)}</div>`
}

const showWording = (report: Report, same: Place[], marks: Mark[]): Markup =>
  html`<figure><figcaption>${same.map((place) => linkTo(report, place))}</figcaption><blockquote dir="auto">${wordsOf(report, same[0]!, { marks, shown: [] })}</blockquote></figure>`

/** `BGNES 17`, which leads to the place in its article. */
function linkTo(report: Report, place: Pick<Place, 'source' | 'start' | 'line'>): Markup {
  return html`<a class="place" href="#${sentenceAt(report, place)}"><bdi>${shown(report.sources.get(place.source)!.label)}</bdi> <span>${place.line}</span></a> `
}

function wordsOf(report: Report, place: Place, { marks, shown: others }: { marks: Mark[]; shown: Place[] }): Markup[] {
  const source = report.sources.get(place.source)!
  return marked(withGaps(cutRuns(source.text, place, marks), place, { source, shown: others }))
}

function showRemarks(report: Report, item: Told): Markup | false {
  const remarks = remarksOn(report, item, { name: (id) => report.sources.get(id)!.label, explain: report.explain })
  return remarks.length > 0 && html`<p class="remarks">${remarks.map(({ text, style }, i) => html`${i > 0 && ' · '}${style === 'strong' ? html`<b>${shown(text)}</b>` : html`<bdi>${shown(text)}</bdi>`}`)}</p>`
}

/** What one source alone tells, by its lines, and in it the facts that no other has. */
export function showOwn(report: Report, source: Source, items: Told[]): Markup {
  const sorted = items.toSorted((a, b) => a.places[0]!.start - b.places[0]!.start)
  const places = sorted.flatMap((item) => item.places)
  const marks = ownMarks(sorted.map((item) => item.places[0]!), source, report.comparison.facts)
  return html`<ul>${sorted.map((item, i) => html`<li class="item unique" id="i${item.number}"${attributes(report, item)}>${item.places.map((place, p) => html`<a class="line" href="#${sentenceAt(report, place)}" aria-label="Line ${place.line}">${place.line}</a><p dir="auto">${wordsOf(report, place, { marks: p ? [] : marks[i]!, shown: places })}</p>`)}</li>
`)}</ul>`
}

function attributes(report: Report, { number, verdict, claims }: Told): Markup {
  return html` data-items="${number}"${facets(report, { verdict, claims })}`
}

/** What the filters ask of an item or a quote. */
export function facets({ speakerOf }: Report, { verdict, claims }: { verdict: string; claims: Claim[] }): Markup {
  const list = (values: (string | number)[]) => [...new Set(values)].join(' ')
  const speakers = list(claims.flatMap((c) => speakerOf.get(c.id) ?? []))
  const conflicts = list(claims.flatMap((c) => c.conflicts.map((conflict) => conflict.type)))
  return html` data-verdict="${verdict}" data-sources="${list(claims.flatMap((c) => c.members.map((m) => m.source)))}" data-kinds="${list(claims.map((c) => c.kind))}"${speakers && html` data-speakers="${speakers}"`}${conflicts && html` data-conflicts="${conflicts}"`}`
}

import type { Overlap, Source } from '../../model/comparison.ts'
import { html, type Markup } from './markup.ts'
import type { Report } from './report.ts'
import { section } from './section.ts'
import { shown } from './text.ts'

/** Of more sources the cells of a table are too small for figures. */
const MOST_IN_TABLE = 24
/** From here on a pair is worth naming. */
const COPIED = 0.1
const MOST_PAIRS = 60

/** Who shares words with whom, as a share of the shorter one. */
export function showOverlaps(report: Report): Markup {
  const { sources, overlaps } = report.comparison
  return section('overlap', 'Copied text', html`<p>Share of the shorter report that stands word for word in the other, in runs of at least six words.</p>
${sources.length === 2 ? showPairs(report, overlaps) : sources.length <= MOST_IN_TABLE ? showTable(sources, overlaps) : html`<div class="map-and-pairs">${showMap(sources, overlaps)}${showPairs(report, overlaps.filter(({ share }) => share >= COPIED))}</div>`}`)
}

const percent = (share: number): string => `${Math.round(share * 100)}%`

function showPairs(report: Report, overlaps: Overlap[]): Markup {
  const name = (id: string) => html`<bdi>${shown(report.sources.get(id)!.label)}</bdi>`
  const most = overlaps.toSorted((x, y) => y.share - x.share).slice(0, MOST_PAIRS)
  if (!most.length) return html`<p class="none">No two share more than ${percent(COPIED)}.</p>`
  return html`<ul class="pairs">${most.map(({ a, b, share }) => html`<li>${showMeter(share)} <b>${percent(share)}</b> <a href="#columns=${a},${b}">${name(a)} and ${name(b)}</a></li>`)}</ul>`
}

const showMeter = (share: number): Markup =>
  html`<svg class="meter" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><path d="M0 0h${Math.round(share * 100)}v1H0z"/></svg>`

/** The shade of a share, from little to all: five that can be told apart. */
const shade = (share: number): number => (share < COPIED ? 0 : Math.min(5, 1 + Math.floor(share * 5)))

function showTable(sources: Source[], overlaps: Overlap[]): Markup {
  const shares = new Map(overlaps.flatMap(({ a, b, share }) => [[`${a} ${b}`, share], [`${b} ${a}`, share]] as const))
  const cell = (a: string, b: string) => {
    const share = shares.get(`${a} ${b}`)
    return share === undefined ? html`<td class="self"><span aria-label="itself" role="img">–</span></td>` : html`<td class="shade${shade(share)}"><a href="#columns=${a},${b}">${percent(share)}</a></td>`
  }
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Copied text"><table class="overlap"><caption class="vh">Share of the shorter of each two</caption><thead><tr><td></td>${sources.map(({ label }) => html`<th scope="col"><bdi>${shown(label)}</bdi></th>`)}</tr></thead>
<tbody>${sources.map(({ id, label }) => html`<tr><th scope="row"><bdi>${shown(label)}</bdi></th>${sources.map((other) => cell(id, other.id))}</tr>
`)}</tbody></table></div>`
}

/** A square for each two, one path for each shade; the pairs worth reading are listed below it. */
function showMap(sources: Source[], overlaps: Overlap[]): Markup {
  const at = new Map(sources.map(({ id }, i) => [id, i]))
  const squares: string[] = ['', '', '', '', '', '']
  for (const { a, b, share } of overlaps) {
    const [i, j] = [at.get(a)!, at.get(b)!]
    squares[shade(share)] += `M${i} ${j}h1v1h-1zM${j} ${i}h1v1h-1z`
  }
  return html`<svg class="map" viewBox="0 0 ${sources.length} ${sources.length}" role="img" aria-label="Map of copied text, ${sources.length} by ${sources.length} sources; the pairs are listed below">${squares.map((d, i) => i > 0 && d !== '' && html`<path class="shade${i}" d="${d}"/>`)}</svg>`
}

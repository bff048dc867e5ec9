import type { Source } from '../../model/comparison.ts'
import type { FactRow } from '../parts/facts.ts'
import { html, type Markup } from './markup.ts'
import { type Report, sentenceAt } from './report.ts'
import { countOf, section } from './section.ts'
import { shown } from './text.ts'

/** Of more sources a column each is too wide to read: then a row of ticks shows who has it. */
const MOST_COLUMNS = 8

/** Which fact stands in which source, by the lines on which it stands. */
export function showFacts(report: Report): Markup {
  const { sources } = report.comparison
  if (!report.facts.length) return section('facts', 'Facts by source', html`<p class="none">No facts were read.</p>`)
  const wide = sources.length > MOST_COLUMNS
  const heads = wide ? html`<th scope="col" data-sort="places">Where</th>` : sources.map(({ id, label }) => html`<th scope="col" data-sort="${id}"><bdi>${shown(label)}</bdi></th>`)
  return section('facts', 'Facts by source', html`<div class="scroll" tabindex="0" role="group" aria-label="Facts"><table class="facts"><caption class="vh">${countOf('facts', report.facts.length)} facts and the lines on which they stand</caption>
<thead><tr><th scope="col" data-sort="type">Type</th><th scope="col" data-sort="fact">Fact</th><th scope="col" class="n" data-sort="count">Sources</th>${heads}</tr></thead>
<tbody>${linesOf(report).map(({ row, links }) => showRow(report, row, links, wide))}</tbody></table></div>`)
}

interface Place { sentence: string; line: number }

/** Each row with the places where each source has it. */
function linesOf(report: Report): { row: FactRow; links: Map<string, Place[]> }[] {
  const links = new Map(report.facts.map(({ fact }) => [fact.id, new Map<string, Place[]>()]))
  for (const source of report.comparison.sources) {
    const lines = new Map(source.sentences.map((s) => [s.id, s.line]))
    for (const mention of source.mentions) {
      const of = links.get(mention.fact)!
      const sentence = sentenceAt(report, { source: source.id, start: mention.start })
      const places = of.get(source.id) ?? []
      if (places.every((p) => p.line !== lines.get(sentence))) of.set(source.id, [...places, { sentence, line: lines.get(sentence)! }])
    }
  }
  return report.facts.map((row) => ({ row, links: links.get(row.fact.id)! }))
}

function showRow(report: Report, { fact, name }: FactRow, links: Map<string, Place[]>, wide: boolean): Markup {
  const { sources } = report.comparison
  const items = new Set([...links.values()].flatMap((places) => places.flatMap((p) => (report.toldIn.get(p.sentence) ?? []).map((item) => item.number))))
  return html`<tr data-items="${[...items].join(' ')}" data-sources="${fact.sources.join(' ')}"><td>${fact.type}</td><th scope="row"><bdi>${shown(name)}</bdi></th><td class="n">${fact.sources.length}</td>${wide ? html`<td>${showTicks(sources, links)}${showEverywhere(sources, links)}</td>` : sources.map(({ id }) => showCell(links.get(id)))}</tr>
`
}

const showCell = (places: Place[] | undefined): Markup => (places ? html`<td>${showLinks(places)}</td>` : html`<td class="gap"><span aria-label="not here" role="img">·</span></td>`)

const showLinks = (places: Place[]): Markup[] => places.map(({ sentence, line }, i) => html`${i > 0 && ', '}<a href="#${sentence}">${line}</a>`)

/** A tick for each source that has it, in the order of the sources. */
function showTicks(sources: Source[], links: Map<string, Place[]>): Markup {
  const ticks = sources.map(({ id }, i) => (links.has(id) ? `M${i} 0v1h.8v-1z` : '')).join('')
  return html`<svg class="ticks" viewBox="0 0 ${sources.length} 1" preserveAspectRatio="none" aria-hidden="true"><path d="${ticks}"/></svg>`
}

const showEverywhere = (sources: Source[], links: Map<string, Place[]>): Markup =>
  html`<details><summary>${links.size} of ${sources.length}</summary><p>${sources.filter(({ id }) => links.has(id)).map(({ id, label }, i) => {
    const places = links.get(id)!
    return html`${i > 0 && ' · '}<a href="#${places[0]!.sentence}">${shown(label)} ${places.map((p) => p.line).join(', ')}</a>`
  })}</p></details>`


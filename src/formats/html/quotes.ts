import type { Claim } from '../../model/comparison.ts'
import { DRIFTS } from '../parts/drifts.ts'
import { marksIn } from '../parts/item-marks.ts'
import type { QuotedSpeaker } from '../parts/speakers.ts'
import { facets, showWordings } from './items.ts'
import { html, type Markup } from './markup.ts'
import type { Report } from './report.ts'
import { countOf, section } from './section.ts'
import { shown } from './text.ts'

/** Under each speaker what they are quoted with, where, and how far the sources are apart. */
export function showQuotes(report: Report): Markup {
  const itemOf = new Map(report.told.flatMap((item) => item.claims.map((claim) => [claim.id, item.number] as const)))
  if (!report.quoted.length) return section('quotes', 'Quotes by speaker', html`<p class="none">Nobody is quoted.</p>`)
  return section('quotes', 'Quotes by speaker', html`<div class="speakers">${report.quoted.map((speaker, i) => showSpeaker(report, speaker, { itemOf, number: i }))}</div>`)
}

function showSpeaker(report: Report, { name, claims }: QuotedSpeaker, { itemOf, number }: { itemOf: Map<string, number>; number: number }): Markup {
  return html`<section class="group" aria-labelledby="speaker-${number}"><h3 id="speaker-${number}"><bdi>${shown(name ?? 'Nobody named')}</bdi> ${countOf(`speaker-${number}`, claims.length)}</h3>
<div>${claims.map((claim) => showUtterance(report, claim, itemOf.get(claim.id)!))}</div></section>`
}

function showUtterance(report: Report, claim: Claim, item: number): Markup {
  const marks = marksIn(report, { claims: [claim], places: claim.members })
  return html`<div class="utterance ${claim.verdict}" data-items="${item}"${facets(report, { verdict: claim.verdict, claims: [claim] })}>${claim.drift && html`<p class="drift ${claim.drift}">${DRIFTS[claim.drift]}</p>`}
${showWordings(report, claim.members, marks)}</div>
`
}

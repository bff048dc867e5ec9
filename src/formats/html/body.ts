import type { Verdict } from '../../model/comparison.ts'
import { spellingsIn } from '../parts/spellings.ts'
import { showArticles } from './articles.ts'
import { showFacts } from './facts.ts'
import { showFilters } from './filters.ts'
import { showCard, showOwn } from './items.ts'
import { html, type Markup } from './markup.ts'
import { showOverlaps } from './overlaps.ts'
import { showOverview } from './overview.ts'
import { showQuotes } from './quotes.ts'
import { bySource, type Report } from './report.ts'
import { countOf, section } from './section.ts'
import { shown } from './text.ts'

/** From here on a browser need not lay out what is not on the screen. */
const MANY = 400

/** Everything stands in the page and can be read, printed and searched without its script; that only lights up, filters and sorts. */
export function showBody(report: Report): Markup {
  const cards = (verdict: Verdict) => report.told.filter((item) => item.verdict === verdict)
  const parts = [
    ['differ', 'Differences', cards('differ').length],
    ['side', 'Side by side', null],
    ['agree', 'Agreements', cards('agree').length],
    ['only', 'Only in one', cards('unique').length],
    ['quotes', 'Quotes', report.quoted.reduce((sum, speaker) => sum + speaker.claims.length, 0)],
    ['facts', 'Facts', report.facts.length],
    ['overlap', 'Copied text', null],
  ] as const
  const places = report.told.reduce((sum, item) => sum + item.places.length, 0)
  return html`<body${places > MANY && html` class="many"`}>
<a class="skip" href="#differ">Skip to the differences</a>
${showOverview(report)}
<div class="bar">
<div class="row"><nav aria-label="Sections"><ul>${parts.map(([id, name, count]) => html`<li><a href="#${id}">${name}${count !== null && html` ${countOf(id, count)}`}</a></li>`)}</ul></nav>
<p class="found" hidden><output form="filters" name="found" aria-live="polite"></output> <button type="reset" form="filters">Show all</button></p></div>
${showFilters(report)}
</div>
<main>
${section('differ', 'Differences', cards('differ').length ? html`<div class="cards">${cards('differ').map((item) => showCard(report, item))}</div>` : html`<p class="none">Nothing that these reports tell contradicts another.</p>`)}
${showArticles(report)}
${section('agree', 'Agreements', cards('agree').length ? html`<div class="cards">${cards('agree').map((item) => showCard(report, item))}</div>` : html`<p class="none">No two reports tell the same.</p>`)}
${section('only', 'Only in one', showUnique(report))}
${showQuotes(report)}
${showFacts(report)}
${showOverlaps(report)}
${showSpellings(report)}
</main>
<footer><p>Made by ${report.comparison.generator}. No source is the reference; it compares what is written, not what is true.</p></footer>
</body>`
}

function showUnique(report: Report): Markup {
  const groups = report.comparison.sources.map((source) => ({ source, own: bySource(source, report.told) })).filter(({ own }) => own.length)
  if (!groups.length) return html`<p class="none">No report tells anything that no other does.</p>`
  return html`<div class="own">${groups.map(({ source, own }) => html`<section class="group" aria-labelledby="only-${source.id}">
<h3 id="only-${source.id}"><bdi>${shown(source.label)}</bdi> alone ${countOf(`only-${source.id}`, own.length)}</h3>
${showOwn(report, source, own)}</section>`)}</div>`
}

function showSpellings(report: Report): Markup | false {
  const found = spellingsIn(report.comparison)
  return found.length > 0 && section('spelled', 'Spelled in two ways', html`<p>${found.map((pair, i) => html`${i > 0 && ' · '}<bdi>${shown(pair)}</bdi>`)}</p>`)
}

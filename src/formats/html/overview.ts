import type { Source } from '../../model/comparison.ts'
import { digest, type Entry } from '../parts/digest.ts'
import { html, type Markup } from './markup.ts'
import { bySource, type Report } from './report.ts'
import { showStrip } from './strip.ts'
import { shown } from './text.ts'

/** Of more sources the table alone says what each has for itself. */
const MOST_NAMED = 4
/** So many of what an entry is about can be read in passing. */
const ABOUT = 12

/** Who is compared, where in each article the shared parts stand, and what each verdict is about. */
export function showOverview(report: Report): Markup {
  const { sources } = report.comparison
  const name = sources.length > MOST_NAMED ? `${sources.length} reports compared` : sources.map((s, i) => html`${i > 0 && (i + 1 < sources.length ? ', ' : ' and ')}<bdi>${shown(s.label)}</bdi>`)
  return html`<header class="overview">
<div class="masthead"><p class="brand">compare-sources</p><button type="button" id="save" hidden>Save the JSON</button></div>
<h1>${name}</h1>
<ul class="digest">${entriesOf(report).map(showEntry)}</ul>
<div class="scroll" tabindex="0" role="group" aria-label="Sources"><table class="sources"><caption class="vh">The course of each article, a bar for each sentence</caption>
<thead><tr><th scope="col">Source</th><th scope="col" class="n">Sentences</th><th scope="col" class="n">Only here</th><th scope="col">Course: <span class="key differ">differs</span> <span class="key agree">agrees</span> <span class="key unique">only here</span></th></tr></thead>
<tbody>${sources.map((source) => showRow(report, source))}</tbody></table></div>
</header>`
}

function entriesOf(report: Report): Entry[] {
  const entries = digest({ items: report.told, facts: report.facts, comparison: report.comparison })
  if (report.comparison.sources.length <= MOST_NAMED) return entries
  const only = entries.filter((e) => e.style === 'unique').reduce((sum, e) => sum + e.count, 0)
  const total: Entry = { style: 'unique', sign: '+', count: only, what: 'only in one', about: [] }
  return [...entries.filter((e) => e.style !== 'unique' && e.style !== 'variant'), total, ...entries.filter((e) => e.style === 'variant')]
}

const TARGETS: Partial<Record<string, string>> = { differ: 'differ', agree: 'agree', unique: 'only', variant: 'spelled' }

function showEntry({ style, sign, count, what, about, source }: Entry): Markup {
  const rest = about.length - ABOUT
  return html`<li class="${style}"><a href="#${source && count ? `only-${source}` : TARGETS[style]}"><span class="sign ${style}">${sign}</span> <b>${count}</b> ${shown(what)}</a>${about.length > 0 && html`<p>${about.slice(0, ABOUT).map((text, i) => html`${i > 0 && ' · '}<bdi>${shown(text)}</bdi>`)}${rest > 0 && ` · ${rest} more`}</p>`}</li>`
}

function showRow(report: Report, source: Source): Markup {
  const details = [source.title, source.published?.slice(0, 10), source.path].filter((text): text is string => Boolean(text))
  const counted = source.sentences.filter((s) => s.role !== 'credit').length
  return html`<tr data-source="${source.id}"><th scope="row"><a href="#${source.id}"><bdi>${shown(source.label)}</bdi></a>${details.map((text) => html` <bdi class="detail">${shown(text)}</bdi>`)}</th><td class="n">${source.sentences.length}</td><td class="n">${bySource(source, report.told).length}</td><td>${counted > 0 && showStrip(report, source)}</td></tr>
`
}


import type { ConflictType, Verdict } from '../../model/comparison.ts'
import { SIGNS } from '../parts/digest.ts'
import { visible } from '../parts/escape.ts'
import { html, type Markup } from './markup.ts'
import type { Report } from './report.ts'

const VERDICTS: [Verdict, string][] = [['differ', 'differ'], ['agree', 'agree'], ['unique', 'only in one']]
const CONFLICTS: Record<ConflictType, string> = { number: 'Number', date: 'Date', name: 'Name', quote: 'Wording of a quote', speaker: 'Speaker', negation: 'Denial' }

/** Hidden until the script has come that makes them work. */
export function showFilters(report: Report): Markup {
  const { sources, summary } = report.comparison
  const conflicts = (Object.keys(CONFLICTS) as ConflictType[]).filter((type) => summary.conflicts[type]).map((type) => [type, CONFLICTS[type]] as const)
  return html`<form id="filters" role="search" aria-label="Filter" hidden${report.only && html` data-only="${report.only.join(' ')}"`}>
<label class="search"><span class="vh">Search</span><input type="search" name="q" placeholder="Search" autocomplete="off" spellcheck="false"></label>
<fieldset><legend class="vh">Verdict</legend>${VERDICTS.map(([verdict, name]) => html`<label class="check ${verdict}"><input type="checkbox" name="verdict" value="${verdict}" checked> <span class="sign ${verdict}" aria-hidden="true">${SIGNS[verdict]}</span> ${name} <span class="count" data-facet="${verdict}"></span></label>`)}</fieldset>
${choice('source', 'source', sources.map((s) => [s.id, visible(s.label)] as const))}
${choice('kind', 'kind', [['statement', 'Statements'], ['quote', 'Quotes']])}
${report.quoted.length > 0 && choice('speaker', 'speaker', report.quoted.map(({ name }, i) => [String(i), visible(name ?? 'Nobody named')] as const))}
${conflicts.length > 0 && choice('conflict', 'conflict', conflicts)}
</form>`
}

const choice = (name: string, label: string, options: (readonly [value: string, text: string])[]): Markup =>
  html`<label class="choice"><span class="vh">${label}</span><select name="${name}"><option value="">Any ${label}</option>${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>`

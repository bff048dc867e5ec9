import type { Source, Verdict } from '../../model/comparison.ts'
import { html, type Markup } from './markup.ts'
import type { Report } from './report.ts'

/** By height as well as by colour: what differs stands out, what one alone tells lies low. */
const HEIGHTS: Record<Verdict, number> = { differ: 10, agree: 6, unique: 2 }
const VERDICTS: Verdict[] = ['differ', 'agree', 'unique']
const HEIGHT = 10

/** The course of an article, a bar for each sentence. */
export function showStrip(report: Report, source: Source): Markup {
  const verdicts = source.sentences.filter((s) => s.role !== 'credit').map((s) => report.verdicts.get(s.id) ?? 'unique')
  const count = (verdict: Verdict) => verdicts.filter((v) => v === verdict).length
  const paths = VERDICTS.filter((verdict) => count(verdict)).map((verdict) => html`<path class="${verdict}" d="${bars(verdicts, verdict)}"/>`)
  return html`<svg class="strip" viewBox="0 0 ${Math.max(1, verdicts.length)} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${count('differ')} differ, ${count('agree')} agree, ${count('unique')} only here">${paths}</svg>`
}

function bars(verdicts: Verdict[], verdict: Verdict): string {
  const height = HEIGHTS[verdict]
  return verdicts.map((v, i) => (v === verdict ? `M${i} ${HEIGHT}v-${height}h.8v${height}z` : '')).join('')
}

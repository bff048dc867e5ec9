import type { Comparison, Source, Verdict } from '../../model/comparison.ts'
import type { Format, PairExplanation, View } from '../format.ts'
import { renderQuotes } from '../quotes.ts'
import { gatherFactRows } from '../parts/facts.ts'
import { chooseItems, gatherItems, type Item } from '../parts/items.ts'
import { showItem } from './claim.ts'
import { showExplanation } from './explain.ts'
import { showFacts } from './facts.ts'
import { showCourses, showHeader } from './header.ts'
import { showSource } from './inspect.ts'
import { showOnly } from './only.ts'
import { heading, makePage, type Page } from './page.ts'
import { showVariants } from './variants.ts'

export const terminal = {
  render,
  inspect: (source: Source, view: View) => print(showSource(makePage([source], view), source)),
  quotes: renderQuotes,
  explain: (explanation: PairExplanation, sources: Source[], view: View) => print(showExplanation(explanation, sources, view)),
} satisfies Format

/** The summary, then what differs, then what agrees, then what each has alone. */
function render(comparison: Comparison, view: View): string {
  const page = makePage(comparison.sources, view)
  const items = gatherItems(comparison)
  const facts = gatherFactRows(comparison)
  const shown = view.only ? chooseItems(comparison, items, view.only) : items
  const of = (verdict: Verdict) => shown.filter((item) => item.verdict === verdict)
  return print([
    showHeader(page, { items, facts, comparison }),
    section(page, { style: 'differ', title: '≠ DIFFER' }, of('differ')),
    section(page, { style: 'agree', title: '= AGREE' }, of('agree')),
    ...comparison.sources.map((source) => showOnly(page, source, of('unique').filter((item) => item.places[0]!.source === source.id), comparison.facts)),
    view.only ? [] : showFacts(page, facts),
    showVariants(page, comparison),
    showCourses(page, items, comparison),
  ].flatMap((lines, i) => (i && lines.length ? ['', ...lines] : lines)))
}

function section(page: Page, { style, title }: { style: 'differ' | 'agree'; title: string }, items: Item[]): string[] {
  if (items.length === 0) return []
  return [...heading(page, style, title), ...items.flatMap((item, i) => [...(i ? [''] : []), ...showItem(page, item)])]
}

const print = (lines: string[]): string => `${lines.map((line) => line.trimEnd()).join('\n')}\n`


import type { Comparison, Source, Verdict } from '../../model/comparison.ts'
import { visible } from '../shared/escape.ts'
import type { Item } from '../shared/items.ts'
import { cut, padEnd, padStart, widthOf } from '../shared/width.ts'
import type { Run } from '../shared/wrap.ts'
import { hang, labelOf, type Page } from './page.ts'

/** Who is compared, the course of each article at a glance, and the counts. */
export function showHeader(page: Page, items: Item[], comparison: Comparison): string[] {
  const verdicts = verdictsOf(items)
  return [
    ...comparison.sources.flatMap((source) => [...showSource(page, source, comparison.sources), ...course(page, source, verdicts)]),
    '',
    ...hang(page, counts(page, items, comparison.sources), { indent: 0 }),
  ]
}

function showSource({ view, columns }: Page, source: Source, all: Source[]): string[] {
  const digits = Math.max(...all.map((s) => String(s.sentences.length).length))
  const name = visible(source.label)
  const size = `${padStart(String(source.sentences.length), digits)} ${source.sentences.length === 1 ? 'sentence' : 'sentences'}`
  const label = padEnd(cut(name, Math.max(columns.label, view.width - size.length - 2)), columns.label)
  const about = source.title ?? source.path ?? ''
  const rest = view.width - widthOf(label) - size.length - 4
  return [`${view.paint.style('label', label)}  ${size}${rest > 12 && about ? `  ${view.paint.style('faint', cut(visible(about), rest))}` : ''}`]
}

const SIGNS: Record<Verdict, string> = { differ: '≠', agree: '=', unique: '+' }

/** One sign for each sentence, in the order of the text; for a long article, one for several. */
function course(page: Page, source: Source, verdicts: Map<string, Verdict>): string[] {
  const all = source.sentences.filter((s) => s.role !== 'credit').map((s) => verdicts.get(s.id) ?? 'unique')
  const each = Math.ceil(all.length / (page.view.width - 2))
  const runs: Run[] = []
  for (let at = 0; at < all.length; at += each) {
    const verdict = strongest(all.slice(at, at + each))
    runs.push({ text: SIGNS[verdict], style: verdict })
  }
  return hang(page, runs, { indent: 2 })
}

/** A difference must not be lost among the sentences that it stands with. */
function strongest(verdicts: Verdict[]): Verdict {
  if (verdicts.includes('differ')) return 'differ'
  return verdicts.filter((v) => v === 'agree').length * 2 >= verdicts.length ? 'agree' : 'unique'
}

function verdictsOf(items: Item[]): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>()
  for (const { claim, verdict } of items) {
    for (const id of claim.members.flatMap((m) => m.sentences)) if (claim.kind === 'statement' || verdict === 'differ') verdicts.set(id, verdict)
  }
  return verdicts
}

function counts(page: Page, items: Item[], sources: Source[]): Run[] {
  const of = (verdict: Verdict) => items.filter((item) => item.verdict === verdict)
  const differ = of('differ').length
  const own = sources.map(({ id }) => ({ label: labelOf(page, id), n: of('unique').filter((item) => item.claim.members[0]!.source === id).length }))
  const runs: Run[] = [
    { text: `${SIGNS.differ} ${differ} ${differ === 1 ? 'differs' : 'differ'}`, style: 'differ' },
    { text: `${SIGNS.agree} ${of('agree').length} agree`, style: 'agree' },
    ...own.map(({ label, n }): Run => ({ text: `${SIGNS.unique} ${n} only ${label}`, style: 'unique' })),
  ]
  return runs.flatMap((run, i) => (i ? [{ text: '   ' }, run] : [run]))
}

import type { Source } from '../../model/comparison.ts'
import { visible } from '../shared/escape.ts'
import { padStart } from '../shared/width.ts'
import { hang, heading, labelOf, type Page } from './page.ts'

/** What was read in one article: its sentences, its quotes and who says them, the facts that it mentions by their type. */
export function showSource(page: Page, source: Source): string[] {
  const line = (n: number) => `  ${page.view.paint.style('faint', padStart(String(n), page.columns.line))}  `
  const indent = page.columns.line + 4
  const lineOf = new Map(source.sentences.map((s) => [s.id, s.line]))
  return [
    ...heading(page, 'label', `${labelOf(page, source.id)}   ${visible(source.title ?? source.path ?? '')}`),
    '',
    ...heading(page, 'agree', `${source.sentences.length} SENTENCES`),
    ...source.sentences.flatMap((s) => hang(page, [...(s.role === 'body' ? [] : [{ text: `${s.role}: `, style: 'strong' as const }]), { text: visible(s.text) }], { first: line(s.line), indent })),
    '',
    ...heading(page, 'agree', `${source.quotes.length} QUOTES`),
    ...source.quotes.flatMap((q) => hang(page, [{ text: `${visible(q.speaker?.name ?? 'nobody named')}: `, style: 'strong' }, { text: visible(q.text) }], { first: line(lineOf.get(q.sentences[0]!) ?? 1), indent })),
  ]
}

import type { Fact, Quote, Sentence, Source } from '../../model/comparison.ts'
import { visible } from '../parts/escape.ts'
import { type FactRow, gatherFactRows } from '../parts/facts.ts'
import { padEnd, padStart } from '../parts/width.ts'
import type { Run } from '../parts/wrap.ts'
import { hang, heading, labelOf, type Page } from './page.ts'

/** What was read in one article: its sentences and their roles, its quotes and who says them, the facts by their type. */
export function showSource(page: Page, source: Source): string[] {
  const rows = gatherFactRows({ facts: factsOf(source), sources: [source] })
  const lineOf = new Map(source.sentences.map((s) => [s.id, s.line]))
  return [
    ...heading(page, 'label', labelOf(page, source.id)),
    ...about(source).flatMap(([what, text]) => hang(page, [{ text: `${what} `, style: 'faint' }, { text: visible(text) }], { indent: 2 })),
    ...part(page, `SENTENCES ${source.sentences.length}`, source.sentences.flatMap((s) => atLine(page, s.line, sentence(s)))),
    ...part(page, `QUOTES ${source.quotes.length}`, source.quotes.flatMap((q) => atLine(page, lineOf.get(q.sentences[0]!) ?? 1, quote(q, source)))),
    ...part(page, `FACTS ${rows.length}`, rows.flatMap((row, i) => fact(page, row, rows[i - 1]))),
  ]
}

function about({ title, byline, path, published, language, credits }: Source): [what: string, text: string][] {
  const known: [string, string | null][] = [['title', title], ['by', byline], ['file', path], ['published', published], ['language', language === 'und' ? null : language], ['credits', credits.join(', ')]]
  return known.filter((entry): entry is [string, string] => Boolean(entry[1]))
}

const part = (page: Page, title: string, lines: string[]): string[] => (lines.length ? ['', ...heading(page, 'unique', title), ...lines] : [])

function atLine(page: Page, line: number, runs: Run[]): string[] {
  const { paint } = page.view
  return hang(page, runs, { first: `  ${paint.style('faint', padStart(String(line), page.columns.line))}  `, indent: page.columns.line + 4 })
}

const sentence = ({ role, text }: Sentence): Run[] => [...(role === 'body' ? [] : [{ text: `${role}: `, style: 'strong' as const }]), { text: visible(text) }]

/** `Mark Lund (he): “…”` */
function quote({ speaker, text }: Quote, source: Source): Run[] {
  const nearest = speaker ? visible(source.text.slice(speaker.start, speaker.end)) : ''
  const name = speaker ? visible(speaker.name) : 'nobody named'
  return [{ text: nearest && nearest !== name ? `${name} (${nearest}): ` : `${name}: `, style: 'strong' }, { text: visible(text) }]
}

/** `person       Mark Lund  3, 9, 11`; a type stands before the first of its facts. */
function fact(page: Page, { fact: { type }, name, lines }: FactRow, above: FactRow | undefined): string[] {
  const group = padEnd(above?.fact.type === type ? '' : type, TYPE)
  const where = [...lines.values()].flatMap((of) => [...of]).join(', ')
  return hang(page, [{ text: `${name}  ` }, { text: where, style: 'faint' }], { first: `  ${page.view.paint.style('faint', group)}`, indent: 2 + TYPE })
}

/** `organisation` and a space. */
const TYPE = 13

function factsOf(source: Source): Fact[] {
  const facts = new Map<string, Fact>()
  for (const { id, fact: key, type, value } of source.mentions) {
    const known = facts.get(key) ?? { id: key, type, value, sources: [source.id], mentions: [] }
    known.mentions.push(id)
    facts.set(key, known)
  }
  return [...facts.values()]
}

import type { Comparison, Source, Verdict } from '../../model/comparison.ts'
import type { Format, View } from '../format.ts'
import { digest, type Entry, foldOthers } from '../parts/digest.ts'
import { gatherFactRows } from '../parts/facts.ts'
import { chooseItems, gatherItems, type Item } from '../parts/items.ts'
import { markdown as md } from '../parts/markdown.ts'
import { indexSources } from '../parts/sources.ts'
import { spellingsIn } from '../parts/spellings.ts'
import { type MarkdownPage, showItem, showOwn } from './claims.ts'
import { showFacts } from './facts.ts'
import { fold, table } from './layout.ts'
import { showSpeakers } from './quotes.ts'

export const markdown = { render, quotes } satisfies Format

/** What differs is open, everything else folded, so that the report is short where it stands among others. */
function render(comparison: Comparison, view: View): string {
  const page: MarkdownPage = { ...indexSources(comparison.sources), explain: view.explain ?? false }
  const items = gatherItems(comparison)
  const facts = gatherFactRows(comparison)
  const shown = view.only ? chooseItems(comparison, items, view.only) : items
  const of = (verdict: Verdict) => shown.filter((item) => item.verdict === verdict)
  return join([
    title(comparison.sources),
    showDigest(foldOthers(digest({ items, facts, comparison }))),
    of('differ').length ? join(['### ≠ Differ', ...of('differ').map((item) => showItem(page, item))]) : '',
    foldItems(page, '= Agree', of('agree')),
    ...comparison.sources.map((source) => foldOwn(page, source, of('unique'))),
    ...(view.only ? [] : [fold('Quotes by speaker', showSpeakers(page, comparison)), fold('Facts and their lines', showFacts(comparison.sources, facts))]),
    showSpellings(comparison),
  ])
}

/** Who is quoted with what, and nothing else. */
function quotes(comparison: Comparison, { only }: View): string {
  const page: MarkdownPage = { ...indexSources(comparison.sources), explain: false }
  return join([title(comparison.sources), showSpeakers(page, only ? { ...comparison, claims: comparison.claims.filter((c) => only.includes(c.verdict)) } : comparison) || 'No quotes.'])
}

/** Of more sources their number says enough in a title. */
const MOST_NAMED = 4

const title = (sources: Source[]): string =>
  `## ${sources.length > MOST_NAMED ? `${sources.length} reports compared` : sources.map((s) => md(s.label)).join(' · ')}`

/** So many of what an entry is about fit into a row. */
const ABOUT = 12

const showDigest = (entries: Entry[]): string =>
  table(['', '', 'about'], entries.map(({ sign, count, what, about }) => [`${md(sign)} ${count}`, md(what), about.slice(0, ABOUT).map(md).join(' · ')]))

const foldItems = (page: MarkdownPage, head: string, items: Item[]): string => (items.length ? fold(`${head} (${items.length})`, join(items.map((item) => showItem(page, item)))) : '')

function foldOwn(page: MarkdownPage, source: Source, items: Item[]): string {
  const own = items.filter((item) => item.places[0]!.source === source.id)
  return own.length ? fold(`+ Only in ${source.label} (${own.length})`, showOwn(page, own)) : ''
}

function showSpellings(comparison: Comparison): string {
  const found = spellingsIn(comparison)
  return found.length ? `**~ Spelled in two ways:** ${found.map(md).join(' · ')}` : ''
}

const join = (blocks: string[]): string => `${blocks.map((block) => block.trimEnd()).filter(Boolean).join('\n\n')}\n`

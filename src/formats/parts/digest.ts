import type { Claim, Comparison, Source, Verdict } from '../../model/comparison.ts'
import { FEW } from '../../text/few.ts'
import { visible } from './escape.ts'
import type { FactRow } from './facts.ts'
import type { Item } from './items.ts'
import type { Style } from './paint.ts'
import { indexSources } from './sources.ts'
import { spellingsIn } from './spellings.ts'
import { itemTitles } from './titles.ts'

export const SIGNS: Record<Verdict, string> = { differ: '≠', agree: '=', unique: '+' }

/** How many things stand so, and what they are about; `source` where one alone tells them. */
export interface Entry { style: Style; sign: string; count: number; what: string; about: string[]; source?: string }

/** By verdict, differences first, then for each source what it alone tells. */
export function digest({ items, facts, comparison }: { items: Item[]; facts: FactRow[]; comparison: Comparison }): Entry[] {
  const index = indexSources(comparison.sources)
  const of = (verdict: Verdict) => items.filter((item) => item.verdict === verdict)
  const common = facts.filter(({ fact }) => fact.sources.length === comparison.sources.length).map((row) => row.name)
  const spelled = spellingsIn(comparison)
  const differ = of('differ')
  const entries: Entry[] = [
    { style: 'differ', sign: SIGNS.differ, count: differ.length, what: sayDiffer(differ), about: differ.flatMap((item) => itemTitles(index, item)) },
    { style: 'agree', sign: SIGNS.agree, count: of('agree').length, what: of('agree').length === 1 ? 'agrees' : 'agree', about: common },
    ...comparison.sources.map((source) => tellOnly(source, of('unique').filter((item) => item.places[0]!.source === source.id), facts)),
    { style: 'variant', sign: '~', count: spelled.length, what: 'spelled in two ways', about: spelled },
  ]
  return entries.filter(({ sign, count }) => sign !== '~' || count > 0)
}

/** How many are of the words of a quote: the sentences around those may well agree. */
function sayDiffer(differ: Item[]): string {
  const inQuotes = differ.filter(({ claims }) => claims.every(({ kind, conflicts }) => kind === 'quote' || !conflicts.length)).length
  if (differ.length === 1) return inQuotes ? 'differs, in a quote' : 'differs'
  return inQuotes ? `differ, ${inQuotes} in ${inQuotes === 1 ? 'a quote' : 'quotes'}` : 'differ'
}

/** What one source tells alone, by the facts that stand there and in no other source. */
function tellOnly({ id, label, mentions }: Source, items: Item[], facts: FactRow[]): Entry {
  const places = items.flatMap((item) => item.places).toSorted((a, b) => a.start - b.start)
  const told = new Set<string>()
  let at = 0
  for (const { start, end, fact } of mentions) {
    while (at < places.length && places[at]!.end < end) at += 1
    if (at < places.length && places[at]!.start <= start) told.add(fact)
  }
  const about = facts.filter(({ fact }) => fact.sources.length === 1 && told.has(fact.id)).map((row) => row.name)
  return { style: 'unique', sign: SIGNS.unique, count: items.length, what: `only ${visible(label)}`, about, source: id }
}

/** Of many sources those that tell most alone have a line each, and the others one between them. */
export function foldOthers(entries: Entry[]): Entry[] {
  const only = entries.filter((entry) => entry.source)
  const most = new Set(only.filter(({ count }) => count).toSorted((a, b) => b.count - a.count).slice(0, FEW))
  const others = only.filter((entry) => !most.has(entry))
  if (only.length <= FEW || others.length < 2) return entries
  const what = most.size ? `only in one of ${others.length} others` : 'only in one'
  const folded: Entry = { style: 'unique', sign: SIGNS.unique, count: others.reduce((sum, { count }) => sum + count, 0), what, about: others.flatMap(({ about }) => about) }
  return entries.flatMap((entry) => [...(others.includes(entry) ? [] : [entry]), ...(entry === only.at(-1) ? [folded] : [])])
}

/** The verdict of each sentence, by its id. */
export function sentenceVerdicts(items: Item[]): Map<string, Verdict> {
  return new Map(items.flatMap(({ claims, verdict }) => claims.flatMap((claim) => sentencesOf(claim, verdict).map((id) => [id, verdict] as const))))
}

/** A quote on its own says something of its sentences only where it differs. */
const sentencesOf = (claim: Claim, verdict: Verdict): string[] => (claim.kind === 'statement' || verdict === 'differ' ? claim.members.flatMap((m) => m.sentences) : [])

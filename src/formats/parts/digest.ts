import type { Claim, Comparison, Verdict } from '../../model/comparison.ts'
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
  const only = (ids: string[]) => facts.filter(({ fact }) => fact.sources.length === ids.length && ids.every((id) => fact.sources.includes(id))).map((row) => row.name)
  const spelled = spellingsIn(comparison)
  const differ = of('differ')
  const entries: Entry[] = [
    { style: 'differ', sign: SIGNS.differ, count: differ.length, what: differ.length === 1 ? 'differs' : 'differ', about: differ.flatMap((item) => itemTitles(index, item)) },
    { style: 'agree', sign: SIGNS.agree, count: of('agree').length, what: of('agree').length === 1 ? 'agrees' : 'agree', about: only(comparison.sources.map((s) => s.id)) },
    ...comparison.sources.map(({ id, label }): Entry => ({
      style: 'unique', sign: SIGNS.unique, count: of('unique').filter((item) => item.places[0]!.source === id).length, what: `only ${visible(label)}`, about: only([id]), source: id,
    })),
    { style: 'variant', sign: '~', count: spelled.length, what: 'spelled in two ways', about: spelled },
  ]
  return entries.filter(({ sign, count }) => sign !== '~' || count > 0)
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

import type { Claim } from '../../model/comparison.ts'
import { visible } from './escape.ts'
import type { Item } from './items.ts'
import type { SourceIndex } from './sources.ts'

/** What differs, in words: one sentence for each conflict. */
export function itemTitles(index: SourceIndex, { claims }: Pick<Item, 'claims'>): string[] {
  return [...new Set(claims.flatMap((c) => c.conflicts.map((conflict) => (conflict.type === 'quote' ? quoted(index, c) : visible(conflict.message)))))]
}

/** `Mark Lund, quoted in other words`. */
function quoted(index: SourceIndex, claim: Claim): string {
  const how = claim.drift === 'spliced' ? 'with words joined that stand apart elsewhere' : 'in other words'
  const who = speakerOf(index, claim)
  return who ? `${who}, quoted ${how}` : `Quoted ${how}`
}

/** The name that most places give; of several, the fullest. */
export function speakerOf({ speakers }: SourceIndex, claim: Claim): string | null {
  const names = claim.members.flatMap((m) => speakers.get(m.quote ?? '') ?? [])
  const times = (name: string) => names.filter((other) => other === name).length
  const [best] = names.toSorted((a, b) => times(b) - times(a) || b.length - a.length || (a < b ? -1 : 1))
  return best === undefined ? null : visible(best)
}

import type { Comparison, Overlap } from '../../model/comparison.ts'
import { FEW, listed } from '../../text/few.ts'
import { hang, labelOf, type Page } from './page.ts'

/** From a third of the shorter text on, sources are worth naming that share it word for word. */
const COPIED = 1 / 3

/** Who has whose words: each two sources, and of many sources each group in which one copies another. */
export function showCopies(page: Page, { overlaps }: Comparison): string[] {
  const copied = overlaps.filter(({ share }) => share >= COPIED)
  const groups = page.sources.size > FEW ? groupCopies(copied) : copied.map((pair) => [pair])
  return groups.flatMap((pairs) => hang(page, [{ text: `${tell(page, pairs)} of the shorter one, word for word`, style: 'faint' }], { indent: 0 }))
}

/** `AP and BBC share 97%`; `AP, BBC and 28 more: 428 pairs share 34% to 100%`. */
function tell(page: Page, pairs: Overlap[]): string {
  const ids = new Set(pairs.flatMap(({ a, b }) => [a, b]))
  const names = listed([...page.sources.keys()].filter((id) => ids.has(id)).map((id) => labelOf(page, id)))
  const shares = pairs.map(({ share }) => Math.round(share * 100)).toSorted((a, b) => a - b)
  const [least, most] = [`${shares[0]!}%`, `${shares.at(-1)!}%`]
  return `${names}${pairs.length > 1 ? `: ${pairs.length} pairs` : ''} share ${least === most ? '' : `${least} to `}${most}`
}

/** Pairs that hang together by their sources. */
function groupCopies(pairs: Overlap[]): Overlap[][] {
  const above = new Map<string, string>()
  const root = (id: string): string => (above.has(id) ? root(above.get(id)!) : id)
  for (const { a, b } of pairs) if (root(a) !== root(b)) above.set(root(b), root(a))
  const groups = new Map<string, Overlap[]>()
  for (const pair of pairs) {
    const group = groups.get(root(pair.a))
    if (group) group.push(pair)
    else groups.set(root(pair.a), [pair])
  }
  return [...groups.values()]
}

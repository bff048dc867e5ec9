import type { Claim, Member, Span } from '../../model/comparison.ts'
import type { Item } from '../shared/items.ts'
import { visible } from '../shared/escape.ts'
import { type Mark, runsOf } from '../shared/marks.ts'
import type { Run } from '../shared/wrap.ts'
import { behind, hang, labelOf, labelsOf, type Page, placeOf, row, under } from './page.ts'

/** What is said, by whom and where, each telling below the other. */
export function showItem(page: Page, item: Item): string[] {
  return [...itemTitles(page, item).flatMap((text) => hang(page, [{ text, style: 'strong' }], { indent: 2 })), ...tellings(page, item)]
}

/** What differs, in words: one sentence for each conflict. */
export function itemTitles(page: Page, { claim, quotes }: Item): string[] {
  const found = [claim, ...quotes].flatMap((c) => c.conflicts.map((conflict) => (conflict.type === 'quote' ? quoted(page, c) : visible(conflict.message))))
  return [...new Set(found)]
}

/** `Mark Rutte, quoted in other words`. */
function quoted(page: Page, claim: Claim): string {
  const how = claim.drift === 'spliced' ? 'with words joined that stand apart elsewhere' : 'in other words'
  const who = speakerOf(page, claim)
  return who ? `${who}, quoted ${how}` : `Quoted ${how}`
}

function speakerOf(page: Page, claim: Claim): string | null {
  const names = claim.members.map((m) => page.sources.get(m.source)!.quotes.find((q) => q.id === m.quote)?.speaker?.name)
  return visible(names.find((name) => name) ?? '') || null
}

/** Each wording once: with its place before it, or with its places below it where several sources share it. */
function tellings(page: Page, item: Item): string[] {
  const wordings = new Map<string, Member[]>()
  for (const member of item.claim.members) wordings.set(fold(member.text), [...(wordings.get(fold(member.text)) ?? []), member])
  const only = wordings.size === 1
  return [...wordings.values()].flatMap((members) => {
    const runs = runsOf(page.sources.get(members[0]!.source)!.text, members[0]!, marksIn(item, members[0]!))
    if (members.length === 1) return row(page, { label: labelOf(page, members[0]!.source), line: String(members[0]!.line) }, runs)
    const places = { text: members.map((m) => placeOf(page, m)).join(', '), style: 'faint' as const }
    return behind(page, hang(page, runs, { indent: 2 }), only ? [...notes(page, item), places] : [places])
  }).concat(only ? [] : under(page, notes(page, item)))
}

/** Capitals and typography are no wording of their own. */
const fold = (text: string): string => visible(text).replace(/[“”„"]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-').trim()

function marksIn({ claim, quotes }: Item, member: Member): Mark[] {
  const values: Span[] = [claim, ...quotes].flatMap((c) => c.conflicts.flatMap((conflict) => conflict.values.filter((v) => v.source === member.source)))
  return values.map(({ start, end }) => ({ start, end, style: 'mark' }))
}

/** Who says it, what only one goes on to say, whether it is one origin, who does not have it. */
function notes(page: Page, { claim, quotes }: Item): Run[] {
  const made = new Set(claim.members.map((m) => m.source)).size
  const speaker = claim.kind === 'quote' && claim.verdict === 'agree' ? speakerOf(page, claim) : null
  const added = quotes.concat(claim).filter((c) => c.drift === 'cut').flatMap((c) => c.additions)
  return [
    ...(speaker ? [{ text: speaker }] : []),
    ...added.map((a) => ({ text: `only ${labelOf(page, a.source)} goes on: ${visible(a.text)}` })),
    ...(claim.origins < made ? [{ text: `${made} sources, ${claim.origins === 1 ? '1 origin' : `${claim.origins} origins`}` }] : []),
    ...(claim.absentFrom.length ? [{ text: `not in ${labelsOf(page, claim.absentFrom)}` }] : []),
  ].map((run) => ({ ...run, style: 'faint' }))
}

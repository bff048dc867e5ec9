import type { Claim, Member, Span } from '../../model/comparison.ts'
import type { Item } from '../shared/items.ts'
import { visible } from '../shared/escape.ts'
import { type Mark, runsOf } from '../shared/marks.ts'
import type { Run } from '../shared/wrap.ts'
import { hang, labelOf, labelsOf, note, type Page, placeOf, row } from './page.ts'

/** What is said, by whom and where, each telling below the other. */
export function showItem(page: Page, item: Item): string[] {
  return [...title(page, item), ...tellings(page, item), ...notes(page, item)]
}

function title(page: Page, { claim, quotes }: Item): string[] {
  const found = [claim, ...quotes].flatMap((c) => c.conflicts.map((conflict) => (conflict.type === 'quote' ? quoted(page, c) : visible(conflict.message))))
  return [...new Set(found)].flatMap((message) => hang(page, [{ text: message, style: 'strong' }], { indent: 2 }))
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

function tellings(page: Page, item: Item): string[] {
  const same = new Map<string, Member[]>()
  for (const member of item.claim.members) same.set(visible(member.text), [...(same.get(visible(member.text)) ?? []), member])
  return [...same.values()].flatMap((members) => {
    const runs = runsIn(page, members[0]!, marksIn(item, members[0]!))
    if (members.length === 1) return row(page, { label: labelOf(page, members[0]!.source), line: String(members[0]!.line) }, runs)
    return [...hang(page, runs, { indent: 2 }), ...note(page, [{ text: members.map((m) => placeOf(page, m)).join(', '), style: 'faint' }])]
  })
}

function runsIn(page: Page, member: Member, marks: Mark[]): Run[] {
  return runsOf(page.sources.get(member.source)!.text, member, marks)
}

function marksIn({ claim, quotes }: Item, member: Member): Mark[] {
  const values: Span[] = [claim, ...quotes].flatMap((c) => c.conflicts.flatMap((conflict) => conflict.values.filter((v) => v.source === member.source)))
  return values.map(({ start, end }) => ({ start, end, style: 'mark' }))
}

function notes(page: Page, { claim, quotes }: Item): string[] {
  const made = new Set(claim.members.map((m) => m.source)).size
  const speaker = claim.kind === 'quote' && claim.verdict === 'agree' ? speakerOf(page, claim) : null
  const added = quotes.concat(claim).filter((c) => c.drift === 'cut').flatMap((c) => c.additions)
  return [
    ...(speaker ? [[{ text: speaker, style: 'faint' as const }]] : []),
    ...added.map((a) => [{ text: `only ${labelOf(page, a.source)} goes on: ${visible(a.text)}` }]),
    ...(claim.origins < made ? [[{ text: `${made} sources, ${claim.origins === 1 ? '1 origin' : `${claim.origins} origins`}`, style: 'faint' as const }]] : []),
    ...(claim.absentFrom.length ? [[{ text: `not in ${labelsOf(page, claim.absentFrom)}`, style: 'faint' as const }]] : []),
  ].flatMap((runs) => note(page, runs))
}

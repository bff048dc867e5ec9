import type { Addition, Claim, Member, Value } from '../../model/comparison.ts'
import { differingWords } from '../shared/differing.ts'
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

/** Each wording once: with its place before it, or with its places behind it where several sources share it. */
function tellings(page: Page, item: Item): string[] {
  const short = shortened(page, item.claim)
  const wordings = groupWordings(short ? short.members : item.claim.members)
  const remarks = [...(short ? [{ text: short.remark }] : []), ...notes(page, item)]
  const marks = marksIn(page, item)
  if (wordings.length === 1) return together(page, { members: wordings[0]!, marks, remarks })
  return [...wordings.flatMap((members) => (members.length > 1 ? together(page, { members, marks, remarks: [] }) : alone(page, members[0]!, marks))), ...under(page, faint(remarks))]
}

function alone(page: Page, member: Member, marks: Map<string, Mark[]>): string[] {
  return row(page, { label: labelOf(page, member.source), line: String(member.line) }, runsOf(textOf(page, member.source), member, marks.get(member.source) ?? []))
}

function together(page: Page, { members, marks, remarks }: { members: Member[]; marks: Map<string, Mark[]>; remarks: Run[] }): string[] {
  const first = members[0]!
  const lines = hang(page, runsOf(textOf(page, first.source), first, marks.get(first.source) ?? []), { indent: 2 })
  return behind(page, lines, faint([...remarks, { text: members.map((m) => placeOf(page, m)).join(', ') }]))
}

const textOf = (page: Page, source: string): string => page.sources.get(source)!.text
const faint = (remarks: Run[]): Run[] => remarks.map((remark) => ({ style: 'faint', ...remark }))

function groupWordings(members: Member[]): Member[][] {
  const wordings = new Map<string, Member[]>()
  for (const member of members) wordings.set(fold(member.text), [...(wordings.get(fold(member.text)) ?? []), member])
  return [...wordings.values()]
}

/** Typography is no wording of its own. */
const fold = (text: string): string => visible(text).replace(/[“”„"]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-').trim()

/** Of two quotes of which one goes on, what both have, and in words what only one has. */
function shortened(page: Page, claim: Claim): { members: Member[]; remark: string } | null {
  const [short, long] = claim.members.toSorted((a, b) => a.text.length - b.text.length)
  if (claim.kind !== 'quote' || claim.drift !== 'cut' || claim.members.length !== 2) return null
  const said = bare(short!.text)
  const at = bare(long!.text).indexOf(said)
  if (at < 0 || fold(short!.text) === fold(long!.text)) return null
  const [before, after] = [bare(long!.text).slice(0, at).trim(), bare(long!.text).slice(at + said.length).trim()]
  const who = `only ${labelOf(page, long!.source)}`
  const remarks = [...(before ? [`${who} begins: “${before}”`] : []), ...(after ? [`${who} goes on: “${after}”`] : [])]
  return { members: [short!, { ...long!, text: short!.text }], remark: remarks.join(', ') }
}

/** The words of a quote without its marks and without the comma that the sentence around it asks for. */
const bare = (quote: string): string => fold(quote).replace(/^['"]|[,.]?['"]?$/g, '')

/** For each source what contradicts the others, and more softly what it only tells otherwise. */
function marksIn(page: Page, { claim, quotes }: Item): Map<string, Mark[]> {
  const claims = [claim, ...quotes]
  const sources = [...new Set(claim.members.map((m) => m.source))]
  const others = sources.length > 1 ? differingWords(sources.map((id) => ({ text: textOf(page, id), places: claim.members.filter((m) => m.source === id) }))) : []
  const from = (id: string, places: (Value | Addition)[], style: 'conflict' | 'other') => places.filter((p) => p.source === id).map(({ start, end }): Mark => ({ start, end, style }))
  return new Map(sources.map((id, i) => [id, [
    ...from(id, claims.flatMap((c) => c.conflicts.flatMap(({ values }) => values)), 'conflict'),
    ...from(id, claims.flatMap((c) => c.additions), 'other'),
    ...(others[i] ?? []).map((span): Mark => ({ ...span, style: 'other' })),
  ]]))
}

/** Who says it, whether it is one origin, who does not have it. */
function notes(page: Page, { claim }: Item): Run[] {
  const made = new Set(claim.members.map((m) => m.source)).size
  const speaker = claim.kind === 'quote' && claim.verdict === 'agree' ? speakerOf(page, claim) : null
  return [
    ...(speaker ? [{ text: speaker, style: 'strong' as const }] : []),
    ...(claim.origins < made ? [{ text: `${made} sources, ${claim.origins === 1 ? '1 origin' : `${claim.origins} origins`}` }] : []),
    ...(claim.absentFrom.length ? [{ text: `not in ${labelsOf(page, claim.absentFrom)}` }] : []),
  ]
}

import type { Fact, Member, Source } from '../../model/comparison.ts'
import { runsOf } from '../shared/marks.ts'
import type { Item } from '../shared/items.ts'
import { padStart } from '../shared/width.ts'
import { hang, heading, labelOf, type Page } from './page.ts'

/** What one source alone tells, and in it the facts that no other has. */
export function showOnly(page: Page, source: Source, items: Item[], facts: Fact[]): string[] {
  if (items.length === 0) return []
  const own = new Set(facts.filter((fact) => fact.sources.length === 1).map((fact) => fact.id))
  const marks = source.mentions.filter((m) => own.has(m.fact)).map(({ start, end }) => ({ start, end, style: 'own' as const }))
  const width = page.columns.line
  return [
    ...heading(page, 'unique', `+ ONLY IN ${labelOf(page, source.id)}`),
    ...paragraphs(items.map((item) => item.claim.members[0]!), source).flatMap((member) => {
      const first = `  ${page.view.paint.style('faint', padStart(String(member.line), width))}  `
      return hang(page, runsOf(source.text, member, marks.filter((m) => m.start >= member.start && m.end <= member.end)), { first, indent: width + 4 })
    }),
  ]
}

/** Sentences that follow one another on one line are read together. */
function paragraphs(members: Member[], source: Source): Member[] {
  const joined: Member[] = []
  for (const member of members) {
    const last = joined.at(-1)
    if (last && last.line === member.line && !source.text.slice(last.end, member.start).trim()) joined[joined.length - 1] = { ...last, end: member.end }
    else joined.push(member)
  }
  return joined
}

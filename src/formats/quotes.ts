import type { Claim, Comparison } from '../model/comparison.ts'
import type { View } from './format.ts'
import { visible, visibleJson } from './parts/escape.ts'
import { gatherSpeakers } from './parts/speakers.ts'
import { showItem, showPlace } from './terminal/claim.ts'
import { heading, makePage, type Page } from './terminal/page.ts'

/** For reading: under each speaker what they are quoted with, where, and in which words. */
export function renderQuotes(comparison: Comparison, view: View): string {
  const page = makePage(comparison.sources, view)
  const blocks = chosen(comparison, view).map(({ name, claims }) => [
    ...heading(page, 'label', visible(name ?? 'Nobody named')),
    ...claims.flatMap((claim, i) => [...(i ? [''] : []), ...showUtterance(page, claim)]),
  ])
  const lines = blocks.flatMap((block, i) => [...(i ? [''] : []), ...block])
  return `${(lines.length ? lines : ['No quotes.']).map((line) => line.trimEnd()).join('\n')}\n`
}

function showUtterance(page: Page, claim: Claim): string[] {
  if (claim.verdict === 'unique') return claim.members.flatMap((member) => showPlace(page, member, []))
  return showItem({ ...page, speakers: new Map() }, { claims: [claim], verdict: claim.verdict, places: claim.members, echoes: [] })
}

/** The same for other programs: `speakers` with their `quotes`, each with the id of its claim and every place. */
export function renderQuotesJson(comparison: Comparison, view: View): string {
  const { schemaVersion, generator, sources } = comparison
  const speakers = chosen(comparison, view).map(({ name, claims }) => ({ name, quotes: claims.map(toQuote) }))
  return `${visibleJson(JSON.stringify({ schemaVersion, generator, sources: sources.map(({ id, label, path }) => ({ id, label, path })), speakers }, null, 2))}\n`
}

const toQuote = ({ id, verdict, drift, members, conflicts, additions }: Claim) => ({
  claim: id, verdict, drift, places: members.map(({ source, quote, line, start, end, text }) => ({ source, quote, line, start, end, text })), conflicts, additions,
})

function chosen(comparison: Comparison, { only }: View) {
  const speakers = gatherSpeakers(comparison).map(({ name, claims }) => ({ name, claims: only ? claims.filter((c) => only.includes(c.verdict)) : claims }))
  return speakers.filter(({ claims }) => claims.length > 0)
}

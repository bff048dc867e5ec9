import { originsIn } from '../align/origins.ts'
import type { Article, Group } from '../model/article.ts'
import type { Claim } from '../model/comparison.ts'
import type { Rule } from './rule.ts'

export const singleOrigin: Rule = {
  name: 'single-origin',
  level: 'info',
  finds: 'what rests on one source, or on several that print one agency text',
  why: 'Three outlets with one agency text are one witness, not three.',
  example: {
    draft: 'The bridge was closed on Friday. Thousands of visitors were expected for the river fair.',
    sources: ['The bridge was closed on Friday.', 'On Friday the bridge was closed. Thousands of visitors were expected for the river fair.'],
    silent: 'The bridge was closed on Friday.',
  },
  check: ({ comparison, draft, sources, articles }) => {
    if (sources.length < 2) return []
    const countOrigins = originsIn(articles)
    return comparison.claims.filter((c) => c.kind === 'statement' && c.verdict !== 'unique').flatMap((claim) => {
      const own = claim.members.find((m) => m.source === draft.id)
      if (!own || countOrigins(tellingsBeside(draft.id, claim, articles)) > 1) return []
      const others = claim.members.filter((m) => m.source !== draft.id)
      const labels = [...new Set(others.map((m) => sources.find((s) => s.id === m.source)!.label))].toSorted()
      const message = labels.length > 1 ? `${labels.join(', ')} print one text: they are one origin` : `only ${labels[0]} tells this`
      return [{ start: own.start, end: own.end, message, related: others.map(({ source, start, end, text }) => ({ source, start, end, text })) }]
    })
  },
}

/** The claim as the sources alone tell it. */
function tellingsBeside(draft: string, { members, kind }: Claim, articles: Article[]): Pick<Group, 'kind' | 'members'> {
  const number = new Map(articles.flatMap((a, article) => a.sentences.map((s) => [s.id, { article, index: s.index }] as const)))
  return { kind, members: members.filter((m) => m.source !== draft).flatMap((m) => m.sentences.map((id) => number.get(id)!)) }
}

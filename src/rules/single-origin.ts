import { originsIn } from '../align/origins.ts'
import type { Article, Group } from '../model/article.ts'
import type { Claim, Member, Span } from '../model/comparison.ts'
import type { Hit } from '../model/finding.ts'
import { figuresOf, supports } from './figures.ts'
import type { Checked, Rule } from './rule.ts'

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
  check: (checked) => (checked.sources.length < 2 ? [] : joinRuns(findLonely(checked))),
}

/** A finding, and which sentences of the draft it is about. */
interface Lonely {
  hit: Hit
  first: number
  last: number
}

/** What the draft contradicts does not rest on a source, and a headline rests on what follows it. */
function findLonely({ comparison, draft, sources, articles }: Checked): Lonely[] {
  const countOrigins = originsIn(articles)
  const number = new Map(draft.sentences.map(({ id }, i) => [id, i]))
  const conflicting = comparison.claims.flatMap((c) => c.conflicts).flatMap((c) => c.values).filter((v) => v.source === draft.id)
  return comparison.claims.filter((c) => c.kind === 'statement' && c.verdict !== 'unique').flatMap((claim): Lonely[] => {
    const own = claim.members.find((m) => m.source === draft.id)
    if (!own || countOrigins(tellingsBeside(draft.id, claim, articles)) > 1) return []
    const [first, last] = [number.get(own.sentences[0]!)!, number.get(own.sentences.at(-1)!)!]
    if (draft.sentences[first]!.role === 'title' || conflicting.some((v) => touch(v, own)) || hasFiguresOf(own, claim, articles)) return []
    const others = claim.members.filter((m) => m.source !== draft.id)
    const labels = [...new Set(others.map((m) => sources.find((s) => s.id === m.source)!.label))].toSorted()
    const message = labels.length > 1 ? `${labels.join(', ')} print one text: they are one origin` : `only ${labels[0]} tells this`
    return [{ hit: { start: own.start, end: own.end, message, related: others.map(({ source, start, end, text }) => ({ source, start, end, text })) }, first, last }]
  })
}

const touch = (p: Span, q: Span): boolean => p.start < q.end && q.start < p.end

/** Counts up to twelve and days are told of everything. */
const TELLING = 13

/** Another source may give the same figures in a sentence on something else: `broke down after 17 hours`. */
function hasFiguresOf(own: Member, { members }: Claim, [draft, ...others]: Article[]): boolean {
  const figures = figuresOf(draft!).filter((r) => 'quantity' in r && r.quantity.high >= TELLING && touch(r, own))
  return figures.length > 0 && others.some((source) => members.every((m) => m.source !== source.id) && figures.every((r) => supports(source, r)))
}

/** Sentences that follow each other and rest on the same are one finding. */
function joinRuns(lonely: Lonely[]): Hit[] {
  const joined: Lonely[] = []
  for (const one of lonely.toSorted((a, b) => a.first - b.first)) {
    const before = joined.at(-1)
    if (before?.hit.message !== one.hit.message || before.last + 1 !== one.first) {
      joined.push(one)
      continue
    }
    for (const value of one.hit.related) before.hit.related.push(value)
    before.hit.end = one.hit.end
    before.last = one.last
  }
  return joined.map(({ hit }) => ({ ...hit, related: hit.related.toSorted((a, b) => numberOf(a.source) - numberOf(b.source) || a.start - b.start) }))
}

/** Of `s12`. */
const numberOf = (source: string): number => Number(source.slice(1))

/** The claim as the sources alone tell it. */
function tellingsBeside(draft: string, { members, kind }: Claim, articles: Article[]): Pick<Group, 'kind' | 'members'> {
  const number = new Map(articles.flatMap((a, article) => a.sentences.map((s) => [s.id, { article, index: s.index }] as const)))
  return { kind, members: members.filter((m) => m.source !== draft).flatMap((m) => m.sentences.map((id) => number.get(id)!)) }
}

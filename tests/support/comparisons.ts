import type { Claim, Comparison, Drift, Source } from '../../src/model/comparison.ts'

/** Articles as lists of sentences; each sentence is a line of its own. What stands in “ ” is a quote, said by `speakers` in turn. */
export function makeSources(articles: Record<string, string[]>, speakers: (string | null)[] = []): Source[] {
  const names = [...speakers]
  return Object.entries(articles).map(([label, lines], i) => {
    const id = `s${i + 1}`
    const text = lines.join('\n')
    const sentences = lines.map((line, n) => {
      const start = lines.slice(0, n).join('\n').length + (n ? 1 : 0)
      return { start, end: start + line.length, id: `${id}.${n + 1}`, text: line, line: n + 1, role: 'body' as const }
    })
    const quotes = Array.from(text.matchAll(/“[^”]*”/g), (match, n) => {
      const [start, end] = [match.index, match.index + match[0].length]
      const name = names.shift()
      return { start, end, id: `${id}.q${n + 1}`, text: match[0], sentences: sentences.filter((s) => s.start < end && s.end > start).map((s) => s.id), speaker: name ? { start, end: start + 1, name } : null }
    })
    return { id, label, path: null, title: null, byline: null, published: null, language: 'en', credits: [], text, sentences, quotes, mentions: [] }
  })
}

/** Claims by the ids of their sentences or quotes: `s1.1 s2.3`; every sentence and quote that none names is a claim of its own. */
export function makeComparison(sources: Source[], shared: (Partial<Claim> & { of: string })[] = []): Comparison {
  const named = new Set(shared.flatMap(({ of }) => of.split(' ')))
  const rest = sources.flatMap((s) => [...s.sentences, ...s.quotes].map((x) => x.id).filter((id) => !named.has(id)).map((of) => ({ of })))
  const claims = [...shared, ...rest].map((claim) => makeClaim(claim, sources))
    .toSorted((a, b) => a.members[0]!.source.localeCompare(b.members[0]!.source) || a.members[0]!.start - b.members[0]!.start || b.kind.localeCompare(a.kind))
  return {
    schemaVersion: 1, generator: 'test', sources, claims: claims.map((claim, i) => ({ ...claim, id: `c${i + 1}` })), facts: [], links: [], overlaps: [],
    summary: { agree: 0, differ: 0, unique: {}, quotes: { agree: 0, differ: 0, unique: {} }, conflicts: {} },
  }
}

function makeClaim({ of, ...given }: Partial<Claim> & { of: string }, sources: Source[]): Claim {
  const members = of.split(' ').map((id) => {
    const source = sources.find((s) => id.startsWith(`${s.id}.`))!
    const quote = source.quotes.find((q) => q.id === id)
    const { start, end, text } = quote ?? source.sentences.find((s) => s.id === id)!
    const sentences = quote?.sentences ?? [id]
    return { source: source.id, start, end, text, line: source.sentences.find((s) => s.id === sentences[0])!.line, sentences, quote: quote?.id ?? null }
  })
  const makers = [...new Set(members.map((m) => m.source))]
  const kind = members[0]!.quote ? 'quote' : 'statement'
  const shared = makers.length > 1
  const drift: Drift | null = kind === 'quote' && shared ? 'same' : null
  const verdict = !shared ? 'unique' : given.conflicts?.length ? 'differ' : 'agree'
  const absentFrom = sources.map((s) => s.id).filter((id) => !makers.includes(id))
  return { id: '', kind, verdict, similarity: 1, members, absentFrom, origins: makers.length, drift, conflicts: [], variants: [], additions: [], ...given }
}

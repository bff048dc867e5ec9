import type { Article, Quotation } from '../model/article.ts'
import type { Claim, Span } from '../model/comparison.ts'
import { alignTokens } from '../quotes/alignment.ts'
import { findDifferences } from '../quotes/drift.ts'
import { readTokens, type Token } from '../quotes/tokens.ts'
import type { Checked, Rule } from './rule.ts'

export const unsupportedQuote: Rule = {
  name: 'unsupported-quote',
  level: 'warning',
  finds: 'a quote, or words added to one, that no source has',
  why: 'A quote should come from somewhere. If it is your own interview, name it among the sources or suppress the finding with that reason.',
  example: {
    draft: 'The bridge was closed on Friday. "We have been patching this one for twenty years," Mayor Hettie Sandoval said.',
    sources: ['The bridge was closed on Friday, Mayor Hettie Sandoval said.'],
    silent: 'The bridge was closed on Friday, Mayor Hettie Sandoval said.',
  },
  check: (checked) => {
    const quotes = checked.comparison.claims.filter((c) => c.kind === 'quote' && c.members.some((m) => m.source === checked.draft.id))
    const whole = quotes.filter((c) => c.verdict === 'unique').flatMap((c) => c.members.map(({ start, end }) => ({ start, end, message: 'no source has this quote', related: [] })))
    const added = findAdded(quotes.filter((c) => c.verdict !== 'unique'), checked)
    return [...whole, ...added.map(({ start, end }) => ({ start, end, message: `no source has “${excerpt(checked.draft.text.slice(start, end))}” in this quote`, related: [] }))]
  },
}

/** Fewer words are a slip of whoever took them down, or of whoever set the marks. */
const LEAST_WORDS = 3
const SHOWN = 8
/** So many quotations of the sources are looked at for one of the draft's: a crowd is known by a few. */
const CROWD = 24

/** The words at the edges of the draft's quotes that go beyond what any source quotes; what stands against other words is an altered quote. */
function findAdded(claims: Claim[], { articles: [draft, ...sources] }: Checked): Span[] {
  const everywhere = keysOf(sources.flatMap((source) => source.quotes.flatMap((quote) => readTokens(source, quote))))
  return claims.flatMap(({ members }) => {
    const theirs = sources.flatMap((source) => quotesOf(source, members).map((quote) => readTokens(source, quote))).slice(0, CROWD)
    return quotesOf(draft!, members).flatMap((quote) => {
      const own = readTokens(draft!, quote)
      return stretchesBeyond(own, theirs).filter((stretch) => !everywhere.includes(keysOf(stretch))).map((stretch) => ({ start: stretch[0]!.start, end: stretch.at(-1)!.end }))
    })
  })
}

/** The first words, as many as tell which are meant. */
const excerpt = (text: string): string => text.split(/\s+/).slice(0, SHOWN + 1).map((word, i) => (i === SHOWN ? '…' : word)).join(' ')

function quotesOf({ id, quotes }: Article, members: Claim['members']): Quotation[] {
  const starts = new Set(members.filter((m) => m.source === id).map((m) => m.start))
  return quotes.filter((quote) => starts.has(quote.start))
}

const keysOf = (tokens: Token[]): string => ` ${tokens.map((t) => t.key).join(' ')} `

function stretchesBeyond(own: Token[], others: Token[][]): Token[][] {
  const beyond = own.map((token) => !token.aside)
  for (const theirs of others) {
    const runs = alignTokens(theirs, own)
    for (const { b, length } of runs) beyond.fill(false, b, b + length)
    const differences = findDifferences(runs, theirs, own)
    const altered = differences.filter(({ drift }) => drift !== 'cut')
    for (const { b } of differences) if (altered.some((other) => other.b[0] <= b[1] && b[0] <= other.b[1])) beyond.fill(false, ...b)
  }
  const stretches: Token[][] = []
  own.forEach((token, i) => {
    if (!beyond[i]) return
    if (beyond[i - 1]) stretches.at(-1)!.push(token)
    else stretches.push([token])
  })
  return stretches.filter((stretch) => stretch.length >= LEAST_WORDS)
}

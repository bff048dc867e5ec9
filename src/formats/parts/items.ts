import type { Claim, Comparison, Member, Sentence, Span, Value, Verdict } from '../../model/comparison.ts'

/** A stretch of a source, shown as one. */
export interface Place extends Span {
  source: string
  line: number
}

/**
 * One thing to show: claims that stand in the same sentences. A quote that runs over several sentences brings together what is
 * said of each, so that no sentence is shown twice.
 */
export interface Item {
  /** In the order of the comparison; the first gives the item its place. */
  claims: Claim[]
  /** The gravest of them: a difference inside a quote makes the whole sentence one that differs, and so does a source that contradicts itself. */
  verdict: Verdict
  /** In the order of the sources, then of the text. */
  places: Place[]
  /** Where a source that tells it has a few words of it once more, or the figure or name that conflicts. */
  echoes: Echo[]
}

export type Echo = Pick<Member, 'source' | 'line' | 'text'>

const GRAVEST: Verdict[] = ['differ', 'agree', 'unique']

/** What one source alone tells in two ways has two tellings that differ, though nobody else makes the claim. */
const shownAs = ({ verdict, conflicts }: Claim): Verdict => (conflicts.length ? 'differ' : verdict)

/** Everything that is claimed, each sentence once. */
export function gatherItems({ claims, sources }: Comparison): Item[] {
  const sentences = new Map(sources.flatMap((source) => source.sentences.map((s) => [s.id, s] as const)))
  const bySource = new Map(sources.map((source) => [source.id, source.sentences]))
  const lineOf = ({ source, start }: Value) => bySource.get(source)!.findLast((s) => s.start <= start)?.line ?? 1
  const order = sources.map((source) => source.id)
  const quoted = new Map(sources.flatMap((source) => source.quotes.map((q) => [q.id, q.sentences.map((id) => sentences.get(id)!)] as const)))
  return joinClaims(claims, quoted).map((joined) => makeItem(joined, { sentences, order, lineOf }))
}

/** What is left when only some verdicts are asked for: whole items, and of the others the claims that would be lost with them. */
export function chooseItems(comparison: Comparison, items: Item[], only: Verdict[]): Item[] {
  const whole = items.filter((item) => only.includes(item.verdict))
  const shown = new Set(whole.flatMap((item) => item.claims))
  const lost = comparison.claims.filter((claim) => only.includes(claim.verdict) && !shown.has(claim))
  const rank = new Map(comparison.claims.map((claim, i) => [claim, i]))
  return [...whole, ...gatherItems({ ...comparison, claims: lost })].toSorted((a, b) => rank.get(a.claims[0]!)! - rank.get(b.claims[0]!)!)
}

function makeItem(claims: Claim[], { sentences, order, lineOf }: { sentences: Map<string, Sentence>; order: string[]; lineOf(value: Value): number }): Item {
  const verdict = GRAVEST.find((v) => claims.some((claim) => shownAs(claim) === v))!
  const told = claims.filter((c) => c.kind === 'statement').flatMap((c) => c.members.flatMap((m) => m.sentences.map((id) => ({ ...sentences.get(id)!, source: m.source }))))
  const inside = (m: Member) => told.some((s) => s.source === m.source && s.start < m.end && m.start < s.end)
  const outside = claims.filter((c) => c.kind === 'quote').flatMap((c) => c.members.filter((m) => !inside(m)))
  const tellers = new Set(told.map((s) => s.source))
  const places = [...joinSentences(told), ...outside.filter((m) => !tellers.has(m.source))]
  const isShown = (value: Value) => places.some((p) => p.source === value.source && p.start <= value.start && value.end <= p.end)
  const again = claims.filter((c) => c.kind === 'statement').flatMap((c) => c.conflicts.flatMap(({ values }) => values)).filter((value) => !isShown(value))
  return {
    claims, verdict, echoes: [...outside.filter((m) => tellers.has(m.source)), ...withoutRepeats(again).map((value) => ({ ...value, line: lineOf(value) }))],
    places: places.toSorted((a, b) => order.indexOf(a.source) - order.indexOf(b.source) || a.start - b.start),
  }
}

const withoutRepeats = (values: Value[]): Value[] => values.filter((v, i) => values.findIndex((w) => w.source === v.source && w.start === v.start) === i)

/** Sentences that follow each other are one place, but not a headline and what stands under it. */
function joinSentences(sentences: (Sentence & { source: string })[]): Place[] {
  const places: Place[] = []
  let last: Sentence | undefined
  for (const sentence of sentences.toSorted((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start))) {
    const { id, source, start, end, line, role } = sentence
    if (last?.id === before(id) && last.role === role) places.at(-1)!.end = end
    else places.push({ source, start, end, line })
    last = sentence
  }
  return places
}

/** `s1.3` for `s1.4`. */
const before = (id: string): string => id.replace(/\d+$/, (number) => String(Number(number) - 1))

/** Puts each quote with the statements whose sentences it fills, or inside which it stands as a whole. */
function joinClaims(claims: Claim[], quoted: Map<string, Sentence[]>): Claim[][] {
  const hosts = new Map(claims.filter((c) => c.kind === 'statement').flatMap((claim) => claim.members.flatMap((m) => m.sentences.map((id) => [id, claim] as const))))
  const groups = new Map(claims.map((claim) => [claim, new Set([claim])]))
  for (const quote of claims.filter((claim) => claim.kind === 'quote')) {
    for (const host of hostsOf(quote, hosts, quoted)) join(groups, quote, host)
  }
  const rank = new Map(claims.map((claim, i) => [claim, i]))
  return [...new Set(groups.values())].map((group) => [...group].toSorted((a, b) => rank.get(a)! - rank.get(b)!))
}

function hostsOf(quote: Claim, hosts: Map<string, Claim>, quoted: Map<string, Sentence[]>): Claim[] {
  const lines = quote.members.flatMap((member) => sharedLines(quote, member, quoted.get(member.quote!)!).map((line) => ({ member, line, host: hosts.get(line.id) })))
  const all = [...new Set(lines.flatMap(({ host }) => host ?? []))]
  if (quote.verdict === 'unique') return all.slice(0, 1)
  const filled = [...new Set(lines.flatMap(({ member, line, host }) => (host && fills(member, line) ? host : [])))]
  return filled.length || all.length > 1 ? filled : all
}

/** A quote that is cut elsewhere is shared only in the sentences that hold shared words. */
function sharedLines({ additions }: Claim, { source, start, end }: Member, lines: Sentence[]): Sentence[] {
  const isCut = (line: Sentence) => additions.some((a) => a.source === source && a.start <= Math.max(line.start, start) + MARK && Math.min(line.end, end) - MARK <= a.end)
  const shared = lines.filter((line) => !isCut(line))
  return shared.length ? shared : lines
}

/** A quotation mark, or two, at the edge of what is cut. */
const MARK = 2

/** Most of the sentence is the quote, so that who has read the quote has read the sentence. */
const fills = (quote: Span, sentence: Span): boolean => 2 * (Math.min(quote.end, sentence.end) - Math.max(quote.start, sentence.start)) >= sentence.end - sentence.start

/** The smaller group moves into the larger one. */
function join(groups: Map<Claim, Set<Claim>>, a: Claim, b: Claim): void {
  const [from, to] = [groups.get(a)!, groups.get(b)!].toSorted((x, y) => x.size - y.size) as [Set<Claim>, Set<Claim>]
  if (from === to) return
  for (const claim of from) groups.set(claim, to.add(claim))
}

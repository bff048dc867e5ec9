import { expect } from 'vitest'
import type { Claim, Comparison, Source, Span } from '../../src/model/comparison.ts'
import { expectValid } from './schema.ts'

/** What always holds of one comparison, by the numbers of the contract: 1, 6, 7 and 8, and that counts and references are right. */
export function expectSound(comparison: Comparison): void {
  expectValid(comparison)
  expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
  expectNothingLost(comparison)
  expectPlacesHold(comparison)
  expectConflictsOnce(comparison)
  expectReferencesHold(comparison)
  expectCountsHold(comparison)
}

function expectNothingLost({ sources, claims }: Comparison): void {
  const statements = claims.filter((c) => c.kind === 'statement').flatMap((c) => c.members.flatMap((m) => m.sentences))
  const told = sources.flatMap((s) => s.sentences.filter((x) => x.role !== 'credit').map((x) => x.id))
  expect(statements.toSorted()).toEqual(told.toSorted())
  const quoted = claims.filter((c) => c.kind === 'quote').flatMap((c) => c.members.map((m) => m.quote))
  expect(quoted.toSorted()).toEqual(sources.flatMap((s) => s.quotes.map((q) => q.id)).toSorted())
}

function expectPlacesHold({ sources, claims }: Comparison): void {
  const place = (source: Source | undefined, { start, end }: Span, text: string | null) => {
    expect(source).toBeDefined()
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThanOrEqual(start)
    expect(end).toBeLessThanOrEqual(source!.text.length)
    if (text !== null) expect(source!.text.slice(start, end)).toBe(text)
  }
  const byId = new Map(sources.map((s) => [s.id, s]))
  for (const source of sources) {
    for (const found of [...source.sentences, ...source.quotes, ...source.mentions]) place(source, found, found.text)
    for (const { speaker } of source.quotes) if (speaker) place(source, speaker, null)
    for (const { line, start } of source.sentences) expect(line).toBe(source.text.slice(0, start).split(/\r\n?|\n/).length)
  }
  for (const claim of claims) {
    const values = [...claim.members, ...claim.additions, ...claim.conflicts.flatMap((c) => c.values), ...claim.variants.flatMap((v) => v.values)]
    for (const value of values) place(byId.get(value.source), value, value.text)
  }
}

function expectConflictsOnce({ claims }: Comparison): void {
  const quoteOnly = new Set(['quote', 'speaker'])
  for (const claim of claims) for (const { type } of claim.conflicts) expect(quoteOnly.has(type)).toBe(claim.kind === 'quote')
  const places = claims.flatMap((c) => c.conflicts).map(({ type, values }) => [type, ...values.map((v) => `${v.source}:${v.start}-${v.end}`)].join(' '))
  expect(new Set(places).size).toBe(places.length)
}

function expectReferencesHold({ sources, claims, facts, links, overlaps }: Comparison): void {
  const order = new Map(sources.flatMap((s, i) => [...s.sentences, ...s.quotes].map((x) => [x.id, i])))
  for (const { a, b } of links) expect(order.get(a)!).toBeLessThan(order.get(b)!)
  const mentions = new Map(sources.flatMap((s) => s.mentions.map((m) => [m.id, m])))
  for (const fact of facts) for (const id of fact.mentions) expect(mentions.get(id)).toMatchObject({ fact: fact.id, type: fact.type, value: fact.value })
  expect(facts.flatMap((f) => f.mentions).length).toBe(mentions.size)
  expect(overlaps.length).toBe((sources.length * (sources.length - 1)) / 2)
  expect(claims.map((c) => c.id)).toEqual(claims.map((_, i) => `c${i + 1}`))
  for (const claim of claims) expectVerdictHolds(claim, sources)
}

function expectVerdictHolds(claim: Claim, sources: Source[]): void {
  const makers = new Set(claim.members.map((m) => m.source))
  const expected = makers.size === 1 ? 'unique' : claim.conflicts.length ? 'differ' : 'agree'
  expect(claim.verdict).toBe(expected)
  expect(claim.absentFrom).toEqual(sources.map((s) => s.id).filter((id) => !makers.has(id)))
  expect(claim.origins).toBeGreaterThanOrEqual(1)
  expect(claim.origins).toBeLessThanOrEqual(makers.size)
  expect(claim.drift !== null).toBe(claim.kind === 'quote' && makers.size > 1)
}

function expectCountsHold({ claims, summary }: Comparison): void {
  const total = (t: { agree: number; differ: number; unique: Record<string, number> }) => t.agree + t.differ + Object.values(t.unique).reduce((n, x) => n + x, 0)
  expect(total(summary)).toBe(claims.filter((c) => c.kind === 'statement').length)
  expect(total(summary.quotes)).toBe(claims.filter((c) => c.kind === 'quote').length)
  expect(Object.values(summary.conflicts).reduce((n, x) => n + x, 0)).toBe(claims.flatMap((c) => c.conflicts).length)
}

/** A comparison without its numbering, so that the same articles in another order must give the same value. */
export function unnumbered({ sources, claims, facts }: Comparison): unknown {
  const text = new Map(sources.map((s) => [s.id, s.text]))
  const places = (values: { source: string; start: number; end: number }[]) => values.map((v) => `${text.get(v.source)!.slice(0, 40)}:${v.start}-${v.end}`).toSorted()
  return {
    claims: claims.map((c) => JSON.stringify({
      kind: c.kind, verdict: c.verdict, drift: c.drift, similarity: c.similarity, members: places(c.members), additions: places(c.additions), origins: c.origins,
      conflicts: c.conflicts.map((k) => [k.type, ...places(k.values)].join(' ')).toSorted(),
    })).toSorted(),
    facts: facts.map((f) => `${f.type} ${f.value} ${f.mentions.length}`).toSorted(),
  }
}

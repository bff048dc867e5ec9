import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { compareSources } from '../src/index.ts'
import type { Claim, ClaimKind, Comparison } from '../src/model/comparison.ts'
import { STORIES } from './support/stories.ts'

let comparison: Comparison
beforeAll(async () => {
  const { folder } = STORIES.find((s) => s.slug === 'nato-handover')!
  comparison = await compareSources(['bgnes.txt', 'rte.txt'].map((name) => ({ path: name, text: readFileSync(join(folder, 'sources', name), 'utf8') })))
})

const claimsWith = (kind: ClaimKind, words: string): Claim[] => comparison.claims.filter((c) => c.kind === kind && c.members.some((m) => m.text.includes(words)))

function claimWith(kind: ClaimKind, words: string): Claim {
  const found = claimsWith(kind, words)
  expect(found.length, words).toBeGreaterThan(0)
  return found[0]!
}

describe('sentences of both reports that say the same are brought together', () => {
  test.each([
    ['threatened not to protect NATO members who don', 'threatened not to protect NATO members who do not'],
    ['one of its most turbulent decades', 'after a turbulent decade'],
    ['in safe hands with you', 'NATO will be in safe hands.'],
    ['in safe hands with you', 'the military alliance was in "safe hands"'],
    ['We need to increase our collective defense', 'We need to do more in terms of our collective defence'],
    ['has listed support for Kiev', "maintain Mr Stoltenberg's priorities"],
    ['Another major task for Rutte', "One of Mr Rutte's key tasks"],
    ["I'm not worried.", "I'm not worried."],
    ['I will be able to work with both of them', 'could work with whoever wins'],
    ['I worked for four years', 'I worked for four years'],
  ])('%s … ~ %s …', (left, right) => {
    const claim = claimsWith('statement', left).find((c) => c.members.some((m) => m.source === 's1' && m.text.includes(left)))!
    expect(claim.members.some((m) => m.source === 's2' && m.text.includes(right))).toBe(true)
  })
})

test.each([
  ['s2', 'Sweden and Finland'], ['s2', 'make compromises, create consensus'],
  ['s1', '99% of all foreign weapons'], ['s1', '23 countries'], ['s1', '14th and final year'], ['s1', 'mandate has been extended three times'], ['s1', 'make sure that Ukraine wins'],
])('only %s tells: %s', (source, words) => {
  for (const kind of ['statement', 'quote'] as const) {
    for (const claim of claimsWith(kind, words)) expect([claim.verdict, claim.members[0]!.source]).toEqual(['unique', source])
  }
  expect(claimsWith('statement', words)).toHaveLength(1)
})

test('a quote that one outlet cuts agrees, and what the other goes on to quote is named', () => {
  const claim = claimWith('quote', "I'm not worried. I know both candidates")
  expect(claim).toMatchObject({ verdict: 'agree', drift: 'cut' })
  expect(claim.additions.map((a) => a.text).join(' ')).toContain('He was the one pushing us to spend more')
})

test('a quote in other words differs', () => {
  const claim = claimWith('quote', 'We have to invest more')
  expect(claim).toMatchObject({ verdict: 'differ', drift: 'reworded' })
  expect(claim.conflicts.map((c) => c.type)).toEqual(['quote'])
})

test('every speaker is named in full', () => {
  const speakers = comparison.sources.flatMap((s) => s.quotes.map((q) => [q.text.slice(1, 22), q.speaker?.name]))
  for (const [words, name] of speakers) {
    const expected = /^NATO will be in safe|^safe hands|^He knows how to make/.test(words!) ? /^Jens? Stoltenberg$/ : /^Mark Rutte$/
    expect(name, words).toMatch(expected)
  }
  expect(speakers.length).toBeGreaterThanOrEqual(12)
})

test('credits are credits, the caption a caption, and stray stops no sentence', () => {
  const [bgnes, rte] = comparison.sources
  expect([bgnes!.label, rte!.label]).toEqual(['BGNES', 'RTE.ie'])
  expect(bgnes!.credits).toEqual(['BGNES', 'AFP'])
  const roles = (source: typeof bgnes) => Object.fromEntries(source!.sentences.filter((s) => s.role !== 'body').map((s) => [s.role, s.text]))
  expect(roles(bgnes)['credit']).toContain('BGNES, AFP')
  expect(roles(rte)).toMatchObject({ caption: expect.stringContaining('transition ceremony'), title: expect.stringContaining("'not worried'"), credit: expect.stringContaining('RTE.ie') })
  expect(bgnes!.sentences.every((s) => /\p{L}/u.test(s.text))).toBe(true)
})

test('spellings are told once, as variants', () => {
  const variants = comparison.claims.flatMap((c) => c.variants.map((v) => v.values.map((x) => x.text).toSorted().join('/')))
  expect(variants.join(' ')).toMatch(/Jen Stoltenberg\/.*Jens Stoltenberg|Jen\/Jens/)
  expect(variants.join(' ')).toMatch(/Kiev.*Kyiv/)
  expect(variants.join(' ')).toMatch(/defen[cs]e.*defen[cs]e/)
})

test('the facts tell what stands in one report only', () => {
  const only = (type: string, value: RegExp) => comparison.facts.find((f) => f.type === type && value.test(f.value))?.sources
  expect(only('percent', /^99$/)).toEqual(['s1'])
  expect(only('person', /Kamala Harris/)).toEqual(['s2'])
  expect(only('date', /2018/)).toEqual(['s2'])
  expect(only('number', /^32 /)).toEqual(['s1', 's2'])
})

test('praise of one candidate shares its names with a sentence on the other, and stays unique', () => {
  expect(claimWith('statement', 'also praised Vice President Kamala Harris').verdict).toBe('unique')
})

import { expect, test } from 'vitest'
import { compareSources, type Comparison } from '../../src/index.ts'

const AGENCY = [
  'A fire in a block of flats in Norrby forced 412 people out of their homes on Monday night.',
  'It broke out in a laundry on the ground floor shortly before eleven, the fire brigade said.',
  'Smoke filled both staircases, and crews brought families down from the roof by ladder.',
  'Nobody was badly hurt, although nine residents were treated for smoke.',
  'The city put up most families in a school gymnasium on Harbour Road.',
  'Mayor Ines Falk promised that the building would be inspected within a week.',
]
const COPIES = 80

/** So many outlets print an agency's text; each may change it by its number. */
const printed = async (change: (lines: string[], outlet: number) => string[], order = (texts: string[]): string[] => texts): Promise<Comparison> =>
  compareSources(order(Array.from({ length: COPIES }, (_, n) => change(AGENCY, n).join('\n\n'))).map((text, n) => ({ label: `Paper ${n + 1}`, text })))

const withLead = (lines: string[], from: string, to: string): string[] => lines.map((line) => line.replace(from, to))
const leads = ({ claims }: Comparison) => claims.filter((c) => c.members.some((m) => m.text.includes('forced')))

test('one figure that differs is found among very many copies', async () => {
  const changed = await printed((lines, n) => (n === 70 ? withLead(lines, '412', '431') : lines))
  expect(leads(changed)).toMatchObject([{ verdict: 'differ', conflicts: [{ type: 'number', message: 'Paper 1, Paper 10 and 77 more say 412 people, Paper 71 says 431 people' }] }])
  expect(leads(changed)[0]!.members).toHaveLength(COPIES)
  expect(leads(changed)[0]!.conflicts[0]!.values).toHaveLength(COPIES)
  for (const { source, start, end, text } of leads(changed)[0]!.conflicts[0]!.values) expect(changed.sources.find((s) => s.id === source)!.text.slice(start, end)).toBe(text)
})

test('versions that are printed equally often are one claim with one conflict, whatever the order of the sources', async () => {
  const change = (lines: string[], n: number): string[] => withLead(lines, '412', ['412', '398', '431'][n % 3]!)
  const [given, turned] = [await printed(change), await printed(change, (texts) => texts.toReversed())]
  for (const comparison of [given, turned]) {
    expect(leads(comparison)).toHaveLength(1)
    const [conflict] = leads(comparison)[0]!.conflicts
    expect(new Set(conflict!.values.map((v) => v.text))).toEqual(new Set(['412', '398', '431']))
    expect(conflict!.values).toHaveLength(COPIES)
  }
})

test('what one of very many copies adds is told as its own', async () => {
  const longer = await printed((lines, n) => (n === 12 ? withLead(lines, 'on Monday night.', 'on Monday night, and police later questioned the caretaker about a blocked emergency exit.') : lines))
  expect(leads(longer)).toMatchObject([{ verdict: 'agree', additions: [{ source: 's13' }] }])
})

test('copies that are cut in different places do not differ', async () => {
  const cut = await printed((lines, n) => lines.filter((_, i) => i === 0 || (i + n) % 4 > 0))
  expect(cut.claims.map((c) => c.verdict)).toEqual(AGENCY.map(() => 'agree'))
  expect(leads(cut)[0]!.members).toHaveLength(COPIES)
})

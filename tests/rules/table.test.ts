import { expect, test } from 'vitest'
import { checkDraft } from '../../src/check.ts'
import { RULES } from '../../src/rules/table.ts'

const check = (draft: string, sources: string[]) => checkDraft({ text: draft, label: 'draft' }, sources.map((text, i) => ({ text, label: `source ${i + 1}` })))

test('rules have names of their own', () => {
  expect(new Set(RULES.map((r) => r.name)).size).toBe(RULES.length)
  for (const { name, finds } of RULES) expect([name, finds]).toEqual([expect.stringMatching(/^[a-z]+(-[a-z]+)*$/), expect.stringMatching(/^\p{Ll}.*[^.]$/u)])
})

test.each(RULES)('$name finds what its example shows', async ({ name, level, example }) => {
  const found = (await check(example.draft, example.sources)).filter((f) => f.rule === name)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ level, place: { path: 'draft', line: 1 } })
  expect(example.draft.slice(found[0]!.place.start, found[0]!.place.end)).toBe(found[0]!.place.text)
})

test.each(RULES)('$name is silent where its example shows it', async ({ name, example }) => {
  expect((await check(example.silent, example.sources)).filter((f) => f.rule === name)).toEqual([])
})

test('a rule can be given another level or be switched off', async () => {
  const { draft, sources } = RULES[0]!.example
  const levels = async (level: 'info' | null) => (await checkDraft({ text: draft }, sources.map((text) => ({ text })), { levels: { [RULES[0]!.name]: level } })).map((f) => f.rule === RULES[0]!.name && f.level)
  expect(await levels('info')).toContain('info')
  expect((await levels(null)).filter(Boolean)).toEqual([])
})

test('a fingerprint depends on rule, words and source, not on place, wrapping or typography', async () => {
  const { draft, sources } = RULES.find((r) => r.name === 'altered-quote')!.example
  const prints = async (text: string) => (await check(text, sources)).filter((f) => f.rule === 'altered-quote').map((f) => f.fingerprint)
  const [print] = await prints(draft)
  expect(await prints(`Ferry runs aground\n\nThe harbour was closed.\n\n${draft.replace(/"([^"]*)"/g, '“$1”').replace('slowed down', 'slowed\ndown')}`)).toEqual([print])
  expect(await prints(draft.replace('nothing wrong', 'everything wrong'))).not.toContain(print)
})

test('nor on where else the figure stands', async () => {
  const source = 'The brewery of Lower Wick earned $64.9 million from cider last year, its accounts show.'
  const draft = 'The brewery of Lower Wick earned $63.4 million from cider last year, its accounts show.'
  const prints = async (text: string) => (await check(text, [source])).filter((f) => f.message.includes('$63.4 million') && f.place.start < draft.length).map((f) => f.fingerprint)
  const print = await prints(draft)
  expect(print).toHaveLength(1)
  expect(await prints(`${draft}\n\nThe orchestra plays in May.\n\nOf the $63.4 million, half goes to the founders.`)).toEqual(print)
})

import { expect, test } from 'vitest'
import { FINDING_FORMATS } from '../../../src/formats/findings/table.ts'
import { makeFinding, makePlace, makeReport, render } from '../../support/report.ts'
import { parseXml } from '../../support/xml.ts'

const many = (count: number) => Array.from({ length: count }, (_, i) => makeFinding({ fingerprint: String(i), place: makePlace({ line: i + 1, endLine: i + 1 }) }))

test('formats have names of their own and say what they are', () => {
  expect(new Set(FINDING_FORMATS.map((f) => f.name)).size).toBe(FINDING_FORMATS.length)
  for (const { describes } of FINDING_FORMATS) expect(describes).toMatch(/\S/)
})

test.each(FINDING_FORMATS)('$name has something to say where nothing was found', ({ name }) => {
  expect(render(name, makeReport([]))).toMatch(name === 'github' ? /^$/ : /\S/)
})

test('github annotates ten of a level and says how many more there are', () => {
  const lines = render('github', makeReport([...many(12), makeFinding({ level: 'info' })])).trimEnd().split('\n')
  expect(lines.filter((l) => l.startsWith('::error'))).toHaveLength(10)
  expect(lines.filter((l) => l.startsWith('::notice'))).toHaveLength(1)
  expect(lines).toContain('compare-sources: 2 more of level error are not annotated, GitHub shows 10 for each step')
})

test('github gives columns only for places on one line', () => {
  expect(render('github', makeReport([makeFinding({ place: makePlace({ endLine: 4 }) })]))).toMatch(/line=3,endLine=4,title=/)
})

test('gitlab has no fingerprint twice, also where two drafts hold the same words', () => {
  const files = ['a.md', 'b.md'].map((path) => ({ path, findings: [makeFinding({ place: makePlace({ path }) })] }))
  const found = JSON.parse(render('gitlab', makeReport([], { files }))) as { fingerprint: string; location: { path: string } }[]
  expect(found.map((f) => f.location.path)).toEqual(['a.md', 'b.md'])
  expect(new Set(found.map((f) => f.fingerprint)).size).toBe(2)
})

test('junit counts what it holds', () => {
  const findings = [makeFinding(), makeFinding({ level: 'warning' }), makeFinding({ level: 'info' }), makeFinding({ state: 'known' }), makeFinding({ state: 'suppressed', reason: 'our own' })]
  const root = parseXml(render('junit', makeReport([], { files: [{ path: 'a.md', findings }, { path: 'b.md', findings: [] }] })))
  const suites = root.children
  const count = (name: string) => suites.flatMap((s) => s.children).filter((c) => name === 'testcase' || c.children.some((x) => x.name === name)).length
  const sum = (attribute: string) => suites.reduce((total, s) => total + Number(s.attributes[attribute]), 0)
  expect([sum('tests'), sum('failures'), sum('skipped')]).toEqual([count('testcase'), count('failure'), count('skipped')])
  expect(root.attributes).toEqual({ name: 'compare-sources', tests: '6', failures: '2' })
})

test('csv keeps what a cell holds, and no cell is a formula', () => {
  const [, record] = render('csv', makeReport([makeFinding({ message: 'says "14", not 16', place: makePlace({ text: '-1+cmd' }) })])).split('\r\n')
  expect(record).toMatch(/,"says ""14"", not 16",'-1\+cmd,/)
})

test('markdown folds what is long', () => {
  const text = 'word '.repeat(60).trim()
  expect(render('markdown', makeReport([makeFinding({ message: text })]))).toContain(`<details><summary>${'word '.repeat(16).trim()} …</summary>${text}</details>`)
})

import { expect, test } from 'vitest'
import { pathUri } from '../../../src/formats/parts/uri.ts'
import type { FindingReport, Judged } from '../../../src/model/finding.ts'
import { RULE_TEXTS } from '../../../src/rules/table.ts'
import { makeFinding, makePlace, makeReport, render } from '../../support/report.ts'
import { expectSarif, faultsOf } from '../../support/sarif.ts'

interface Log {
  $schema: string
  version: string
  runs: { tool: { driver: { name: string; version: string; rules: Record<string, unknown>[] } }; columnKind: string; results: Record<string, unknown>[] }[]
}
function log(findings: Judged[], given?: Partial<FindingReport>): Log {
  const made = JSON.parse(render('sarif', makeReport(findings, given)))
  expectSarif(made)
  return made
}
const result = (given: Partial<Judged>, report?: Partial<FindingReport>) => log([makeFinding(given)], report).runs[0]!.results[0]!

test('a log names its version, the tool and all rules with their help', () => {
  const { $schema, version, runs: [run] } = log([])
  expect({ $schema, version, columnKind: run!.columnKind, results: run!.results }).toEqual({ $schema: expect.stringMatching(/^https:.*sarif-schema-2\.1\.0\.json$/), version: '2.1.0', columnKind: 'utf16CodeUnits', results: [] })
  expect(run!.tool.driver).toMatchObject({ name: 'compare-sources', version: '1.2.3' })
  const said = { text: expect.stringMatching(/\S/) }
  expect(run!.tool.driver.rules).toEqual(RULE_TEXTS.map(({ name }) => ({
    id: name, shortDescription: said, fullDescription: said, help: { ...said, markdown: expect.stringMatching(/\S/) },
    defaultConfiguration: { level: expect.stringMatching(/^(?:error|warning|note)$/) },
  })))
})

test.each(RULE_TEXTS)('a result of $name points to its rule', ({ name }) => {
  const { ruleId, ruleIndex } = result({ rule: name }) as { ruleId: string; ruleIndex: number }
  expect({ ruleId, at: RULE_TEXTS[ruleIndex]!.name }).toEqual({ ruleId: name, at: name })
})

test('a result has its place, and those of the sources', () => {
  const region = { startLine: 3, startColumn: 5, endLine: 3, endColumn: 13 }
  expect(result({})).toEqual({
    ruleId: 'conflicting-number', ruleIndex: expect.any(Number), level: 'error', message: { text: 'wire says 14 people, draft says 16 people' },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'draft.md' }, region: { ...region, snippet: { text: '16 people' } } } }],
    relatedLocations: [{ id: 1, message: { text: 'wire: 14 people' }, physicalLocation: { artifactLocation: { uri: 'wire/a.txt' }, region: { ...region, snippet: { text: '14 people' } } } }],
    partialFingerprints: { 'compareSources/v1': '0123456789abcdef' },
  })
  expect(result({ related: [] })).not.toHaveProperty('relatedLocations')
  expect(result({ level: 'info' })).toMatchObject({ level: 'note' })
})

test('what is suppressed says where, and why', () => {
  expect(result({ state: 'suppressed', reason: 'our own interview', suppressedIn: 'draft' })).toMatchObject({ suppressions: [{ kind: 'inSource', justification: 'our own interview' }] })
  expect(result({ state: 'suppressed', reason: 'corrected', suppressedIn: 'configuration' })).toMatchObject({ suppressions: [{ kind: 'external', justification: 'corrected' }] })
  expect(result({})).not.toHaveProperty('suppressions')
})

test('only a check with a baseline says what is new', () => {
  expect(result({ state: 'known' }, { baseline: true })).toMatchObject({ baselineState: 'unchanged' })
  expect(result({}, { baseline: true })).toMatchObject({ baselineState: 'new' })
  expect(result({})).not.toHaveProperty('baselineState')
})

test.each([
  ['drafts/a.md', 'drafts/a.md'],
  ['./drafts/a.md', 'drafts/a.md'],
  ['../a.md', '../a.md'],
  ['drafts\\a b.md', 'drafts/a%20b.md'],
  ['50% #1?.md', '50%25%20%231%3F.md'],
  ['Zürich.md', 'Z%C3%BCrich.md'],
  ['a:b.md', 'a%3Ab.md'],
  ['/home/a b.md', 'file:///home/a%20b.md'],
  ['C:\\news\\a.md', 'file:///C:/news/a.md'],
  ['a\ud800.md', 'a%EF%BF%BD.md'],
])('the path %j is the URI %s', (path, uri) => {
  expect(pathUri(path)).toBe(uri)
  expect(result({ place: makePlace({ path }) })).toMatchObject({ locations: [{ physicalLocation: { artifactLocation: { uri } } }] })
  expect(uri).toMatch(/^[\w.~!*'()%:/-]+$/)
})

/** Each breaks a right log in one place. */
const BROKEN: [what: string, breakIt: (log: any) => void][] = [
  ['another version', (l) => { l.version = '2.0.0' }],
  ['no runs', (l) => { delete l.runs }],
  ['no tool', (l) => { delete l.runs[0].tool }],
  ['a tool without a name', (l) => { delete l.runs[0].tool.driver.name }],
  ['a rule without an id', (l) => { delete l.runs[0].tool.driver.rules[0].id }],
  ['a rule of a level that is none', (l) => { l.runs[0].tool.driver.rules[0].defaultConfiguration.level = 'info' }],
  ['a help that is no object', (l) => { l.runs[0].tool.driver.rules[0].help = 'why' }],
  ['columns of an unknown kind', (l) => { l.runs[0].columnKind = 'bytes' }],
  ['a result without a message', (l) => { delete l.runs[0].results[0].message }],
  ['a result of an unknown level', (l) => { l.runs[0].results[0].level = 'fatal' }],
  ['a line that counts from 0', (l) => { l.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0 }],
  ['an address that is none', (l) => { l.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = 'a b.md' }],
  ['a fingerprint that is no string', (l) => { l.runs[0].results[0].partialFingerprints['compareSources/v1'] = 1 }],
  ['a suppression of an unknown kind', (l) => { l.runs[0].results[0].suppressions = [{ kind: 'draft' }] }],
  ['a baseline state that is none', (l) => { l.runs[0].results[0].baselineState = 'known' }],
  ['a property that SARIF has not', (l) => { l.runs[0].results[0].rule = 'x' }],
]

test.each(BROKEN)('the official schema refuses %s', (_, breakIt) => {
  const broken = JSON.parse(JSON.stringify(log([makeFinding()])))
  breakIt(broken)
  expect(faultsOf(broken)).not.toEqual([])
})

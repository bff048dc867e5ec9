import { expect, test } from 'vitest'
import { PLAIN } from '../../src/formats/parts/paint.ts'
import type { View } from '../../src/formats/format.ts'
import { FORMATS } from '../../src/formats/table.ts'
import { compareSources } from '../../src/pipeline.ts'
import { expectSarif } from '../support/sarif.ts'
import { parseXml } from '../support/xml.ts'

const POST = { path: 'post.txt', text: 'A ferry ran aground in thick fog on Monday, injuring 14 people, the coastguard said.\n\nThe rescue was led by commander Jens Halvorsen of the coastguard.\n' }
const WIRE = { path: 'wire.txt', text: 'The rescue was led by commander Jen Halvorsen of the coastguard.\n\nThe ferry ran aground in thick fog on Monday, injuring 16 people, the coastguard said.\n' }
const MESSAGE = 'post says 14 people, wire says 16 people'

async function show(name: string, view: Partial<View> = {}, inputs = [POST, WIRE]): Promise<string> {
  const format = await FORMATS.find((f) => f.name === name)!.load()
  return [...format.render(await compareSources(inputs), { paint: PLAIN, width: 80, ...view })].join('')
}

test('formats have names of their own, and each can be loaded', async () => {
  expect(new Set(FORMATS.map((f) => f.name)).size).toBe(FORMATS.length)
  for (const { describes, load } of FORMATS) expect([describes, typeof (await load()).render]).toEqual([expect.stringMatching(/\S/), 'function'])
})

test('sarif has a result for each conflict and each spelling, with all places', async () => {
  const log = JSON.parse(await show('sarif'))
  expectSarif(log)
  expect(log.runs[0].results.map((r: { ruleId: string; level: string }) => [r.ruleId, r.level])).toEqual([['conflict.number', 'warning'], ['variant', 'note']])
  expect(log.runs[0].results[0]).toMatchObject({
    message: { text: MESSAGE }, locations: [{ physicalLocation: { artifactLocation: { uri: 'post.txt' }, region: { startLine: 1, startColumn: 54, endColumn: 56 } } }],
    relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'wire.txt' }, region: { startLine: 3 } } }],
  })
})

test('a fingerprint does not depend on the order of the sources', async () => {
  const prints = async (inputs: typeof POST[]) => JSON.parse(await show('sarif', {}, inputs)).runs[0].results.map((r: { partialFingerprints: object }) => JSON.stringify(r.partialFingerprints)).toSorted()
  expect(await prints([WIRE, POST])).toEqual(await prints([POST, WIRE]))
})

test('junit has a suite for each source, and a conflict fails', async () => {
  const suites = parseXml(await show('junit')).children
  expect(suites.map(({ attributes: { name, tests, failures } }) => [name, tests, failures])).toEqual([['post.txt', '2', '1'], ['wire.txt', '1', '0']])
})

test('checkstyle, github and gitlab tell the conflict at its first place', async () => {
  expect(parseXml(await show('checkstyle')).children[0]).toMatchObject({ attributes: { name: 'post.txt' }, children: [{ attributes: { line: '1', severity: 'warning', message: MESSAGE } }, {}] })
  expect(await show('github')).toContain(`::warning file=post.txt,line=1,endLine=1,col=54,endColumn=56,title=conflict.number::${MESSAGE}\n`)
  expect(JSON.parse(await show('gitlab'))[0]).toMatchObject({ description: MESSAGE, check_name: 'conflict.number', location: { path: 'post.txt' } })
})

test('csv has a line for each place of each claim, with what is said of it', async () => {
  const { claims } = await compareSources([POST, WIRE])
  const lines = (await show('csv')).trimEnd().split('\r\n')
  expect(lines).toHaveLength(1 + claims.flatMap((c) => c.members).length)
  expect(lines[0]).toBe('claim,kind,verdict,source,path,line,text,speaker,conflicts,spellings')
  expect(lines[1]).toBe(`c1,statement,differ,post,post.txt,1,"${POST.text.split('\n')[0]}",,"${MESSAGE}",`)
})

test('--only leaves claims of other verdicts out', async () => {
  expect(JSON.parse(await show('sarif', { only: ['agree'] })).runs[0].results.map((r: { ruleId: string }) => r.ruleId)).toEqual(['variant'])
  expect((await show('csv', { only: ['agree'] })).split('\r\n')).toHaveLength(4)
})

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder, runIn } from '../support/check.ts'
import { runCommand } from '../support/command.ts'
import { makeDocx, run } from '../support/docx.ts'
import { expectSarif } from '../support/sarif.ts'

const SOURCE = 'The ferry ran aground in thick fog on Monday, injuring 14 people, the coastguard said.\n\n"The captain did everything right and called us within three minutes," commander Ingrid Halvorsen said.\n'
const WRONG = SOURCE.replace('14 people', '16 people').replace('everything', 'nothing')
const files = { 'draft.md': WRONG, 'good.md': SOURCE, 'wire/a.txt': SOURCE }

test('a draft that differs fails, and one that does not passes', async () => {
  const folder = makeFolder(files)
  const bad = await runIn(folder, ['check', 'draft.md', '--against', 'wire'])
  expect(bad).toMatchObject({ code: 1, err: '' })
  expect(bad.out).toMatch(/1:56 +error +a says 14 people, draft says 16 people +conflicting-number\n +wire\/a\.txt:1 +14/)
  expect(bad.out).toMatch(/altered-quote/)
  expect(await runIn(folder, ['check', 'good.md', '--against', 'wire/*.txt'])).toMatchObject({ code: 0, out: expect.stringContaining('1 draft checked') })
})

test('several formats go to several places at once', async () => {
  const folder = makeFolder(files)
  const { out } = await runIn(folder, ['check', 'draft.md', '--against', 'wire', '--format', 'github', '--format', 'json=report.json'])
  expect(out).toMatch(/^::error file=draft\.md,line=1,endLine=1,col=56,endColumn=58,title=conflicting-number::/m)
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({ summary: { error: 2 } })
})

test('the configuration pairs drafts with sources and sets levels', async () => {
  const folder = makeFolder({ ...files, '.compare-sources.json': '{ // ours\n "drafts": { "*.md": ["wire/*.txt"] }, "rules": { "conflicting-number": "info", "altered-quote": "off" }, }' })
  const { code, out } = await runIn(folder, ['check'])
  expect(out).toMatch(/info +a says 14 people/)
  expect(out).not.toMatch(/altered-quote/)
  expect(code).toBe(0)
  expect((await runIn(folder, ['check', '--fail-on', 'conflicting-number'])).code).toBe(1)
})

test('a comment with a reason suppresses a finding on the next line, and one that does nothing is told', async () => {
  const comment = (rest: string) => `<!-- compare-sources-disable-next-line ${rest} -->\n`
  const folder = makeFolder({ ...files,
    'with-reason.md': `${comment('conflicting-number -- the coastguard has corrected it')}${WRONG}`,
    'no-reason.md': `${comment('conflicting-number')}${WRONG}`,
    'idle.md': `${comment('conflicting-date -- none here')}${WRONG}`,
    'unknown.md': `${comment('conflicting-nmber -- typed wrong')}${WRONG}`,
  })
  const check = async (draft: string) => (await runIn(folder, ['check', draft, '--against', 'wire'])).out
  expect(await check('with-reason.md')).not.toMatch(/conflicting-number|unused-suppression/)
  expect(await check('with-reason.md')).toMatch(/1 suppressed/)
  const { out } = await runIn(folder, ['check', 'with-reason.md', 'idle.md', '--against', 'wire', '--format', 'sarif'])
  expectSarif(JSON.parse(out))
  expect(out).toMatch(/"ruleId": "unused-suppression"/)
  expect(out).toMatch(/"kind": "inSource",\s+"justification": "the coastguard has corrected it"/)
  expect(await check('no-reason.md')).toMatch(/has no reason and suppresses nothing[^]*conflicting-number/)
  expect(await check('idle.md')).toMatch(/suppresses nothing: conflicting-date finds nothing on the\s+next line/)
  expect(await check('unknown.md')).toMatch(/unknown rule conflicting-nmber: did you mean\s+conflicting-number\?/)
})

test('in a web page and in Markdown a finding points into the file, and a comment suppresses it there', async () => {
  const [first, second] = SOURCE.trim().split('\n\n').map((p) => p.replace('14 people', '<b>16</b> people').replace('everything', 'nothing'))
  const comment = '<!-- compare-sources-disable-next-line altered-quote -- our own tape -->'
  const page = `<!doctype html>\n<html><head><title>Ferry runs aground</title></head>\n<body><article><h1>Ferry runs aground</h1>\n<p>${first}</p>\n${comment}\n<p>${second}</p>\n</article></body></html>\n`
  const folder = makeFolder({ ...files, 'draft.html': page, 'marked.md': `---\ntitle: Ferry runs aground\n---\n\n# Ferry\n\n${first!.replace(/<.?b>/g, '**')}\n\n${comment}\n${second}\n` })
  const { out } = await runIn(folder, ['check', 'draft.html', 'marked.md', '--against', 'wire', '--format', 'json'])
  const { drafts } = JSON.parse(out) as { drafts: { findings: { rule: string; state: string; place: { line: number } }[] }[] }
  const told = drafts.map(({ findings }) => findings.filter(({ rule }) => /altered|number|unused/.test(rule)).map(({ rule, state, place }) => [rule, state, place.line]))
  expect(told).toEqual([
    [['conflicting-number', 'new', 4], ['altered-quote', 'suppressed', 6]],
    [['conflicting-number', 'new', 7], ['altered-quote', 'suppressed', 10]],
  ])
})

test('a comment for two rules of which one finds nothing is told, unless the configuration switches that off', async () => {
  const folder = makeFolder({ ...files, 'draft.md': `<!-- compare-sources-disable-next-line conflicting-number conflicting-date -- the coastguard has corrected it -->\n${WRONG}` })
  const check = async () => (await runIn(folder, ['check', 'draft.md', '--against', 'wire'])).out
  expect(await check()).toMatch(/suppresses nothing: conflicting-date finds nothing[^]*1 suppressed/)
  writeFileSync(join(folder, '.compare-sources.json'), '{ "rules": { "unused-suppression": "off" } }')
  expect(await check()).not.toMatch(/suppresses nothing/)
})

test('two comments that do nothing are two findings, and a baseline knows them', async () => {
  const comment = '<!-- compare-sources-disable-next-line conflicting-date -- none here -->\n'
  const folder = makeFolder({ ...files, 'draft.md': `${comment}${SOURCE}\n${comment}${SOURCE}` })
  const { out } = await runIn(folder, ['check', 'draft.md', '--against', 'wire', '--format', 'gitlab'])
  const prints = (JSON.parse(out) as { check_name: string; fingerprint: string }[]).filter((f) => f.check_name === 'unused-suppression').map((f) => f.fingerprint)
  expect(prints).toHaveLength(2)
  expect(new Set(prints).size).toBe(2)
  const checkKnown = (...more: string[]) => runIn(folder, ['check', 'draft.md', '--against', 'wire', '--baseline', 'known.json', ...more])
  await checkKnown('--update-baseline')
  expect((await checkKnown()).out).toMatch(/nothing found \(\d known\)/)
})

test('an exception of the configuration counts until its last day', async () => {
  const folder = makeFolder(files)
  const { out } = await runIn(folder, ['check', 'draft.md', '--against', 'wire', '--format', 'json'])
  const findings = (JSON.parse(out) as { drafts: { findings: { rule: string; fingerprint: string }[] }[] }).drafts[0]!.findings
  const { fingerprint } = findings.find((f) => f.rule === 'conflicting-number')!
  const withException = async (until: string) => {
    writeFileSync(join(folder, '.compare-sources.json'), JSON.stringify({ suppress: [{ fingerprint, reason: 'corrected by the coastguard', until }] }))
    return (await runIn(folder, ['check', 'draft.md', '--against', 'wire'])).out
  }
  expect(await withException('2999-12-31')).not.toMatch(/conflicting-number/)
  await withException('2999-12-31')
  expect((await runIn(folder, ['check', 'draft.md', '--against', 'wire', '--format', 'sarif'])).out).toMatch(/"kind": "external",\s+"justification": "corrected by the coastguard"/)
  expect(await withException('2001-01-01')).toMatch(/conflicting-number/)
})

test('a baseline passes what is known, also after wrapping and typography changed, and fails what is new', async () => {
  const folder = makeFolder(files)
  const check = (...more: string[]) => runIn(folder, ['check', 'draft.md', '--against', 'wire', '--baseline', 'known.json', ...more])
  expect((await check('--update-baseline')).code).toBe(0)
  expect(await check()).toMatchObject({ code: 0, out: expect.stringMatching(/nothing found \(\d known\)/) })
  writeFileSync(join(folder, 'draft.md'), `An update will follow.\n\n${WRONG.replace(/"([^"]*)"/g, '“$1”').replace('in thick fog', 'in\nthick fog')}`)
  expect((await check()).out).not.toMatch(/conflicting-number|altered-quote/)
  writeFileSync(join(folder, 'draft.md'), WRONG.replace('16 people', '19 people'))
  expect(await check()).toMatchObject({ code: 1, out: expect.stringMatching(/draft says 19 people/) })
  const first = readFileSync(join(folder, 'known.json'), 'utf8')
  writeFileSync(join(folder, 'draft.md'), WRONG)
  await check('--update-baseline')
  expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(first)
})

test('--changed tells only of lines that git says have changed', async () => {
  const folder = makeFolder(files)
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: folder, stdio: 'pipe' })
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'first')
  const changed = () => runIn(folder, ['check', 'draft.md', '--against', 'wire', '--changed', 'HEAD'])
  expect((await changed()).out).toMatch(/nothing found/)
  writeFileSync(join(folder, 'draft.md'), WRONG.replace('nothing right', 'nothing  right'))
  const { out } = await changed()
  expect(out).toMatch(/altered-quote/)
  expect(out).not.toMatch(/conflicting-number/)
  expect(await runIn(folder, ['check', 'draft.md', '--against', 'wire', '--changed', 'nowhere'])).toMatchObject({ code: 2, err: expect.stringMatching(/--changed nowhere cannot be answered by git/) })
})

test('--changed tells of all of a document that has no lines, where it has changed at all', async () => {
  const folder = makeFolder({ 'wire/a.txt': SOURCE })
  const write = (people: number) => writeFileSync(join(folder, 'draft.docx'), makeDocx([{ runs: run(`The ferry ran aground in thick fog on Monday, injuring ${people} people, the coastguard said.`) }]))
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: folder, stdio: 'pipe' })
  write(17)
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'first')
  const changed = () => runIn(folder, ['check', 'draft.docx', '--against', 'wire', '--changed', 'HEAD'])
  expect((await changed()).out).toMatch(/nothing found/)
  write(18)
  expect((await changed()).out).toMatch(/conflicting-number/)
})

test('the nearest configuration upwards from each draft counts for it', async () => {
  const folder = makeFolder({
    'north/drafts/a.md': WRONG, 'north/wire/a.txt': SOURCE, 'north/.compare-sources.json': '{ "drafts": { "drafts": ["wire"] }, "rules": { "altered-quote": "off" } }',
    'south/b.md': WRONG, 'south/w.txt': SOURCE, 'south/.compare-sources.json': '{ "drafts": { "b.md": ["w.txt"] }, "rules": { "conflicting-number": "off" } }',
  })
  const { out } = await runIn(folder, ['check', 'north/drafts', 'south/b.md', '--format', 'github'])
  expect(out.match(/file=[^,]*|title=[^:]*/g)).toEqual(['file=south/b.md', 'title=altered-quote', 'file=north/drafts/a.md', 'title=conflicting-number'].toSorted((a, b) => out.indexOf(a) - out.indexOf(b)))
  expect(out.trimEnd().split('\n')).toHaveLength(2)
})

test('a baseline means the same in every folder, and keeps what it knows of drafts that are not checked', async () => {
  const folder = makeFolder({ ...files, 'other.md': WRONG })
  const update = (...drafts: string[]) => runIn(folder, ['check', ...drafts, '--against', 'wire', '--baseline', 'known.json', '--update-baseline'])
  await update('draft.md', 'other.md')
  const both = readFileSync(join(folder, 'known.json'), 'utf8')
  await update('draft.md')
  expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(both)
  expect(await runIn(join(folder, 'wire'), ['check', '../draft.md', '../other.md', '--against', '.', '--baseline', '../known.json'])).toMatchObject({ code: 0, out: expect.stringMatching(/nothing found \(\d known\)/) })
  rmSync(join(folder, 'other.md'))
  await update('draft.md')
  expect(readFileSync(join(folder, 'known.json'), 'utf8')).not.toMatch(/other\.md/)
})

test('init writes a configuration that can be read, and never over another', async () => {
  const folder = makeFolder(files)
  expect((await runIn(folder, ['init'])).code).toBe(0)
  expect(existsSync(join(folder, '.compare-sources.json'))).toBe(true)
  expect((await runIn(folder, ['check', 'good.md', '--against', 'wire'])).code).toBe(0)
  expect(await runIn(folder, ['init'])).toMatchObject({ code: 2, err: expect.stringMatching(/exists already/) })
})

const config = (text: string) => ({ ...files, '.compare-sources.json': text })
test.each<[what: string, files: Record<string, string>, args: string[], says: RegExp]>([
  ['a pattern that matches nothing', files, ['check', 'draft.md', '--against', 'wires/*.txt'], /wires\/\*\.txt matches no file/],
  ['a draft that is also a source', files, ['check', 'wire/a.txt', '--against', 'wire'], /wire\/a\.txt is also a source/],
  ['no draft', files, ['check'], /no draft to check/],
  ['no sources', files, ['check', 'draft.md'], /draft\.md has no sources/],
  ['a missing draft', files, ['check', 'draf.md', '--against', 'wire'], /draf\.md does not exist: did you mean draft\.md\?/],
  ['a configuration that does not parse', config('{\n  "rules": {\n    "altered-quote" "off"\n  }\n}'), ['check', 'draft.md', '--against', 'wire'], /\.compare-sources\.json:3:21 colon expected.*"altered-quote" "off"/],
  ['an unknown key', config('{ "rule": {} }'), ['check', 'draft.md', '--against', 'wire'], /:1:3 unknown key rule: did you mean rules\?/],
  ['an unknown rule', config('{ "rules": { "altered-qoute": "off" } }'), ['check', 'draft.md', '--against', 'wire'], /unknown rule altered-qoute: did you mean altered-quote\?/],
  ['an unknown level', config('{ "rules": { "altered-quote": "fatal" } }'), ['check', 'draft.md', '--against', 'wire'], /a level that is none of error, warning, info, off/],
  ['an unknown format', files, ['check', 'draft.md', '--against', 'wire', '--format', 'sarrif'], /--format sarrif is unknown: did you mean sarif\?/],
  ['an unknown rule to explain', files, ['rules', 'altered'], /altered is no rule/],
  ['a missing baseline', files, ['check', 'draft.md', '--against', 'wire', '--baseline', 'b.json'], /b\.json does not exist: write it with --update-baseline/],
  ['a baseline of a later version', { ...files, 'b.json': '{ "version": 2, "findings": {} }' }, ['check', 'draft.md', '--against', 'wire', '--baseline', 'b.json'], /version 2, this program reads version 1/],
  ['a baseline that is a list', { ...files, 'b.json': '[]' }, ['check', 'draft.md', '--against', 'wire', '--baseline', 'b.json'], /b\.json is no baseline/],
  ['a baseline with an entry that is none', { ...files, 'b.json': '{ "version": 1, "findings": [null] }' }, ['check', 'draft.md', '--against', 'wire', '--baseline', 'b.json'], /b\.json is no baseline/],
  ['a baseline in the place of the draft', files, ['check', 'draft.md', '--against', 'wire', '--baseline', 'draft.md', '--update-baseline'], /--baseline draft\.md is draft\.md, which is read: name another file/],
  ['a baseline of a part', files, ['check', 'draft.md', '--against', 'wire', '--baseline', 'b.json', '--update-baseline', '--changed', 'HEAD'], /leave --changed out/],
  ['a report in the place of a source', files, ['check', 'draft.md', '--against', 'wire', '--format', 'json=wire/a.txt'], /--format json=wire\/a\.txt is wire\/a\.txt, which is read/],
  ['a report in no folder', files, ['check', 'draft.md', '--against', 'wire', '--format', 'json=a.json', '--format', 'sarif=none/a.sarif'], /--format sarif=none\/a\.sarif cannot be written: there is no folder none/],
  ['a configuration that is a folder', files, ['check', 'draft.md', '--against', 'wire', '--config', 'wire'], /configuration wire cannot be read \(EISDIR\)/],
  ['a draft that is ignored', config('{ "ignore": ["draft.md"] }'), ['check', 'draft.md', '--against', 'wire'], /draft\.md is ignored by \.compare-sources\.json/],
  ['a baseline with a collision', { ...files, 'b.json': '{ "version": 1, "findings": [{ "path": "d", "rule": "a", "fingerprint": "1" }, { "path": "d", "rule": "b", "fingerprint": "1" }] }' }, ['check', 'draft.md', '--against', 'wire', '--baseline', 'b.json'], /has the fingerprint 1 twice, for a and b/],
])('%s is told in one line, with exit code 2', async (_, given, args, says) => {
  const { code, out, err } = await runIn(makeFolder(given), args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(says)
  expect(err.trimEnd().split('\n')).toHaveLength(1)
})

test('many drafts are checked against five sources in a moment', async () => {
  const drafts = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`drafts/${i}.md`, SOURCE.replace('14', String(i + 2))]))
  const sources = Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`wire/${i}.txt`, SOURCE]))
  const { out } = await runIn(makeFolder({ ...drafts, ...sources }), ['check', 'drafts', '--against', 'wire'])
  expect(out).toMatch(/40 drafts checked: 39 errors/)
})

test('--max-sources reads no more articles for a draft, and says so; --input says what the sources are', async () => {
  const folder = makeFolder({ ...files, 'wire/b.txt': SOURCE.replace('14 people', '16 people'), 'odd.txt': JSON.stringify({ text: SOURCE }) })
  const first = await runIn(folder, ['check', 'draft.md', '--against', 'wire', '--max-sources', '1', '--format', 'json'])
  expect(first.err).toBe('compare-sources: draft.md has more than 1 source articles: the first 1 are read, as --max-sources says\n')
  expect(JSON.parse(first.out)).toMatchObject({ sources: [join('wire', 'a.txt')] })
  expect(await runIn(folder, ['check', 'good.md', '--against', 'odd.txt', '--input', 'json'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('nothing found') })
})

test('many drafts are checked on all cores, and the result is the same bytes', async () => {
  const names = Array.from({ length: 8 }, (_, n) => `drafts/${n}.md`)
  const folder = makeFolder({ 'wire/a.txt': `${SOURCE}\n${'a'.repeat(15_000)}\n`, ...Object.fromEntries(names.map((name, n) => [name, WRONG.replace('16', String(16 + n))])) })
  const args = ['check', 'drafts', '--against', 'wire', '--format', 'csv']
  const { out } = await runIn(folder, args)
  expect(out.match(/draft says|\d says \d+ people/g)).toHaveLength(names.length)
  expect(await runCommand(args, { cwd: folder })).toEqual({ code: 1, stdout: out, stderr: '' })
})

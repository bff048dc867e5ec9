import { expect, test } from 'vitest'
import { makeChalkPaint } from '../../../src/formats/parts/chalk.ts'
import { PLAIN } from '../../../src/formats/parts/paint.ts'
import { terminal } from '../../../src/formats/findings/terminal.ts'
import type { WordDiff } from '../../../src/model/finding.ts'
import { makeFinding, makePlace, makeReport, render } from '../../support/report.ts'

const DIFF: WordDiff = { sources: ['wire'], edits: [
  { kind: 'same', text: 'We will ' }, { kind: 'removed', text: 'never' }, { kind: 'added', text: 'always' }, { kind: 'same', text: ' close the ' },
  { kind: 'added', text: '<b>old</b>' }, { kind: 'same', text: ' harbour' },
] }
const report = (diff = [DIFF]) => makeReport([makeFinding({ rule: 'altered-quote', message: 'wire quotes it otherwise', diff })])

test.each([
  ['terminal', '“We will [-never-]{+always+} close the {+<b>old</b>+}\n                   harbour”\n                   wire/a.txt:3\n'],
  ['github', '::wire quotes it otherwise: “We will [-never-]{+always+} close the {+<b>old</b>+} harbour”'],
  ['junit', 'wire quotes it otherwise: “We will [-never-]{+always+} close the {+&lt;b&gt;old&lt;/b&gt;+} harbour”'],
  ['checkstyle', '“We will [-never-]{+always+} close the {+&lt;b&gt;old&lt;/b&gt;+} harbour”'],
  ['csv', '“We will [-never-]{+always+} close the {+<b>old</b>+} harbour”'],
  ['gitlab', '"description": "wire quotes it otherwise: “We will [-never-]{+always+} close the {+<b>old</b>+} harbour”"'],
  ['markdown', 'wire quotes it otherwise<br>“We will ~~never~~ **always** close the **\\<b\\>old\\</b\\>** harbour” `altered-quote` | wire/a.txt:3 |'],
  ['sarif', '“We will [-never-][+always+] close the [+<b>old</b>+] harbour”"'],
  ['sarif', '"markdown": "wire quotes it otherwise: “We will ~~never~~ **always** close the **\\\\<b\\\\>old\\\\</b\\\\>** harbour”"'],
  ['json', '"kind": "removed",'],
])('%s shows a word diff in its own manner', (format, shown) => {
  expect(render(format, report())).toContain(shown)
})

test('in colours the signs stay', () => {
  expect(terminal.render(report(), { paint: makeChalkPaint(1), width: 80 })).toContain('We will \u001b[31m[-never-]\u001b[39m\u001b[32m{+always+}\u001b[39m close')
})

test('a long quote is shortened around its changes', () => {
  const long = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `w${from + i}`).join(' ')
  const edits: WordDiff['edits'] = [{ kind: 'same', text: `${long(0, 20)} ` }, { kind: 'removed', text: long(20, 80) }, { kind: 'same', text: ` ${long(80, 120)} ` }, { kind: 'added', text: 'end' }, { kind: 'same', text: ` ${long(120, 130)}` }]
  expect(render('csv', report([{ sources: ['wire'], edits }]))).toContain(`“… ${long(12, 20)} [-${long(20, 32)} … ${long(68, 80)}-] ${long(80, 88)} … ${long(112, 120)} {+end+} ${long(120, 130)}”`)
})

test('several wordings say whose they are', () => {
  const out = terminal.render(report([DIFF, { ...DIFF, sources: ['post', 'echo'] }]), { paint: PLAIN, width: 120 })
  expect(out).toMatch(/ wire: “We will [^]* post, echo: “We will /)
})

test('braces in a message of SARIF are doubled, as its placeholders demand', () => {
  const { runs } = JSON.parse(render('sarif', makeReport([makeFinding({ message: 'wire says {0}', related: [makePlace({ text: '{a}' })] })]))) as { runs: { results: { message: object; relatedLocations: object[] }[] }[] }
  expect(runs[0]!.results[0]).toMatchObject({ message: { text: 'wire says {{0}}' }, relatedLocations: [{ message: { text: 'draft: {{a}}' } }] })
})

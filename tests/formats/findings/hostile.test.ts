import { describe, expect, test } from 'vitest'
import { FINDING_FORMATS } from '../../../src/formats/findings/table.ts'
import type { Judged } from '../../../src/model/finding.ts'
import { makeFinding, makePlace, makeReport, render } from '../../support/report.ts'
import { expectSarif } from '../../support/sarif.ts'
import { parseXml } from '../../support/xml.ts'

const HOSTILE: Record<string, string> = {
  'control characters': 'a\u0000b\u0007c\u007fd\u0085e',
  'escape sequences': '\u001b[2J\u001b]0;title\u0007 \u001b[31mred',
  'the end of CDATA': 'x]]><failure/>',
  'a script': '<script>alert("1")</script> &lt;b&gt; &amp;',
  'pipes and backticks': '| a `b` | **c** [d](http://e.example) @team #1',
  'line ends': 'one\r\ntwo\nthree\u2028four',
  'commas, colons and per cent': 'a,b:c%0A::error file=x::d%',
  'a formula': '=HYPERLINK("http://e.example","x")',
  'bidi marks': 'a\u202eb\u2066c\u200fd',
  'half a pair': 'a\ud800b\udc00',
  'no characters': '\ufffe\uffff',
}

const everywhere = (text: string): Judged => makeFinding({
  message: text, reason: text, place: makePlace({ path: `${text}.md`, label: text, text }), related: [makePlace({ path: `wire/${text}.txt`, label: text, text })],
})
const states = (text: string): Judged[] => (['new', 'known', 'suppressed'] as const).map((state, i) => ({ ...everywhere(text), state, fingerprint: String(i) }))

// Line ends are the format's own; no other control character, mark of direction or half of a pair may get out.
const UNSHOWABLE = /[\0-\t\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f\u2028\u2029]|\p{Cs}|\r(?!\n)/u

describe.each(Object.entries(HOSTILE))('%s', (_, text) => {
  const report = makeReport(states(text))

  test.each(FINDING_FORMATS)('does no harm in $name', ({ name }) => {
    expect(render(name, report)).not.toMatch(UNSHOWABLE)
  })

  test.each(['json', 'sarif', 'gitlab'])('parses in %s', (name) => {
    const finding = { json: () => JSON.parse(render(name, report)).drafts[0].findings[0].message, sarif: () => JSON.parse(render(name, report)).runs[0].results[0].message.text, gitlab: () => JSON.parse(render(name, report))[0].description }
    expect(finding[name as keyof typeof finding]()).toBe(text)
  })

  test('follows the schema in sarif', () => {
    expectSarif(JSON.parse(render('sarif', report)))
  })

  test.each(['junit', 'checkstyle'])('is well-formed in %s', (name) => {
    expect(() => parseXml(render(name, report))).not.toThrow()
  })

  test('takes one line in github, one row in markdown and one record in csv', () => {
    expect(render('github', report).trimEnd().split('\n')).toEqual([expect.stringMatching(/^::error file=[^,:]*,line=3,endLine=3,col=5,endColumn=13,title=conflicting-number::[^]*$/)])
    const [, , , , row] = render('markdown', report).split('\n')
    expect(row!.match(/(?<!\\)\|/g)).toHaveLength(5)
    expect(row).not.toMatch(/(?<!\\)<(?!br>|details>|summary>|\/)|@(?!\u200b)|(?<!\\)`(?!conflicting-number)(?<!conflicting-number`)/)
    const records = render('csv', report).split('\r\n')
    expect(records).toHaveLength(5)
    expect(records[1]).not.toMatch(/(?:^|,)"?[=+@]/)
  })
})

test('the XML check finds what is wrong', () => {
  for (const wrong of ['<a>', '<a></b>', '<a b="1" b="2"/>', '<a>&nbsp;</a>', '<a>]]></a>', '<a b="<"/>', '<a/><b/>', '<a>\u0001</a>', '<a>&</a>']) expect(() => parseXml(wrong), wrong).toThrow()
  expect(parseXml('<?xml version="1.0"?>\n<a b="&lt;">x<c/></a>').attributes).toEqual({ b: '<' })
})

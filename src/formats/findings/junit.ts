import type { Judged } from '../../model/finding.ts'
import { xml } from '../parts/xml.ts'
import { say } from './diff.ts'
import { type FindingFormat, open } from './format.ts'

export const junit: FindingFormat = {
  name: 'junit',
  describes: 'JUnit XML: a suite for each draft, a case for each finding',
  render(report) {
    const failures = open(report).filter(isFailure).length
    const suites = report.files.map(({ path, findings }) => suite(path, findings))
    const cases = report.files.reduce((sum, d) => sum + Math.max(1, d.findings.length), 0)
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="compare-sources" tests="${cases}" failures="${failures}">\n${suites.join('')}</testsuites>\n`
  },
}

/** What is only worth knowing fails no case. */
const isFailure = ({ level, state }: Judged): boolean => state === 'new' && level !== 'info'

function suite(path: string, findings: Judged[]): string {
  const counts = `tests="${Math.max(1, findings.length)}" failures="${findings.filter(isFailure).length}" skipped="${findings.filter((f) => f.state !== 'new').length}"`
  const cases = findings.length ? findings.map((f) => testCase(path, f)) : [`    <testcase classname="${xml(path)}" name="no findings"/>\n`]
  return `  <testsuite name="${xml(path)}" ${counts}>\n${cases.join('')}  </testsuite>\n`
}

function testCase(path: string, finding: Judged): string {
  const { rule, level, place, state, reason } = finding
  const message = say(finding)
  const name = `classname="${xml(path)}" name="${xml(`${rule} ${place.line}:${place.column}`)}" file="${xml(place.path)}" line="${place.line}"`
  if (state !== 'new') return `    <testcase ${name}><skipped message="${xml(reason ?? 'known in the baseline')}"/></testcase>\n`
  if (!isFailure(finding)) return `    <testcase ${name}><system-out>${xml(message)}</system-out></testcase>\n`
  const related = finding.related.map((r) => `${r.path}:${r.line}: ${r.text}`)
  return `    <testcase ${name}><failure type="${level}" message="${xml(message)}">${[message, ...related].map((l) => xml(l)).join('\n')}</failure></testcase>\n`
}

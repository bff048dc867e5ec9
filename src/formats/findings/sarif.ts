import type { FindingReport, Judged, Level, Place, RuleText } from '../../model/finding.ts'
import { visibleJson } from '../parts/escape.ts'
import { pathUri } from '../parts/uri.ts'
import { say, signed } from './diff.ts'
import type { FindingFormat } from './format.ts'
import { sayMarked } from './markdown.ts'

const LEVELS: Record<Level, string> = { error: 'error', warning: 'warning', info: 'note' }

export const sarif: FindingFormat = {
  name: 'sarif',
  describes: 'SARIF 2.1.0, for code scanning',
  render: (report) => `${visibleJson(JSON.stringify(makeLog(report), null, 2))}\n`,
}

function makeLog(report: FindingReport): object {
  const [name, version] = report.generator.split(' ')
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name, version, semanticVersion: version, rules: report.rules.map(describeRule) } },
      columnKind: 'utf16CodeUnits',
      results: report.files.flatMap(({ findings }) => findings.map((finding) => makeResult(finding, report))),
    }],
  }
}

function describeRule({ name, level, finds, why, example }: RuleText): object {
  const help = example ? `${why}\n\nFor example, with the source “${example.sources[0]}”, it finds fault with “${example.draft}”` : why
  return {
    id: name, shortDescription: { text: capital(finds) }, fullDescription: { text: why }, help: { text: help, markdown: help },
    defaultConfiguration: { level: LEVELS[level] },
  }
}

function makeResult({ rule, level, place, related, fingerprint, state, reason, suppressedIn, ...told }: Judged, { rules, baseline }: FindingReport): object {
  return {
    ruleId: rule, ruleIndex: rules.findIndex((r) => r.name === rule), level: LEVELS[level], message: makeMessage(told),
    locations: [{ physicalLocation: locate(place) }],
    ...(related.length && { relatedLocations: related.map((r, i) => ({ id: i + 1, physicalLocation: locate(r), message: { text: braced(`${r.label}: ${r.text}`) } })) }),
    partialFingerprints: { 'compareSources/v1': fingerprint },
    ...(baseline && { baselineState: state === 'known' ? 'unchanged' : 'new' }),
    ...(state === 'suppressed' && { suppressions: [{ kind: suppressedIn === 'draft' ? 'inSource' : 'external', justification: reason ?? '' }] }),
  }
}

const locate = ({ path, line, column, endLine, endColumn, text }: Place): object => ({
  artifactLocation: { uri: pathUri(path) },
  region: { startLine: line, startColumn: column, endLine, endColumn, snippet: { text } },
})

/** Braces stand for something else in messages and are doubled, so the signs of a word diff have none. */
const braced = (text: string): string => text.replace(/[{}]/g, '$&$&')

const makeMessage = (told: Pick<Judged, 'message' | 'diff'>): object => ({
  text: braced(say(told, signed({ removed: ['[-', '-]'], added: ['[+', '+]'] }))),
  ...(told.diff && { markdown: sayMarked(told) }),
})

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)

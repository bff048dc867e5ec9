import { RULE_TEXTS } from '../../src/rules/table.ts'
import { PLAIN } from '../../src/formats/parts/paint.ts'
import { FINDING_FORMATS } from '../../src/formats/findings/table.ts'
import type { FindingReport, Judged, Place } from '../../src/model/finding.ts'

export const makePlace = (given: Partial<Place> = {}): Place => ({
  path: 'draft.md', label: 'draft', start: 10, end: 18, text: '16 people', line: 3, column: 5, endLine: 3, endColumn: 13, ...given,
})

export const makeFinding = (given: Partial<Judged> = {}): Judged => ({
  rule: 'conflicting-number', level: 'error', message: 'wire says 14 people, draft says 16 people', place: makePlace(),
  related: [makePlace({ path: 'wire/a.txt', label: 'wire', text: '14 people' })], fingerprint: '0123456789abcdef', state: 'new', reason: null, suppressedIn: null, ...given,
})

/** A report on one draft. */
export const makeReport = (findings: Judged[], given: Partial<FindingReport> = {}): FindingReport => ({
  generator: 'compare-sources 1.2.3', rules: RULE_TEXTS, files: [{ path: findings[0]?.place.path ?? 'draft.md', findings }], sources: ['wire/a.txt'], baseline: false, ...given,
})

export const render = (format: string, report: FindingReport): string =>
  FINDING_FORMATS.find((f) => f.name === format)!.render(report, { paint: PLAIN, width: 80 })

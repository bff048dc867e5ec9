import { csvRecord } from '../parts/csv.ts'
import { say } from './diff.ts'
import type { FindingFormat } from './format.ts'

const COLUMNS = ['path', 'line', 'column', 'level', 'rule', 'state', 'message', 'text', 'sources', 'fingerprint']

export const csv: FindingFormat = {
  name: 'csv',
  describes: 'a line for each finding, for spreadsheets',
  render: (report) => [COLUMNS, ...report.files.flatMap(({ findings }) => findings.map(({ place, level, rule, state, related, fingerprint, ...told }) =>
    [place.path, String(place.line), String(place.column), level, rule, state, say(told), place.text, related.map((r) => `${r.path}:${r.line}`).join(' '), fingerprint]))]
    .map(csvRecord).join(''),
}

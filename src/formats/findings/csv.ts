import { visible } from '../shared/escape.ts'
import type { FindingFormat } from './format.ts'

const COLUMNS = ['path', 'line', 'column', 'level', 'rule', 'state', 'message', 'text', 'sources', 'fingerprint']

export const csv: FindingFormat = {
  name: 'csv',
  describes: 'a line for each finding, for spreadsheets',
  render: (report) => [COLUMNS, ...report.files.flatMap((d) => d.findings.map(({ place, level, rule, state, message, related, fingerprint }) =>
    [place.path, String(place.line), String(place.column), level, rule, state, message, place.text, related.map((r) => `${r.path}:${r.line}`).join(' '), fingerprint]))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`).join(''),
}

/** RFC 4180; a cell that a spreadsheet would read as a formula begins with an apostrophe. */
function cell(value: string): string {
  const text = visible(value)
  const safe = /^[=+@\t\r]|^-(?!\d+$)/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

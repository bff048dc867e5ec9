import { visible } from './escape.ts'

/** One record of RFC 4180, with its line end. */
export const csvRecord = (cells: string[]): string => `${cells.map(cell).join(',')}\r\n`

/** What a spreadsheet would read as a formula begins with an apostrophe. */
function cell(value: string): string {
  const text = visible(value)
  const safe = /^[=+@\t\r]|^-(?!\d+$)/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

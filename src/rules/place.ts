import type { Source, Span } from '../model/comparison.ts'
import type { Place } from '../model/finding.ts'
import { locator } from '../text/position.ts'

/** Makes places of spans of one text. */
export function makePlace({ text, path, label }: Pick<Source, 'text' | 'path' | 'label'>): (span: Span) => Place {
  const locate = locator(text)
  return ({ start, end }) => {
    const [from, to] = [locate(start), locate(end)]
    return { path: path ?? label, label, start, end, text: text.slice(start, end), line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
}

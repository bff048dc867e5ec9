import type { Origin } from '../model/article.ts'
import type { Source, Span } from '../model/comparison.ts'
import type { Place } from '../model/finding.ts'
import { originalSpan } from '../text/origin.ts'
import { locator } from '../text/position.ts'

/** Makes places of spans of one text: in the file that the text was taken from, where that is known. */
export function makePlace({ text, path, label }: Pick<Source, 'text' | 'path' | 'label'>, origin: Origin | null = null): (span: Span) => Place {
  const locate = locator(origin?.file ?? text)
  return (span) => {
    const { start, end } = origin ? originalSpan(origin, span) : span
    const [from, to] = [locate(start), locate(end)]
    return { path: path ?? label, label, start, end, text: text.slice(span.start, span.end), line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
}

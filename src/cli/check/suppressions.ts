import type { Span } from '../../model/comparison.ts'

/** `<!-- compare-sources-disable-next-line altered-quote -- reason -->` in a draft. */
export interface Suppression extends Span {
  line: number
  /** The line that it speaks of: the next one that is not blank. */
  target: number
  rules: string[]
  /** Null where none is given: then it suppresses nothing. */
  reason: string | null
}

const COMMENT = /<!--([^]*?)-->/g
const DIRECTIVE = /^\s*compare-sources-disable-next-line\b([^]*)$/
const MARKED = /\.(?:md|markdown|html?|xhtml)$/i

export function readSuppressions(text: string, path: string): Suppression[] {
  if (!MARKED.test(path)) return []
  const lines = text.split(/\r\n?|\n/)
  return Array.from(text.matchAll(COMMENT)).flatMap((comment) => {
    const said = DIRECTIVE.exec(comment[1]!)?.[1]
    if (said === undefined) return []
    const [rules, ...reason] = said.split(/(?:^|\s)--(?:\s|$)/)
    const last = text.slice(0, comment.index + comment[0].length).split(/\r\n?|\n/).length
    return [{
      start: comment.index, end: comment.index + comment[0].length, line: text.slice(0, comment.index).split(/\r\n?|\n/).length, target: nextLine(lines, last),
      rules: rules!.split(/[\s,]+/).filter(Boolean), reason: reason.join('--').trim() || null,
    }]
  })
}

function nextLine(lines: string[], after: number): number {
  let line = after + 1
  while (line < lines.length && !lines[line - 1]!.trim()) line += 1
  return line
}

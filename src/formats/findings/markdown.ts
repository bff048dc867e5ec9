import type { Edit, Finding, Judged, Level } from '../../model/finding.ts'
import { markdown as md } from '../parts/markdown.ts'
import { linesOf, say, showDiff, signed } from './diff.ts'
import { countLevels, type FindingFormat, open, plural } from './format.ts'

const LONG = 160
const MARKS: Record<Level, string> = { error: '❌ error', warning: '⚠️ warning', info: 'ℹ️ info' }

export const markdown: FindingFormat = {
  name: 'markdown',
  describes: 'a table for a comment on a pull request, long quotes folded',
  render(report) {
    const findings = open(report)
    const { error, warning, info } = countLevels(findings)
    const head = `### compare-sources: ${findings.length ? `${plural(error, 'error')}, ${plural(warning, 'warning')}, ${info} info` : 'nothing found'}\n`
    if (!findings.length) return head
    return `${head}\n| place | level | finding | sources |\n|---|---|---|---|\n${findings.map(row).join('')}`
  },
}

function row({ rule, level, message, diff = [], place, related }: Judged): string {
  const finding = [fold(message), ...showDiff(diff, showMarked)]
  const sources = diff.length ? linesOf(related, place).map(md) : related.map((r) => `${md(r.path)}:${r.line} ${fold(r.text)}`)
  return `| ${md(place.path)}:${place.line} | ${MARKS[level]} | ${finding.join('<br>')} \`${rule}\` | ${sources.join('<br>')} |\n`
}

/** A finding with its word diff, as a line of Markdown. */
export const sayMarked = ({ message, diff }: Pick<Finding, 'message' | 'diff'>): string => say({ message: md(message), ...(diff && { diff }) }, showMarked)

const mark = signed({ removed: ['~~', '~~ '], added: ['**', '**'] })
const showMarked = ({ kind, text }: Edit): string => mark({ kind, text: md(text) })

/** A table shows its rows on one screen only where its cells are short. */
function fold(text: string): string {
  if (text.length <= LONG) return md(text)
  const cut = text.lastIndexOf(' ', LONG / 2)
  return `<details><summary>${md(text.slice(0, cut > 0 ? cut : LONG / 2))} …</summary>${md(text)}</details>`
}

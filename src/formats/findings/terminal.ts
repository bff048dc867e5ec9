import type { Judged, Level } from '../../model/finding.ts'
import { visible } from '../parts/escape.ts'
import type { Style } from '../parts/paint.ts'
import { padEnd } from '../parts/width.ts'
import { type Run, wrap } from '../parts/wrap.ts'
import type { View } from '../format.ts'
import { cutDiff, linesOf } from './diff.ts'
import { countLevels, type FindingFormat, open, plural } from './format.ts'

const STYLES: Record<Level, Style> = { error: 'differ', warning: 'variant', info: 'faint' }

export const terminal: FindingFormat = {
  name: 'terminal',
  describes: 'for reading',
  render(report, view) {
    const findings = open(report)
    const drafts = report.files.map(({ path, findings: all }) => ({ path, findings: all.filter((f) => f.state === 'new') })).filter((d) => d.findings.length)
    const blocks = drafts.map((d) => [...wrap([{ text: visible(d.path), style: 'strong' }], view.width, view.paint), ...d.findings.flatMap((f) => showFinding(f, view)), ''])
    return `${[...blocks.flat(), ...summary(findings, report.files, view)].join('\n')}\n`
  },
}

function showFinding({ level, rule, message, diff = [], place, related }: Judged, view: View): string[] {
  const head: Run[] = [{ text: padEnd(`${place.line}:${place.column}`, WHERE) }, { text: padEnd(level, LEVEL), style: STYLES[level] }]
  const wordings = cutDiff(diff).map((edits) => edits.map(({ kind, text }): Run => ({ text: visible(text), style: kind === 'same' ? undefined : kind })))
  const sources = diff.length ? linesOf(related, place).map((line): Run[] => [{ text: visible(line), style: 'faint' }])
    : related.map((r): Run[] => [{ text: `${visible(r.path)}:${r.line}`, style: 'faint' }, { text: `  ${visible(r.text)}` }])
  return [...hang(head, [{ text: `${visible(message)}  ` }, { text: rule, style: 'faint' }], view), ...[...wordings, ...sources].flatMap((runs) => hang([], runs, view))]
}

const WHERE = 8
const LEVEL = 9
const NARROW = 60

/** Text beside its head, or on a narrow screen below it. */
function hang(head: Run[], runs: Run[], view: View): string[] {
  const indent = view.width < NARROW ? 4 : 2 + WHERE + LEVEL
  const lines = wrap(runs, view.width - indent, view.paint).map((line) => ' '.repeat(indent) + line)
  if (!head.length) return lines
  const painted = `  ${head.map(({ text, style }) => (style ? view.paint.style(style, text) : text)).join('')}`
  return view.width < NARROW ? [painted.trimEnd(), ...lines] : [painted + lines[0]!.trimStart(), ...lines.slice(1)]
}

function summary(findings: Judged[], drafts: { findings: Judged[] }[], view: View): string[] {
  const counts = countLevels(findings)
  const all = drafts.flatMap((d) => d.findings)
  const quiet = (['known', 'suppressed'] as const).map((state) => ({ state, count: all.filter((f) => f.state === state).length })).filter((q) => q.count).map((q) => `${q.count} ${q.state}`)
  const found = findings.length ? [plural(counts.error, 'error'), plural(counts.warning, 'warning'), `${counts.info} info`].join(', ') : 'nothing found'
  const checked = `${plural(drafts.length, 'draft')} checked: ${found}${quiet.length ? ` (${quiet.join(', ')})` : ''}`
  return wrap([{ text: checked, style: counts.error ? 'differ' : 'agree' }], view.width, view.paint)
}

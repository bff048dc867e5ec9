import type { Source } from '../../model/comparison.ts'
import type { View } from '../format.ts'
import { visible } from '../parts/escape.ts'
import { flow } from '../parts/flow.ts'
import type { Style } from '../parts/paint.ts'
import { indexSources, type SourceIndex } from '../parts/sources.ts'
import { cutLabel, padEnd, padStart, widthOf } from '../parts/width.ts'
import { type Run, wrap } from '../parts/wrap.ts'

/** What every section of one output shares: the names, the columns, the paint. */
export interface Page extends SourceIndex {
  view: View
  /** Columns of the longest label and of the longest line number. */
  columns: { label: number; line: number }
}

export function makePage(sources: Source[], view: View): Page {
  const widest = Math.max(...sources.map((s) => widthOf(visible(s.label))))
  const lines = Math.max(1, ...sources.map((s) => s.sentences.at(-1)?.line ?? 1))
  return {
    view,
    ...indexSources(sources),
    columns: { label: Math.min(widest, Math.max(8, Math.floor(view.width / 5))), line: String(lines).length },
  }
}

export const labelOf = ({ sources }: Page, id: string): string => visible(sources.get(id)!.label)
/** For lists and remarks, where a long one would hide what is said. */
export const shortLabel = (page: Page, id: string): string => cutLabel(labelOf(page, id), Math.max(12, Math.floor(page.view.width / 4)))

/** Text under a hanging indent. The first line begins with `first`, which takes `indent` columns. */
export function hang({ view }: Page, runs: Run[], { first, indent }: { first?: string; indent: number }): string[] {
  const lines = wrap(runs, view.width - indent, view.paint)
  return lines.map((line, i) => (i === 0 && first !== undefined ? first : ' '.repeat(indent)) + line)
}

export function heading(page: Page, style: Style, title: string): string[] {
  return hang(page, [{ text: title, style }], { indent: 0 })
}

/** Below this width a label stands above its text and not beside it. */
export const NARROW = 56

/** `  Courier  21  “Nobody will drive …`, or on a narrow screen the text below its label. */
export function row(page: Page, { label, line }: { label: string; line: string }, runs: Run[]): string[] {
  const { view, columns } = page
  if (view.width < NARROW) return [...hang(page, [{ text: label, style: 'label' }, { text: ` ${line}`, style: 'faint' }], { indent: 2 }), ...hang(page, runs, { indent: 4 })]
  const name = padEnd(cutLabel(label, columns.label), columns.label)
  const first = `  ${view.paint.style('label', name)} ${view.paint.style('faint', padStart(line, columns.line))}  `
  return hang(page, runs, { first, indent: columns.label + columns.line + 5 })
}

const REMARKS = '  ·  '

/** What is to be said below the texts of a claim. */
export function under({ view, columns }: Page, remarks: Run[]): string[] {
  const indent = view.width < NARROW ? 4 : columns.label + columns.line + 5
  return flow(remarks, view.width - indent, { between: REMARKS, paint: view.paint }).map((line) => ' '.repeat(indent) + line)
}

/** The same at the right margin, behind the last line where there is room. */
export function behind({ view }: Page, lines: string[], remarks: Run[]): string[] {
  const said = flow(remarks, view.width - 4, { between: REMARKS, paint: view.paint }).map((line) => ' '.repeat(view.width - widthOf(line)) + line)
  const last = lines.at(-1)!
  const joined = last + said[0]!.slice(widthOf(last))
  return said.length === 1 && said[0]!.startsWith(' '.repeat(widthOf(last) + 3)) ? [...lines.slice(0, -1), joined] : [...lines, ...said]
}

export const placeOf = (page: Page, { source, line }: { source: string; line: number }): string => `${shortLabel(page, source)} ${line}`

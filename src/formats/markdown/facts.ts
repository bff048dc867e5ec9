import type { Source } from '../../model/comparison.ts'
import type { FactRow } from '../parts/facts.ts'
import { markdown as md } from '../parts/markdown.ts'
import { table } from './layout.ts'

/** Of more sources a table is too wide to read. */
const MOST_COLUMNS = 6

/** Which fact stands in which source, by the lines on which it stands. */
export function showFacts(sources: Source[], rows: FactRow[]): string {
  if (rows.length === 0) return ''
  if (sources.length > MOST_COLUMNS) return table(['', 'fact', 'sources and lines'], rows.map((row) => [row.fact.type, md(row.name), everywhere(row, sources)]))
  return table(['', 'fact', ...sources.map((s) => md(s.label))], rows.map((row) => [row.fact.type, md(row.name), ...sources.map(({ id }) => linesIn(row, id) || '·')]))
}

const linesIn = (row: FactRow, id: string): string => [...row.lines.get(id) ?? []].join(', ')

const everywhere = (row: FactRow, sources: Source[]): string =>
  sources.filter(({ id }) => row.lines.has(id)).map(({ id, label }) => `${md(label)} ${linesIn(row, id)}`).join(' · ')

import { fewOf } from '../../text/few.ts'
import { type FactRow, isName } from '../parts/facts.ts'
import { flow } from '../parts/flow.ts'
import { cut, cutLabel, padEnd, widthOf } from '../parts/width.ts'
import type { Run } from '../parts/wrap.ts'
import { hang, heading, labelOf, type Page, shortLabel } from './page.ts'

/** Which fact stands in which source, by the lines on which it stands. Names that all sources have need no row of their own. */
export function showFacts(page: Page, rows: FactRow[]): string[] {
  const inAll = rows.filter((row) => isName(row) && row.fact.sources.length === page.sources.size && page.sources.size > 1)
  const table = rows.filter((row) => !inAll.includes(row))
  if (rows.length === 0) return []
  return [
    ...heading(page, 'label', '# FACTS AND THEIR LINES'),
    ...(table.length ? showTable(page, table) : []),
    ...(inAll.length ? hang(page, [{ text: `${page.sources.size === 2 ? 'Both' : 'All'} name ${inAll.map((row) => row.name).join(', ')}` }], { indent: 2 }) : []),
  ]
}

/** Columns are as wide as they need; where they do not fit, the type goes first, and then each fact lists its sources. */
function showTable(page: Page, rows: FactRow[]): string[] {
  const ids = [...page.sources.keys()]
  const longest = Math.min(LONGEST_NAME, Math.max(...rows.map((row) => widthOf(row.name))))
  const columns = ids.map((id) => Math.min(WIDEST, Math.max(widthOf(labelOf(page, id)), ...rows.map((row) => cell(row, id, WIDEST).length))))
  const room = columns.reduce((left, width) => left - 2 - width, page.view.width - 2)
  if (room < Math.min(longest, LEAST_NAME)) return asList(page, rows)
  const type = room >= TYPE + Math.min(longest, LEAST_NAME) ? TYPE : 0
  return asTable(page, rows, { type, name: Math.min(longest, room - type), columns })
}

/** Beyond the one a fact is cut anyway, below the other it says too little. */
const [LONGEST_NAME, LEAST_NAME] = [40, 20]

const WIDEST = 18
/** `organisation` and a space. */
const TYPE = 13

function asTable(page: Page, rows: FactRow[], { type, name, columns }: { type: number; name: number; columns: number[] }): string[] {
  const { paint } = page.view
  const ids = [...page.sources.keys()]
  const labels = ids.map((id, i) => paint.style('label', padEnd(cutLabel(labelOf(page, id), columns[i]!), columns[i]!)))
  return [
    [' '.repeat(2 + type + name), ...labels].join('  '),
    ...rows.map((row, i) => {
      const group = type && rows[i - 1]?.fact.type !== row.fact.type ? row.fact.type : ''
      const cells = ids.map((id, c) => padEnd(cell(row, id, columns[c]!) || '·', columns[c]!))
      return [`  ${paint.style('faint', padEnd(group, type))}${padEnd(cut(row.name, name), name)}`, ...cells].join('  ')
    }),
  ]
}

/** Of a fact that many have, a few say where to look. */
const MOST_PLACES = 4

function asList(page: Page, rows: FactRow[]): string[] {
  const { width, paint } = page.view
  return rows.flatMap((row) => {
    const places = fewOf(Array.from(row.lines, ([id, lines]) => `${shortLabel(page, id)} ${[...lines].join(', ')}`), MOST_PLACES).map((text): Run => ({ text, style: 'faint' }))
    return flow([{ text: row.name, style: 'strong' }, ...places], width - 2, { between: '  ', paint }).map((line) => `  ${line}`)
  })
}

/** As many lines as there is room for. */
function cell(row: FactRow, id: string, width: number): string {
  const lines = Array.from(row.lines.get(id) ?? [], String)
  let shown = lines.length
  const text = () => lines.slice(0, shown).join(', ') + (shown < lines.length ? ' …' : '')
  while (shown > 1 && text().length > width) shown -= 1
  return text()
}


import { $, $$, make } from './dom.ts'
import type { State, Store } from './state.ts'

/** The table of facts, by the column whose head is pressed; pressed again, the other way round. Gaps stand last either way. */
export function startSorting(store: Store): void {
  const table = document.querySelector<HTMLTableElement>('table.facts')
  if (!table) return
  const rows = $$<HTMLTableRowElement>('tbody tr', table)
  const heads = $$<HTMLTableCellElement>('th[data-sort]', table)
  for (const head of heads) {
    const button = make('button', { type: 'button' }, ...head.childNodes)
    button.addEventListener('click', () => {
      const name = head.dataset['sort']!
      store.change({ sort: store.get().sort === name ? `-${name}` : name })
    })
    head.replaceChildren(button)
  }
  const show = ({ sort }: State) => {
    const name = sort.replace(/^-/, '')
    const column = heads.findIndex((head) => head.dataset['sort'] === name)
    heads.forEach((head, i) => head.setAttribute('aria-sort', i !== column ? 'none' : sort.startsWith('-') ? 'descending' : 'ascending'))
    const sorted = column < 0 ? rows : sortRows(rows, column, sort.startsWith('-') ? -1 : 1)
    const body = $('tbody', table)
    for (const row of sorted) body.append(row)
  }
  store.follow((state, before) => {
    if (state.sort !== before.sort) show(state)
  })
  show(store.get())
}

function sortRows(rows: HTMLTableRowElement[], column: number, direction: 1 | -1): HTMLTableRowElement[] {
  const keys = new Map(rows.map((row) => [row, keyOf(row.cells[column]!)]))
  return rows.toSorted((a, b) => {
    const [x, y] = [keys.get(a)!, keys.get(b)!]
    if (x === y) return 0
    if (x === '' || y === '') return x === '' ? 1 : -1
    return direction * (typeof x === 'number' && typeof y === 'number' ? x - y : String(x) < String(y) ? -1 : 1)
  })
}

/** Numbers by what they are worth, words by the alphabet. */
function keyOf(cell: HTMLTableCellElement): string | number {
  if (cell.classList.contains('gap')) return ''
  const text = cell.textContent.trim().toLowerCase()
  const number = /^\d+/.exec(text)
  return number ? Number(number[0]) : text
}

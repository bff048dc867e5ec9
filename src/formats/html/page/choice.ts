import type { Columns } from './columns.ts'
import { $, $$, glide, make } from './dom.ts'
import type { Store } from './state.ts'

/** Where there are more articles than columns: what stands in each column, and the others to be put there. */
export function startChoice(store: Store, columns: Columns): void {
  const all = $$<HTMLElement>('.sources tr[data-source]').map((row) => row.dataset['source']!)
  const [choose, others] = [$<HTMLElement>('.choose'), $<HTMLElement>('.others')]
  const shown = () => columns.shown().map((column) => column.id)
  const put = (id: string, column: number) => store.change({ columns: swap(shown(), column, id) })
  const show = () => {
    const now = shown()
    choose.hidden = others.hidden = all.length === now.length
    if (choose.hidden) return
    if (choose.childElementCount !== now.length) choose.replaceChildren(...now.map((_, i) => makeSelect(all, i, put)))
    // Those that are there stay, so that the keyboard stays where it is.
    $$<HTMLSelectElement>('select', choose).forEach((select, i) => { select.value = now[i]! })
    const rest = all.filter((id) => !now.includes(id))
    const head = make('h3', {}, `${rest.length} more: press one to see it beside ${nameOf(now[0]!)}`)
    others.replaceChildren(head, make('ul', {}, ...rest.map((id) => make('li', {}, makeButton(id, () => put(id, now.length - 1))))))
  }
  columns.follow(show)
  show()
}

const nameOf = (id: string): string => document.getElementById(`${id}-title`)!.textContent

function makeSelect(all: string[], column: number, put: (id: string, column: number) => void): HTMLElement {
  const select = make('select', {}, ...all.map((id) => make('option', { value: id }, nameOf(id))))
  select.addEventListener('change', () => put(select.value, column))
  return make('label', { class: 'choice' }, make('span', {}, `Column ${column + 1}`), ' ', select)
}

/** A source with its course; pressed, it takes the last column, and the keyboard goes there with it. */
function makeButton(id: string, put: () => void): HTMLElement {
  const button = make('button', { type: 'button', 'data-source': id }, make('bdi', {}, nameOf(id)))
  const strip = document.querySelector(`.sources tr[data-source="${id}"] .strip`)
  if (strip) button.append(strip.cloneNode(true))
  button.addEventListener('click', () => {
    put()
    $<HTMLElement>('.text', document.getElementById(id)!).focus({ preventScroll: true })
    $('.columns').scrollIntoView({ block: 'nearest', behavior: glide() })
  })
  return button
}

/** Puts a source into a column; where it stands in another, the two change places. */
function swap(now: string[], column: number, id: string): string[] {
  return now.map((old, i) => (i === column ? id : old === id ? now[column]! : old))
}

import { $, $$, glide, make } from './dom.ts'
import type { State, Store } from './state.ts'

/** A column is no narrower, in pixels; below two of them one stands above the other. */
const NARROWEST = 290
const MOST = 4

export interface Columns {
  /** The articles that stand side by side, from left to right. */
  shown(): HTMLElement[]
  /** Puts an article among them, where it is not, and beside it one of those that share something with it. */
  bring(id: string, partners: string[]): void
  follow(listener: () => void): void
}

/** Up to four articles side by side; of more, a pair to be chosen. */
export function startColumns(store: Store): Columns {
  const root = $<HTMLElement>('.columns')
  const articles = new Map($$<HTMLElement>('.column', root).map((article) => [article.id, article]))
  const listeners: (() => void)[] = []
  const ids = () => chosen(store.get(), [...articles.keys()], root.clientWidth)
  let before = ''
  const show = () => {
    const now = ids()
    if (before === now.join()) return fit(now.map((id) => articles.get(id)!), root)
    before = now.join()
    for (const [id, article] of articles) {
      article.classList.remove('later')
      article.hidden = !now.includes(id)
    }
    for (const id of now) root.append(articles.get(id)!)
    root.classList.add('live')
    root.style.setProperty('--columns', String(now.length))
    showChoice(store, now, articles)
    fit(now.map((id) => articles.get(id)!), root)
    for (const listener of listeners) listener()
  }
  new ResizeObserver(show).observe(root)
  store.follow((state, old) => {
    if (String(state.columns) !== String(old.columns)) show()
  })
  show()
  return {
    shown: () => ids().map((id) => articles.get(id)!),
    follow: (listener) => void listeners.push(listener),
    bring(id, partners) {
      const now = ids()
      if (now.includes(id)) return
      const partner = now.find((other) => partners.includes(other)) ?? partners.find((other) => other !== id) ?? now[0]!
      store.change({ columns: [...articles.keys()].filter((other) => other === id || other === partner) })
    },
  }
}

/** Short articles need no tall columns. */
function fit(shown: HTMLElement[], root: HTMLElement): void {
  const heights = shown.map((article) => {
    const text = $<HTMLElement>('.text', article)
    const { bottom } = (text.lastElementChild ?? text).getBoundingClientRect()
    return bottom - text.getBoundingClientRect().top + text.scrollTop + text.offsetTop
  })
  root.style.setProperty('--tall', `${Math.ceil(Math.max(...heights)) + 24}px`)
}

function chosen({ columns }: State, all: string[], width: number): string[] {
  const room = Math.max(2, Math.min(MOST, Math.floor(width / NARROWEST)))
  if (all.length <= room) return all
  const known = [...new Set(columns)].filter((id) => all.includes(id))
  const wanted = [...known, ...all.filter((id) => !known.includes(id))]
  return wanted.slice(0, all.length <= MOST ? room : Math.max(2, Math.min(room, known.length)))
}

/** Where there are more articles than columns: what stands in each column, and the others to be put there. */
function showChoice(store: Store, now: string[], articles: Map<string, HTMLElement>): void {
  const others = $<HTMLElement>('.others')
  const choose = $<HTMLElement>('.choose')
  choose.hidden = others.hidden = articles.size === now.length
  if (choose.hidden) return
  const name = (id: string) => $('h3', articles.get(id)!).textContent
  choose.replaceChildren(...now.map((id, i) => {
    const select = make('select', {}, ...[...articles.keys()].map((other) => make('option', { value: other }, name(other))))
    select.value = id
    select.addEventListener('change', () => store.change({ columns: swap(now, i, select.value) }))
    return make('label', { class: 'choice' }, make('span', {}, `Column ${i + 1}`), ' ', select)
  }))
  const rest = [...articles.keys()].filter((id) => !now.includes(id))
  others.replaceChildren(make('h3', {}, `${rest.length} more: press one to see it beside ${name(now[0]!)}`), make('ul', {}, ...rest.map((id) => make('li', {}, showOther(store, { id, name: name(id), now })))))
}

function showOther(store: Store, { id, name, now }: { id: string; name: string; now: string[] }): HTMLElement {
  const button = make('button', { type: 'button', 'data-source': id }, make('bdi', {}, name))
  const strip = document.querySelector(`.sources tr[data-source="${id}"] .strip`)
  if (strip) button.append(strip.cloneNode(true))
  button.addEventListener('click', () => {
    store.change({ columns: swap(now, now.length - 1, id) })
    $('.columns').scrollIntoView({ block: 'nearest', behavior: glide() })
  })
  return button
}

/** Puts a source into a column; where it stands in another, the two change places. */
function swap(now: string[], column: number, id: string): string[] {
  return now.map((old, i) => (i === column ? id : old === id ? now[column]! : old))
}

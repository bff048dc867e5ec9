import { $, $$ } from './dom.ts'
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
    const shown = now.map((id) => articles.get(id)!)
    if (before === now.join()) return fit(shown, root)
    before = now.join()
    putSideBySide(shown, root)
    fit(shown, root)
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

/** Hides the others first: columns that nobody sees need not be laid out. */
function putSideBySide(shown: HTMLElement[], root: HTMLElement): void {
  for (const article of $$<HTMLElement>('.column', root)) {
    article.classList.remove('later')
    article.hidden = !shown.includes(article)
  }
  // Only what stands before its neighbour on the left is moved: what is moved forgets how far it was scrolled.
  shown.forEach((article, i) => { if (i && shown[i - 1]!.compareDocumentPosition(article) & Node.DOCUMENT_POSITION_PRECEDING) root.append(article) })
  root.classList.add('live')
  root.style.setProperty('--columns', String(shown.length))
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

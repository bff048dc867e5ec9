import { bringOthers } from './beside.ts'
import type { Columns } from './columns.ts'
import { $$, itemsAt } from './dom.ts'
import type { Store } from './state.ts'

/** Somebody who rests on a sentence wants to see where it stands elsewhere; who passes over it does not. */
const REST = 350

export interface Light {
  /** Numbers of the items that are lit up. */
  lit(): string[]
  follow(listener: () => void): void
}

/** Lights up what tells the same, wherever it stands. */
export function startLight(store: Store, columns: Columns): Light {
  const places = placesOfItems()
  const listeners: (() => void)[] = []
  let lit: string[] = []
  let timer = 0
  const set = (items: string[]) => {
    if (String(items) === String(lit)) return
    for (const n of lit) for (const element of places.get(n) ?? []) element.classList.remove('lit')
    for (const n of items) for (const element of places.get(n) ?? []) element.classList.add('lit')
    lit = items
    for (const listener of listeners) listener()
  }
  const pinned = () => itemsAt(document.getElementById(store.get().at))
  const point = (element: Element | null) => {
    clearTimeout(timer)
    const items = itemsAt(element)
    set(items.length ? items : pinned())
    if (items.length && element?.matches('.s')) timer = setTimeout(() => bringOthers(columns, element as HTMLElement, { onlyHidden: true }), REST)
  }
  document.addEventListener('pointerover', (event) => point((event.target as Element).closest('.s, .item, .utterance, .ribbon')))
  document.addEventListener('focusin', (event) => {
    const sentence = (event.target as Element).closest<HTMLElement>('.s')
    if (!sentence || !(event.target as Element).matches(':focus-visible')) return
    set(itemsAt(sentence))
    bringOthers(columns, sentence, { onlyHidden: false })
  })
  store.follow((state, before) => {
    if (state.at !== before.at) set(pinned())
  })
  set(pinned())
  return { lit: () => lit, follow: (listener) => void listeners.push(listener) }
}

function placesOfItems(): Map<string, Element[]> {
  const places = new Map<string, Element[]>()
  for (const element of $$('.s[data-items], .item, .utterance')) {
    for (const n of itemsAt(element)) {
      const of = places.get(n)
      if (of) of.push(element)
      else places.set(n, [element])
    }
  }
  return places
}

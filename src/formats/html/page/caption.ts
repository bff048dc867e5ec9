import { $, $$, itemsAt, make } from './dom.ts'
import type { Store } from './state.ts'

/** What is lit up, in words, with the way to every place; read out when it changes. */
export function startCaption(store: Store): void {
  const caption = $<HTMLElement>('.now')
  const show = () => {
    const numbers = itemsAt(document.getElementById(store.get().at))
    caption.replaceChildren(...numbers.slice(0, 1).flatMap((n) => describe(document.getElementById(`i${n}`)!)))
  }
  store.follow((state, before) => {
    if (state.at !== before.at) show()
  })
  show()
}

function describe(card: HTMLElement): Node[] {
  if (card.matches('.unique')) return [document.createTextNode('+ told by one alone')]
  const head = make('a', { href: `#${card.id}` }, ...Array.from($('h3', card).childNodes, (node) => node.cloneNode(true)))
  return [head, ...$$('.place', card).flatMap((place) => [document.createTextNode(' '), place.cloneNode(true)])]
}

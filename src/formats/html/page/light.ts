import type { Columns } from './columns.ts'
import { $, $$, glide, make, words } from './dom.ts'
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

export const itemsAt = (element: Element | null): string[] => words(element instanceof HTMLElement || element instanceof SVGElement ? element.dataset['items'] : '')

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

/** Scrolls the other columns so that what tells the same stands on one height with the sentence. */
export function bringOthers(columns: Columns, sentence: HTMLElement, { onlyHidden }: { onlyHidden: boolean }): void {
  const own = sentence.closest('.column')
  if (!own || !columns.shown().includes(own as HTMLElement)) return
  const text = $<HTMLElement>('.text', own)
  if (!onlyHidden) keepInView(text, sentence)
  const height = sentence.getBoundingClientRect().top - text.getBoundingClientRect().top
  for (const column of columns.shown()) {
    if (column === own) continue
    const same = partnersIn(column, sentence)
    const other = $<HTMLElement>('.text', column)
    if (!same.length || (onlyHidden && same.some((s) => isInView(other, s)))) continue
    other.scrollBy({ top: same[0]!.getBoundingClientRect().top - other.getBoundingClientRect().top - height, behavior: glide() })
  }
}

/** What in another column tells the same as a sentence. */
export function partnersIn(column: Element, sentence: Element): HTMLElement[] {
  const items = itemsAt(sentence)
  return $$<HTMLElement>('.s[data-items]', column).filter((s) => itemsAt(s).some((n) => items.includes(n)))
}

/** At once, so that the others can be put beside it. */
function keepInView(text: HTMLElement, sentence: HTMLElement): void {
  if (isInView(text, sentence)) return
  const [at, box] = [sentence.getBoundingClientRect(), text.getBoundingClientRect()]
  text.scrollBy({ top: at.top - box.top - box.height / 3, behavior: 'instant' })
}

function isInView(text: HTMLElement, sentence: HTMLElement): boolean {
  const [at, box] = [sentence.getBoundingClientRect(), text.getBoundingClientRect()]
  return at.top >= box.top && at.bottom <= box.bottom
}

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

import { $, $$, itemsAt, make } from './dom.ts'
import type { Go } from './go.ts'
import type { Store } from './state.ts'

/** From one thing that is shared to the next, of those that the filters leave, differences first. */
export function startSteps(store: Store, go: Go): void {
  const step = (by: 1 | -1) => {
    const items = $$<HTMLElement>('.cards .item:not([hidden])').map((item) => itemsAt(item)[0]!)
    const here = itemsAt(document.getElementById(store.get().at))
    const at = items.findIndex((n) => here.includes(n))
    const next = items.at(at < 0 ? (by > 0 ? 0 : -1) : (at + by) % items.length)
    if (next !== undefined) go.toItem(next)
  }
  const button = (text: string, by: 1 | -1) => {
    const element = make('button', { type: 'button' }, text)
    element.addEventListener('click', () => step(by))
    return element
  }
  $('#side .legend').append(make('span', { class: 'steps' }, button('‹ Previous', -1), ' ', button('Next ›', 1)))
}

import { $, glide, itemsAt } from './dom.ts'
import type { Go } from './go.ts'
import type { Store } from './state.ts'

/** Links keep what is filtered and chosen; sentences and bands are links to what tells the same. */
export function startLinks(store: Store, go: Go): void {
  document.addEventListener('click', (event) => {
    const target = event.target as Element
    const sentence = target.closest<HTMLElement>('.s')
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]')
    if (sentence?.dataset['items'] && !getSelection()?.toString()) go.toSentence(sentence)
    else if (link) follow(link.hash.slice(1), store, go)
    else if (target.matches('.ribbon')) go.toItem(itemsAt(target)[0]!)
    else return
    event.preventDefault()
  })
  const arrive = () => {
    const place = document.getElementById(store.get().at)
    if (place?.matches('.s')) go.toSentence(place)
    // When the columns have found their height.
    if (place) requestAnimationFrame(() => (place.matches('.s') ? $('#side') : place).scrollIntoView())
  }
  addEventListener('hashchange', arrive)
  arrive()
}

function follow(id: string, store: Store, go: Go): void {
  const columns = /^columns=(.*)$/.exec(id)?.[1]?.split(',')
  const place = document.getElementById(columns ? 'side' : id)
  if (columns) store.change({ columns })
  const sentence = place?.matches('.s') ? place : place?.matches('.column') ? place.querySelector<HTMLElement>('.s[data-items]') : null
  if (sentence) {
    go.toSentence(sentence)
    $('#side').scrollIntoView({ behavior: glide() })
    $<HTMLElement>('.sign', sentence).focus({ preventScroll: true })
  } else if (place) {
    store.change({ at: place.id })
    place.scrollIntoView({ behavior: glide(), block: place.matches('.item') ? 'center' : 'start' })
    focusOn($<HTMLElement>('h2, h3, a', place))
  }
}

/** Where the reader has been taken, the keyboard and a screen reader go on. */
function focusOn(head: HTMLElement): void {
  if (!head.matches('a')) head.tabIndex = -1
  head.focus({ preventScroll: true })
}

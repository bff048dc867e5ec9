import type { Columns } from './columns.ts'
import { $, $$, glide, make } from './dom.ts'
import { bringOthers, itemsAt, partnersIn } from './light.ts'
import type { Store } from './state.ts'

/** Everything that leads from one place of the page to another: links, keys, and the steps from one thing shared to the next. */
export function startWalking(store: Store, columns: Columns): void {
  const goTo = (sentence: HTMLElement) => {
    const source = sentence.closest('.column')!.id
    const partners = $$<HTMLElement>('.column').filter((column) => column.id !== source && partnersIn(column, sentence).length).map((column) => column.id)
    columns.bring(source, partners)
    store.change({ at: sentence.id })
    bringOthers(columns, sentence, { onlyHidden: false })
  }
  document.addEventListener('click', (event) => {
    const target = event.target as Element
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]')
    const sentence = target.closest<HTMLElement>('.s')
    if (sentence && !getSelection()?.toString()) {
      event.preventDefault()
      goTo(sentence)
    } else if (link) {
      event.preventDefault()
      follow(link.hash.slice(1), { store, goTo })
    } else if (target.closest('.ribbon')) goToItem(itemsAt(target)[0]!, { columns, goTo })
  })
  document.addEventListener('keydown', (event) => walk(event, { store, columns }))
  addSteps(store, columns, goTo)
  const arrive = () => {
    const place = document.getElementById(store.get().at)
    if (place?.matches('.s')) goTo(place)
    if (place) requestAnimationFrame(() => (place.matches('.s') ? $('#side') : place).scrollIntoView())
  }
  addEventListener('hashchange', arrive)
  arrive()
}

type GoTo = (sentence: HTMLElement) => void

function follow(id: string, { store, goTo }: { store: Store; goTo: GoTo }): void {
  const [, columns] = /^columns=(.*)$/.exec(id) ?? []
  if (columns !== undefined) store.change({ columns: columns.split(',') })
  const place = document.getElementById(columns === undefined ? id : 'side')
  if (!place) return
  if (place.matches('.s')) {
    goTo(place)
    $('#side').scrollIntoView({ behavior: glide() })
    $<HTMLElement>('.sign', place).focus({ preventScroll: true })
  } else if (place.matches('.column')) goTo($('.s', place))
  else {
    store.change({ at: id })
    place.scrollIntoView({ behavior: glide(), block: place.matches('.item') ? 'center' : 'start' })
    const head = $<HTMLElement>('h2, h3, a', place)
    head.tabIndex = head.matches('a') ? 0 : -1
    head.focus({ preventScroll: true })
  }
}

/** The first place of an item in the first column that has it. */
function goToItem(item: string, { columns, goTo }: { columns: Columns; goTo: GoTo }): boolean {
  const sentence = columns.shown().flatMap((column) => $$<HTMLElement>('.s[data-items]', column)).find((s) => itemsAt(s)[0] === item)
  if (sentence) goTo(sentence)
  return Boolean(sentence)
}

/** Up and down an article, and across to what another tells of the same. */
function walk(event: KeyboardEvent, { store, columns }: { store: Store; columns: Columns }): void {
  if (event.key === 'Escape' && store.get().at) store.change({ at: '' })
  const sentence = (event.target as Element).closest<HTMLElement>('.column .s')
  if (!sentence || event.ctrlKey || event.metaKey || event.altKey) return
  const next = stepFrom(sentence, event.key, columns)
  if (!next) return
  event.preventDefault()
  $<HTMLElement>('.sign', next).focus()
}

function stepFrom(sentence: HTMLElement, key: string, columns: Columns): HTMLElement | undefined {
  const own = sentence.closest<HTMLElement>('.column')!
  const all = $$<HTMLElement>('.s[data-items]', own)
  if (key === 'ArrowDown') return all[all.indexOf(sentence) + 1]
  if (key === 'ArrowUp') return all[all.indexOf(sentence) - 1]
  const shown = columns.shown()
  const at = shown.indexOf(own)
  const aside = key === 'ArrowRight' ? shown.slice(at + 1) : key === 'ArrowLeft' ? shown.slice(0, at).toReversed() : []
  return aside.flatMap((column) => partnersIn(column, sentence).slice(0, 1))[0]
}

function addSteps(store: Store, columns: Columns, goTo: GoTo): void {
  const shared = () => $$<HTMLElement>('#differ .item:not([hidden]), #agree .item:not([hidden])')
  const step = (by: 1 | -1) => {
    const items = shared()
    const at = items.findIndex((item) => itemsAt(document.getElementById(store.get().at)).includes(itemsAt(item)[0]!))
    for (let i = 1; i <= items.length; i += 1) {
      const item = items[(Math.max(at, by < 0 ? 0 : -1) + by * i + items.length * 2) % items.length]!
      if (goToItem(itemsAt(item)[0]!, { columns, goTo })) return
      const place = document.getElementById($<HTMLAnchorElement>('.place', item).hash.slice(1))
      if (place) return goTo(place)
    }
  }
  const button = (text: string, by: 1 | -1) => {
    const element = make('button', { type: 'button' }, text)
    element.addEventListener('click', () => step(by))
    return element
  }
  $('#side .legend').append(make('span', { class: 'steps' }, button('‹ Previous', -1), ' ', button('Next ›', 1)))
}

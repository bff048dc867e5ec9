import { partnersIn } from './beside.ts'
import type { Columns } from './columns.ts'
import { $, $$ } from './dom.ts'
import type { Store } from './state.ts'

/** With the arrows up and down an article, and across to what another tells of the same; Escape puts the light out. */
export function startKeys(store: Store, columns: Columns): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && store.get().at) store.change({ at: '' })
    const sentence = (event.target as Element).closest<HTMLElement>('.column .s')
    if (!sentence || event.ctrlKey || event.metaKey || event.altKey) return
    const next = stepFrom(sentence, event.key, columns)
    if (!next) return
    event.preventDefault()
    $<HTMLElement>('.sign', next).focus()
  })
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

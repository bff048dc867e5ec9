import type { Columns } from './columns.ts'
import { $, $$, glide, itemsAt } from './dom.ts'

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

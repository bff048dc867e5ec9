import type { Columns } from './columns.ts'
import { $$, itemsAt } from './dom.ts'
import type { Light } from './light.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** In the course of every article, where what is lit up stands; and which of the other sources tell it too. */
export function startStrips(columns: Columns, light: Light): void {
  const sentences = new Map($$<HTMLElement>('.column').map((column) => [column.id, $$<HTMLElement>('.s[data-items]', column).map(itemsAt)]))
  const show = () => {
    const lit = light.lit()
    for (const holder of $$<HTMLElement>('[data-source]')) {
      const at = (sentences.get(holder.dataset['source']!) ?? []).flatMap((items, i) => (items.some((n) => lit.includes(n)) ? [i] : []))
      if (holder.matches('button')) holder.classList.toggle('lit', at.length > 0)
      const strip = holder.querySelector('.strip')
      if (strip) point(strip, at)
    }
  }
  light.follow(show)
  columns.follow(show)
  show()
}

function point(strip: Element, at: number[]): void {
  const old = strip.querySelector('.cursor')
  if (at.length === 0) return old?.remove()
  const cursor = old ?? strip.appendChild(document.createElementNS(SVG, 'path'))
  cursor.setAttribute('class', 'cursor')
  cursor.setAttribute('d', at.map((i) => `M${i} 0h.8v10h-.8z`).join(''))
}


import type { Place } from '../parts/items.ts'
import { padEnd } from '../parts/width.ts'
import { type Run, wrap } from '../parts/wrap.ts'
import { type Page, placeOf } from './page.ts'

/** From here on two columns are each as wide as a column of a newspaper. */
const WIDE = 116
const BETWEEN = ' │ '

export function fitsBeside({ view }: Page, places: Place[]): boolean {
  return view.width >= WIDE && new Set(places.map((place) => place.source)).size === 2
}

/** What two sources tell, each in a column of its own. */
export function beside(page: Page, places: Place[], runsOf: (place: Place) => Run[]): string[] {
  const { width, paint } = page.view
  const half = Math.floor((width - 2 - BETWEEN.length) / 2)
  const column = (source: string) => places.filter((place) => place.source === source)
    .map((place) => [wrap([{ text: placeOf(page, place), style: 'label' }], half, paint), wrap(runsOf(place), half, paint)]).flat(2)
  const [left, right] = [...new Set(places.map((place) => place.source))].map(column) as [string[], string[]]
  const rule = paint.style('faint', BETWEEN)
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => `  ${padEnd(left[i] ?? '', half)}${rule}${right[i] ?? ''}`)
}

import type { Place } from '../shared/items.ts'
import { padEnd } from '../shared/width.ts'
import { type Run, wrap } from '../shared/wrap.ts'
import { type Page, placeOf } from './page.ts'

/** From here on two columns are each as wide as a column of a newspaper. */
const WIDE = 116
const BETWEEN = ' │ '

export function fitsBeside({ view }: Page, places: Place[]): boolean {
  return view.width >= WIDE && new Set(places.map((place) => place.source)).size === 2
}

/** What two sources tell, each in a column of its own. */
export function beside(page: Page, places: Place[], runsOf: (place: Place) => Run[]): string[] {
  const width = Math.floor((page.view.width - 2 - BETWEEN.length) / 2)
  const [left, right] = [...new Set(places.map((place) => place.source))].map((source) =>
    places.flatMap((place) => (place.source === source ? [[{ text: placeOf(page, place), style: 'label' as const }], runsOf(place)] : [])).flatMap((runs) => wrap(runs, width, page.view.paint))) as [string[], string[]]
  const rule = page.view.paint.style('faint', BETWEEN)
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => `  ${padEnd(left[i] ?? '', width)}${rule}${right[i] ?? ''}`)
}

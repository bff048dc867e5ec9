import type { Fact, Source } from '../../model/comparison.ts'
import { withGaps } from '../parts/gaps.ts'
import { runsOf } from '../parts/marks.ts'
import { ownMarks } from '../parts/own-marks.ts'
import type { Item, Place } from '../parts/items.ts'
import { padStart } from '../parts/width.ts'
import { hang, heading, labelOf, type Page } from './page.ts'

/** What one source alone tells, and in it the facts that no other has. */
export function showOnly(page: Page, source: Source, items: Item[], facts: Fact[]): string[] {
  if (items.length === 0) return []
  const width = page.columns.line
  const places = paragraphs(items.flatMap((item) => item.places), source)
  const marks = ownMarks(places, source, facts)
  return [
    ...heading(page, 'unique', `+ ONLY IN ${labelOf(page, source.id)}`),
    ...places.flatMap((place, i) => {
      const first = `  ${page.view.paint.style('faint', padStart(String(place.line), width))}  `
      return hang(page, withGaps(runsOf(source.text, place, marks[i]!), place, { source, shown: places }), { first, indent: width + 4 })
    }),
  ]
}

/** Sentences that follow one another on one line are read together. */
function paragraphs(places: Place[], source: Source): Place[] {
  const joined: Place[] = []
  for (const place of places) {
    const last = joined.at(-1)
    if (last && last.line === place.line && !source.text.slice(last.end, place.start).trim()) joined[joined.length - 1] = { ...last, end: place.end }
    else joined.push(place)
  }
  return joined
}

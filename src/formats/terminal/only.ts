import type { Fact, Source } from '../../model/comparison.ts'
import { type Mark, runsOf } from '../shared/marks.ts'
import type { Item, Place } from '../shared/items.ts'
import { padStart } from '../shared/width.ts'
import { hang, heading, labelOf, type Page } from './page.ts'

/** What one source alone tells, and in it the facts that no other has. */
export function showOnly(page: Page, source: Source, items: Item[], facts: Fact[]): string[] {
  if (items.length === 0) return []
  const width = page.columns.line
  const places = paragraphs(items.flatMap((item) => item.places), source)
  const marks = marksIn(places, source, new Set(facts.filter((fact) => fact.sources.length === 1).map((fact) => fact.id)))
  return [
    ...heading(page, 'unique', `+ ONLY IN ${labelOf(page, source.id)}`),
    ...places.flatMap((place, i) => {
      const first = `  ${page.view.paint.style('faint', padStart(String(place.line), width))}  `
      return hang(page, runsOf(source.text, place, marks[i]!), { first, indent: width + 4 })
    }),
  ]
}

/** Where the facts that no other source has stand in each place; mentions and places are both in the order of the text. */
function marksIn(places: Place[], { mentions }: Source, own: Set<string>): Mark[][] {
  let at = 0
  return places.map((place) => {
    const marks: Mark[] = []
    while (at < mentions.length && mentions[at]!.start < place.start) at += 1
    for (; at < mentions.length && mentions[at]!.end <= place.end; at += 1) {
      const { fact, start, end } = mentions[at]!
      if (own.has(fact)) marks.push({ start, end, style: 'own' })
    }
    return marks
  })
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

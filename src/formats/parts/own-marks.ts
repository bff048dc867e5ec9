import type { Fact, Source } from '../../model/comparison.ts'
import type { Place } from './items.ts'
import type { Mark } from './marks.ts'

/** Where the facts that no other source has stand in each place; mentions and places are both in the order of the text. */
export function ownMarks(places: Place[], { mentions }: Source, facts: Fact[]): Mark[][] {
  const own = new Set(facts.filter((fact) => fact.sources.length === 1).map((fact) => fact.id))
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

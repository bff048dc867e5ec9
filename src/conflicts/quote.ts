import type { Article, Change, Group, Place } from '../model/article.ts'
import type { Conflict, Span, Value } from '../model/comparison.ts'
import type { ConflictDetector } from './detector.ts'
import { sayConflict } from './message.ts'

/** So many places a message spells out. */
const SPOKEN = 3

/** The wording inside quotation marks: other words, or words joined that do not follow each other in the other source. */
export const quote: ConflictDetector = {
  type: 'quote',
  kind: 'quote',
  examples: [
    ['“We will never close the harbour to fishing boats,” the mayor said.', '“We will always close the harbour to fishing boats,” the mayor said.'],
    ['“The bridge is safe. We checked every cable in March. It will open on Monday,” Anna Reid said.', '“The bridge is safe. It will open on Monday,” Anna Reid said.'],
  ],
  silent: [
    ['“We will never close the harbour to fishing boats,” the mayor said.', 'The mayor said: "we will never close the harbor to fishing boats".'],
    ['“The bridge is safe. We checked every cable in March. It will open on Monday,” Anna Reid said.', '“The bridge is safe … It will open on Monday,” Anna Reid said.'],
    ['“The bridge is safe. We checked every cable in March,” Anna Reid said.', '“We checked every cable in March,” Anna Reid said.'],
    ['“We will rebuild every school in the valley,” he said.', 'He said that every school in the valley would be rebuilt.'],
  ],
  find({ changes = [] }: Group, articles: Article[]): Conflict[] {
    const slots = gatherSlots(changes.filter((change) => change.drift !== 'cut')).map((places) => gatherRivals(places, articles))
    if (!slots.length) return []
    const values = slots.flat().map(([place]) => place!).toSorted((p, q) => p.article - q.article || p.start - q.start)
    return [{ type: 'quote', values: values.map((place) => valueAt(articles[place.article]!, place)), message: describe(slots, articles) }]
  },
}

/** Changes that touch in one source are one: three sources may give three wordings of a place. */
function gatherSlots(changes: Change[]): Place[][] {
  const slots: Place[][] = []
  for (const { places } of changes) {
    const touching = slots.filter((slot) => slot.some((p) => places.some((q) => touch(p, q))))
    for (const slot of touching) slots.splice(slots.indexOf(slot), 1)
    slots.push(mergePlaces([...touching.flat(), ...places]))
  }
  return slots
}

const touch = (p: Place, q: Place): boolean => p.article === q.article && p.start < q.end && q.start < p.end

function mergePlaces(places: Place[]): Place[] {
  const merged: Place[] = []
  for (const place of places.toSorted((p, q) => p.article - q.article || p.start - q.start || p.end - q.end)) {
    const last = merged.at(-1)
    if (last && touch(last, place)) Object.assign(last, { end: Math.max(last.end, place.end), words: last.words === place.words ? last.words : `${last.words} ${place.words}` })
    else merged.push({ ...place })
  }
  return merged
}

/**
 * The places of a slot by what they say, each list from the first label of the alphabet on: the first one stands for the others
 * as a value, because sources that say the same are in no conflict with each other.
 */
function gatherRivals(places: Place[], articles: Article[]): Place[][] {
  const rivals = new Map<string, Place[]>()
  for (const place of places.toSorted((p, q) => compare(articles[p.article]!.label, articles[q.article]!.label) || p.start - q.start)) {
    rivals.set(place.words, [...rivals.get(place.words) ?? [], place])
  }
  return [...rivals.values()]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function describe(slots: Place[][][], articles: Article[]): string {
  const messages = slots.map((rivals) => sayConflict(rivals.flatMap((places) => {
    const phrase = `“${excerpt(places[0]!, articles)}”`
    return places.map(({ article }) => ({ label: articles[article]!.label, phrase }))
  }), 'quote')).toSorted()
  const more = messages.length - SPOKEN
  return messages.slice(0, SPOKEN).join('; ') + (more > 0 ? `; and so on in ${more} more ${more > 1 ? 'places' : 'place'}` : '')
}

const excerpt = ({ article, start, end }: Place, articles: Article[]): string => articles[article]!.text.slice(start, end).replace(/\s+/g, ' ')
const valueAt = ({ id, text }: Article, { start, end }: Span): Value => ({ source: id, start, end, text: text.slice(start, end) })

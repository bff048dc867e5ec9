import type { Article, Change, Group, Place } from '../model/article.ts'
import type { Conflict, Span, Value } from '../model/comparison.ts'
import type { ConflictDetector } from './detector.ts'
import { type Saying, sayConflict } from './message.ts'

/** So many places a message spells out. */
const SPOKEN = 3

/** The wording inside quotation marks: other words, or words joined that do not follow each other in the other source. */
export const quote: ConflictDetector = {
  type: 'quote',
  kind: 'quote',
  examples: [
    ['“What is this? A market?” Anna Reid said.', '“What is this, the market?” said Anna Reid. The crowd laughed.'],
    ['The mayor called silence “a dangerous habit” on Friday.', 'The mayor said on Friday that silence was “a very dangerous habit”.'],
    ['“We will never close the harbour to fishing boats,” the mayor said.', '“We will always close the harbour to fishing boats,” the mayor said.'],
    ['“The bridge is safe. We checked every cable in March. It will open on Monday,” Anna Reid said.', '“The bridge is safe. It will open on Monday,” Anna Reid said.'],
  ],
  silent: [
    ['“We met on Sept. 11 and will meet again in January,” Anna Reid said.', '“We met on September 11 and will meet again in Jan.,” Anna Reid said.'],
    ['“I hope Senator Reid will see the harbour before the vote,” the mayor said.', '“I hope Reid will see the harbour before the vote,” the mayor said.'],
    ['“We will never close the harbour to fishing boats,” the mayor said.', 'The mayor said: "we will never close the harbor to fishing boats".'],
    ['“The bridge is safe. We checked every cable in March. It will open on Monday,” Anna Reid said.', '“The bridge is safe … It will open on Monday,” Anna Reid said.'],
    ['“The bridge is safe. We checked every cable in March,” Anna Reid said.', '“We checked every cable in March,” Anna Reid said.'],
    ['“We will rebuild every school in the valley,” he said.', 'He said that every school in the valley would be rebuilt.'],
  ],
  find({ changes = [] }: Group, articles: Article[]): Conflict[] {
    const slots = gatherSlots(changes.filter((change) => change.drift !== 'cut')).map((places) => gatherRivals(places, articles))
    return layOut(slots).map((parts) => ({ type: 'quote', values: toValues(parts, articles), message: describe(parts, articles) }))
  },
}

/** So many outlets with one wording are each held against the other one; a crowd of them is held against it as one. */
const CROWD = 3

/** Where the tellings of a conflict part: their places, and all places of the slot by what they say. */
interface Part {
  places: Place[]
  rivals: Place[][]
}

/**
 * A conflict is between the tellings of two outlets (or more, where each has words of its own): where two quote alike what a third one
 * quotes otherwise, each of the two is in conflict with the third, and not with each other.
 */
function layOut(slots: Place[][][]): Part[][] {
  const conflicts = new Map<string, Part[]>()
  for (const rivals of slots) {
    const most = rivals.reduce((longest, { length }) => Math.max(longest, length), 0)
    for (let n = 0; n < (most > CROWD ? 1 : most); n += 1) {
      const places = most > CROWD ? rivals.flat() : rivals.map((alike) => alike[n] ?? alike[0]!)
      const parties = places.map((p) => p.article).toSorted((p, q) => p - q).join(' ')
      const parts = conflicts.get(parties)
      if (parts) parts.push({ places, rivals })
      else conflicts.set(parties, [{ places, rivals }])
    }
  }
  return [...conflicts.values()]
}

function toValues(parts: Part[], articles: Article[]): Value[] {
  const places = parts.flatMap((part) => part.places).toSorted((p, q) => p.article - q.article || p.start - q.start)
  return places.map((place) => valueAt(articles[place.article]!, place))
}

/** A place with its own words in each of the changes that touch there. */
interface Told extends Place {
  said: Map<Change, string>
}

/** Changes that touch in one source are one: three sources may give three wordings of a place. */
function gatherSlots(changes: Change[]): Told[][] {
  const slots: Told[][] = []
  for (const change of changes) {
    const { places } = change
    const touching = slots.filter((slot) => slot.some((p) => places.some((q) => touch(p, q))))
    for (const slot of touching) slots.splice(slots.indexOf(slot), 1)
    slots.push(mergePlaces([...touching.flat(), ...places.map((place) => ({ ...place, said: new Map([[change, place.words]]) }))]))
  }
  return slots
}

const touch = (p: Place, q: Place): boolean => p.article === q.article && p.start < q.end && q.start < p.end

function mergePlaces(places: Told[]): Told[] {
  const merged: Told[] = []
  for (const place of places.toSorted((p, q) => p.article - q.article || p.start - q.start || p.end - q.end)) {
    const last = merged.at(-1)
    if (last && touch(last, place)) Object.assign(last, { end: Math.max(last.end, place.end), said: new Map([...last.said, ...place.said]) })
    else merged.push({ ...place })
  }
  return merged
}

/** The places of a slot by what they say, each list from the first label of the alphabet on. */
function gatherRivals(places: Told[], articles: Article[]): Told[][] {
  const rivals: Told[][] = []
  for (const place of places.toSorted((p, q) => compare(articles[p.article]!.label, articles[q.article]!.label) || p.start - q.start)) {
    const alike = rivals.find((rival) => rival.every((other) => sayTheSame(place, other)))
    if (alike) alike.push(place)
    else rivals.push([place])
  }
  return rivals
}

function sayTheSame({ said: a }: Told, { said: b }: Told): boolean {
  for (const [change, words] of a) if (b.has(change) && b.get(change) !== words) return false
  const theirs = new Set(b.values())
  return [...a.values()].some((words) => theirs.has(words))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Names all that quote alike, whichever of them a conflict is between. */
function describe(parts: Part[], articles: Article[]): string {
  const messages = parts.map(({ rivals }) => sayConflict(rivals.flatMap((places) => sayings(places, articles)), 'quote')).toSorted()
  const more = messages.length - SPOKEN
  return messages.slice(0, SPOKEN).join('; ') + (more > 0 ? `; and so on in ${more} more ${more > 1 ? 'places' : 'place'}` : '')
}

/** Of those that quote alike, one may have more words around: nobody is said to quote what stands there alone. */
function sayings(places: Place[], articles: Article[]): Saying[] {
  const excerpts = places.map((place) => excerpt(place, articles))
  const shortest = excerpts.reduce((a, b) => (b.length < a.length ? b : a))
  const shared = excerpts.every((text) => fold(text).includes(fold(shortest)))
  return places.map(({ article }, i) => ({ label: articles[article]!.label, phrase: `“${shared ? shortest : excerpts[i]}”` }))
}

/** Punctuation is no wording. */
const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '')

const excerpt = ({ article, start, end }: Place, articles: Article[]): string => articles[article]!.text.slice(start, end).replace(/\s+/g, ' ')
const valueAt = ({ id, text }: Article, { start, end }: Span): Value => ({ source: id, start, end, text: text.slice(start, end) })

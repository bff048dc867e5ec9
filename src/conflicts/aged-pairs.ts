import type { Article, Group, Pair } from '../model/article.ts'
import { push } from '../names/lists/list.ts'
import { firstFrom } from '../text/spans.ts'
import { holderOf } from './ages.ts'
import { placesIn } from './places.ts'
import { sidesOf } from './sides.ts'

/** Pairs that are less likely are not among those that were scored. */
const UNLIKELY = 0.05
/** Whoever is given an age in more sentences is what all of the reports are about: they were laid beside each other already. */
const CROWD = 12

type Place = Pair['a']

/** Pairs of sentences of two articles that give the age of one named person, however little else they have in common, without those that are known. */
export function agedPairs(articles: Article[], pairs: Pair[]): Pair[] {
  const keyOf = (a: Place, b: Place): string => `${a.article} ${a.index} ${b.article} ${b.index}`
  const holders = [...sentencesByHolder(articles).values()].filter((found) => found.length > 1 && found.length <= CROWD)
  if (holders.length === 0) return []
  const known = new Set(pairs.map(({ a, b }) => keyOf(a, b)))
  return holders.flatMap((found) => found.flatMap((a, i) => found.slice(i + 1).flatMap((b): Pair[] =>
    (a.article === b.article || known.has(keyOf(a, b)) ? [] : [{ a, b, similarity: UNLIKELY, verbatim: 0 }]))))
}

/** In the order of the articles. */
function sentencesByHolder(articles: Article[]): Map<string, Place[]> {
  const found = new Map<string, Place[]>()
  for (const [number, article] of articles.entries()) {
    for (const index of agedSentences(article)) {
      const place = { article: number, index }
      for (const holder of holdersIn(place, articles)) push(found, holder, place)
    }
  }
  return found
}

function agedSentences({ readings, sentences }: Article): Set<number> {
  return new Set(readings.flatMap(({ type, start }) => (type === 'age' ? Math.max(0, firstFrom(sentences, start + 1) - 1) : [])))
}

function holdersIn(place: Place, articles: Article[]): Set<string> {
  const group: Group = { kind: 'statement', members: [place], similarity: 1, drift: null }
  return new Set(sidesOf(group, articles).flatMap((side) => placesIn(side, side.article.readings).flatMap((slot) => (slot.item.type === 'age' ? holderOf(slot) ?? [] : []))))
}

import { statementsBySentence } from '../align/by-sentence.ts'
import type { Article, Group } from '../model/article.ts'
import type { Value, Variant } from '../model/comparison.ts'
import { isVariant, type Occurrence, spelledNames } from '../names/spellings.ts'
import { firstFrom } from '../text/spans.ts'
import { slippedNames } from './slipped-names.ts'
import { spelledWords, varyingWords } from './spelled-words.ts'

interface Placed extends Occurrence {
  article: number
  /** The statement in which it stands. */
  group: Group | undefined
}

/**
 * Names and words that the articles spell in different ways, each once for the whole comparison: in the statement that holds the most of
 * its spellings; of several, in one that is shared, and that stands first in its articles, so that the order of the articles does not matter.
 */
export function findVariants(groups: Group[], articles: Article[]): Map<Group, Variant[]> {
  const variants = new Map<Group, Variant[]>()
  for (const places of gatherConcepts(groups, articles)) {
    const home = homeOf(places, articles)
    if (home) variants.set(home, [...(variants.get(home) ?? []), describe(places, home, articles)])
  }
  for (const list of variants.values()) list.sort((a, b) => (a.message < b.message ? -1 : 1))
  return variants
}

/** All places of each name or word that different articles spell differently. */
function gatherConcepts(groups: Group[], articles: Article[]): Placed[][] {
  const groupOf = statementsBySentence(groups, articles)
  const concepts = new Map<string, Placed[]>()
  const varying = varyingWords(articles)
  const slipped = slippedNames(groups, articles)
  articles.forEach((article, number) => {
    for (const occurrence of [...spelledNames(article), ...spelledWords(article, varying), ...slipped[number]!]) {
      const places = concepts.get(occurrence.concept) ?? []
      places.push({ ...occurrence, article: number, group: groupOf[number]![firstFrom(article.sentences, occurrence.end) - 1] })
      concepts.set(occurrence.concept, places)
    }
  })
  return Array.from(concepts, ([concept, places]) => withVariants(concept, places)).filter(differsBetween)
}

function withVariants(concept: string, places: Placed[]): Placed[] {
  const spellings = [...new Set(places.map((p) => p.spelling))]
  if (spellings.length < 2) return []
  const varying = new Set(spellings.filter((a) => spellings.some((b) => isVariant(concept, a, b))))
  return places.filter((p) => varying.has(p.spelling))
}

/** Articles that mix the spellings in the same way do not differ. */
function differsBetween(places: Placed[]): boolean {
  const articles = new Map<number, Set<string>>()
  for (const { article, spelling } of places) articles.set(article, (articles.get(article) ?? new Set<string>()).add(spelling))
  return new Set(Array.from(articles.values(), (spellings) => [...spellings].toSorted().join(' '))).size > 1
}

function homeOf(places: Placed[], articles: Article[]): Group | undefined {
  const held = new Map<Group, Set<string>>()
  for (const { group, spelling } of places) if (group) held.set(group, (held.get(group) ?? new Set<string>()).add(spelling))
  const rated = Array.from(held, ([group, spellings]) => ({ group, held: spellings.size, sources: new Set(group.members.map((m) => m.article)).size, ...beginning(group, articles) }))
  return rated.toSorted((a, b) => b.held - a.held || b.sources - a.sources || a.start - b.start || (a.text < b.text ? -1 : 1))[0]?.group
}

/** Where a claim begins, by its member that stands first in its article. */
function beginning({ members }: Group, articles: Article[]): { start: number; text: string } {
  return members.map(({ article, index }) => articles[article]!.sentences[index]!).toSorted((a, b) => a.start - b.start || (a.text < b.text ? -1 : 1))[0]!
}

/** One place of each spelling in each article, in the claim where it can be. */
function describe(places: Placed[], home: Group, articles: Article[]): Variant {
  const chosen = new Map<string, Placed>()
  for (const place of places) {
    const key = `${place.article} ${place.spelling}`
    const known = chosen.get(key)
    if (!known || (known.group !== home && place.group === home)) chosen.set(key, place)
  }
  const inOrder = [...chosen.values()].toSorted((a, b) => a.article - b.article || a.start - b.start)
  const values: Value[] = inOrder.map(({ article, start, end, text }) => ({ source: articles[article]!.id, start, end, text }))
  return { values, message: say(inOrder, articles) }
}

/** `Kiev (BGNES), Kyiv (RTE.ie)` */
function say(places: Placed[], articles: Article[]): string {
  const labels = new Map<string, Set<string>>()
  for (const { text, article } of places) labels.set(text, (labels.get(text) ?? new Set<string>()).add(articles[article]!.label))
  return Array.from(labels).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([text, sources]) => `${text} (${[...sources].toSorted().join(', ')})`).join(', ')
}

import type { Article } from '../model/article.ts'
import { CONTEXT, type Scored, Surroundings } from './context.ts'
import { Comparer, FEATURES, WIDTH } from './features.ts'
import { explainForest, type Forest } from './forest.ts'
import { type Profile, profileStory, type Story } from './profile.ts'
import { isLone, modelAlone, modelInContext, score, scoreAlone } from './similarity.ts'
import { type Feature, PHRASES } from './phrases.ts'
import { measureVerbatim } from './verbatim.ts'

/** One measured thing, in words, and how far it moved the log odds: above 0 it spoke for the pair. */
export interface Part {
  feature: Feature
  says: string
  value: number
  contribution: number
}

/** Why two sentences were, or were not, taken to report the same thing. */
export interface Explanation {
  a: string
  b: string
  /** 0–1, as in the links; 0 for a pair that shares too little to be compared. */
  similarity: number
  /** 0–1, by the words of the two alone. */
  chance: number
  verbatim: number
  /** Words and names that both have, the most telling first, and those that one alone has. */
  shared: string[]
  onlyA: string[]
  onlyB: string[]
  /** What the words said, and what the pairs around it did, the weightiest first. */
  parts: Part[]
  context: Part[]
}

/** Explains the score of two sentences by their ids; null where either is unknown, a credit, or both are of one article. */
export function explainPair(articles: Article[], a: string, b: string): Explanation | null {
  const story = profileStory(articles)
  const find = (id: string) => story.profiles.findIndex((p) => articles[p.article]!.sentences[p.index]!.id === id)
  const [first, second] = [find(a), find(b)]
  const [left, right] = [story.profiles[first], story.profiles[second]]
  if (!left || !right || left.article === right.article) return null
  const scored = scoreAlone(story)
  const pair = scored.find((s) => s.a === Math.min(first, second) && s.b === Math.max(first, second))
  return {
    a, b, similarity: pair ? score(story).find((s) => s.a === pair.a && s.b === pair.b)!.similarity : 0, chance: pair?.chance ?? 0, verbatim: measureVerbatim(left, right),
    ...compareUnits(left, right, nameUnits(story, articles)),
    parts: pair ? explain(modelAlone(story), measure(story, pair), FEATURES) : [],
    context: pair && !isLone(story) ? explain(modelInContext(), surround(story, scored, pair), CONTEXT) : [],
  }
}

function measure(story: Story, { a, b }: Scored): Float64Array {
  const vector = new Float64Array(WIDTH)
  const comparer = new Comparer(story)
  comparer.take(story.profiles[a]!)
  comparer.describe(story.profiles[b]!, vector)
  return vector
}

function surround(story: Story, scored: Scored[], pair: Scored): Float64Array {
  const vector = new Float64Array(CONTEXT.length)
  new Surroundings(story, scored).describe(pair, vector)
  return vector
}

function explain(model: Forest, vector: Float64Array, names: readonly Feature[]): Part[] {
  const contributions = explainForest(model, vector)
  return names
    .map((feature, n) => ({ feature, says: PHRASES[feature], value: round(vector[n]!), contribution: round(contributions[n]!) }))
    .filter((part) => part.contribution !== 0)
    .toSorted((p, q) => Math.abs(q.contribution) - Math.abs(p.contribution))
}

function compareUnits(a: Profile, b: Profile, name: (unit: number) => string): Pick<Explanation, 'shared' | 'onlyA' | 'onlyB'> {
  const split = (profile: Profile, other: Profile, both: boolean): string[] => Array.from(profile.units, (unit, i) => ({ unit, weight: profile.weights[i]! }))
    .filter(({ unit, weight }) => weight > 1 && other.units.includes(unit) === both)
    .toSorted((p, q) => q.weight - p.weight)
    .map(({ unit }) => name(unit))
  return { shared: split(a, b, true), onlyA: split(a, b, false), onlyB: split(b, a, false) }
}

function nameUnits({ vocabulary }: Story, articles: Article[]): (unit: number) => string {
  return (unit) => {
    const word = vocabulary[unit]!
    return word.startsWith('@') ? articles.flatMap(({ register }) => register.entities.get(word.slice(1))?.name ?? [])[0] ?? word : word
  }
}

const round = (x: number): number => Math.round(x * 1000) / 1000

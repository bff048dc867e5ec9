import type { Article, Word } from '../model/article.ts'
import { CONTEXT, type Rated, Surroundings } from './context.ts'
import { Comparer, FEATURES, WIDTH } from './features.ts'
import { explainForest, type Forest } from './forest.ts'
import { proposePairs } from './candidates.ts'
import { Kinship } from './kinship.ts'
import { profileStory } from './profile.ts'
import { isLone, modelAlone, modelInContext, Rater, Scorer } from './similarity.ts'
import type { Story } from './story.ts'
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
  /** Words as they are written, and names, that both have, the most telling first, and those that one alone has. */
  shared: string[]
  onlyA: string[]
  onlyB: string[]
  /** What the words said, and what the pairs around it did, the weightiest first. */
  parts: Part[]
  context: Part[]
}

/** Explains the score of two sentences by their ids; null where either is unknown, a credit, or both are of one article. */
export function explainPair(articles: Article[], a: string, b: string): Explanation | null {
  const { story, vocabulary } = profileStory(articles)
  const find = (id: string) => story.article.findIndex((article, n) => articles[article]!.sentences[story.index[n]!]!.id === id)
  const [first, second] = [find(a), find(b)]
  if (first < 0 || second < 0 || story.article[first] === story.article[second]) return null
  const rated = new Rater(story, proposePairs(story)).rate({ from: 0, to: story.sentences })
  const pair = rated.a.findIndex((n, i) => n === Math.min(first, second) && rated.b[i] === Math.max(first, second))
  const known = pair >= 0
  return {
    a, b, similarity: known ? new Scorer(story, rated).score({ from: pair, to: pair + 1 })[0]! : 0, chance: known ? rated.chance[pair]! : 0, verbatim: measureVerbatim(story.words, first, second),
    ...compareUnits(story, [first, second], (unit) => write(vocabulary[unit]!, [first, second].map((n) => articles[story.article[n]!]!.sentences[story.index[n]!]!.words), articles)),
    parts: known ? heaviestFirst(explain(modelAlone(story), measure(story, first, second), FEATURES)) : [],
    context: known && !isLone(story) ? heaviestFirst([...explain(modelInContext(story), surround(story, rated, pair), CONTEXT), tellKinship(story, first, second)]) : [],
  }
}

function measure(story: Story, a: number, b: number): Float64Array {
  const vector = new Float64Array(WIDTH)
  const comparer = new Comparer(story)
  comparer.take(Math.min(a, b))
  comparer.describe(Math.max(a, b), vector)
  return vector
}

function surround(story: Story, rated: Rated, pair: number): Float64Array {
  const vector = new Float64Array(CONTEXT.length)
  new Surroundings(story, rated).describe(pair, vector)
  return vector
}

function explain(model: Forest, vector: Float64Array, names: readonly Feature[]): Part[] {
  const contributions = explainForest(model, vector)
  return names.map((feature, n) => makePart(feature, vector[n]!, contributions[n]!))
}

function tellKinship(story: Story, a: number, b: number): Part {
  const kinship = new Kinship(story), pair = [story.article[a]!, story.article[b]!] as const
  return makePart('kinship', kinship.likeness(...pair), kinship.prior(...pair))
}

const makePart = (feature: Feature, value: number, contribution: number): Part => ({ feature, says: PHRASES[feature], value: round(value), contribution: round(contribution) })

const heaviestFirst = (parts: Part[]): Part[] => parts.filter((part) => part.contribution !== 0).toSorted((p, q) => Math.abs(q.contribution) - Math.abs(p.contribution))

function compareUnits({ units }: Story, [a, b]: [number, number], name: (unit: number) => string): Pick<Explanation, 'shared' | 'onlyA' | 'onlyB'> {
  const { starts, ids, weights } = units
  const unitsOf = (n: number) => Array.from(ids.subarray(starts[n], starts[n + 1]), (unit, i) => ({ unit, weight: weights[starts[n]! + i]! }))
  const split = (n: number, other: number, both: boolean): string[] => unitsOf(n)
    .filter(({ unit, weight }) => weight > 1 && unitsOf(other).some((o) => o.unit === unit) === both)
    .toSorted((p, q) => q.weight - p.weight)
    .map(({ unit }) => name(unit))
  return { shared: split(a, b, true), onlyA: split(a, b, false), onlyB: split(b, a, false) }
}

/** A name, or the forms of a word that the sentences have: `closed/closes`. */
function write(unit: string, sentences: Word[][], articles: Article[]): string {
  if (unit.startsWith('@')) return articles.flatMap(({ register }) => register.entities.get(unit.slice(1))?.name ?? [])[0] ?? unit
  const forms = sentences.flatMap((words) => words.find((word) => word.stem === unit) ?? [])
  return forms.filter(({ lower }, i) => forms.findIndex((form) => form.lower === lower) === i).map(({ text }) => text).join('/')
}

const round = (x: number): number => Math.round(x * 1000) / 1000

import type { Article, Group, Passage } from '../model/article.ts'
import type { Conflict, Value } from '../model/comparison.ts'
import { firstFrom } from '../text/spans.ts'
import type { Alignment } from './alignment.ts'
import { opposites } from './opposites.ts'
import { placesIn } from './places.ts'
import { findDenials } from './polarity.ts'
import type { Side } from './sides.ts'
import { isFunctionWord } from './words.ts'

/** Two sentences with so many content words in common are of one thing, however much of it is told otherwise. */
const SURELY_ONE = 8
/** The same where they tell nothing else of one person but the values; two attacks, or two matches, are told in one formula. */
const SURELY_ONE_OF_EQUALS = 5

/**
 * Conflicts without those of sentences that give two kinds of values otherwise: `a storm killed nine people in 2012` and `a storm killed 22
 * people in 1987` are of two storms. Who denies something may do so on another day.
 */
export function withoutOtherThings(conflicts: Conflict[], { members }: Group, articles: Article[]): Conflict[] {
  if (!conflicts.some((c) => c.type === 'date') && new Set(conflicts.map((c) => c.type)).size < 2) return conflicts
  const sentences = members.map(({ article, index }): Telling => tellingOf(articles[article]!, index))
  const toldIn = ({ values }: Conflict): Telling[] => sentences.filter(({ source, passage }) => values.some((v) => v.source === source && passage.start <= v.start && v.end <= passage.end))
  const places = conflicts.map(toldIn), values = conflicts.flatMap((c) => c.values)
  const isOne = (a: Telling, b: Telling): boolean => countShared(a.passage, b.passage) >= (tellNothingElse(a, b, values) && nameOnePerson(a, b) ? SURELY_ONE_OF_EQUALS : SURELY_ONE)
  const meet = (i: number, j: number): boolean => {
    const shared = places[i]!.filter((telling) => places[j]!.includes(telling))
    return shared.length > 1 && !shared.slice(1).some((telling) => isOne(shared[0]!, telling))
  }
  const isOfSeries = (i: number): boolean => conflicts[i]!.type === 'date' && places[i]!.length > 1 && places[i]!.slice(1).every((telling) => countsOther(places[i]![0]!, telling))
  return conflicts.filter((conflict, i) => !isOfSeries(i) && !conflicts.some((other, j) => other.type !== conflict.type && conflict.type !== 'negation' && other.type !== 'negation' && meet(i, j)))
}

function tellingOf({ id, sentences, readings, register: { entities, mentions } }: Article, index: number): Telling {
  const passage = sentences[index]!
  const named = mentions.slice(firstFrom(mentions, passage.start), firstFrom(mentions, passage.end))
  const read = readings.slice(firstFrom(readings, passage.start), firstFrom(readings, passage.end))
  return { source: id, passage, numbers: read.flatMap((reading) => ('quantity' in reading && !reading.quantity.ordinal ? { type: reading.type, value: reading.value } : [])), people: named.flatMap(({ entity, form }) => (form !== 'pronoun' && entities.get(entity)?.type === 'person' ? entity : [])) }
}

/** `An earthquake of magnitude 5.1 in March`, `of magnitude 6.4 in November`: not one is dated in two ways, unless it is of one person. */
function countsOther(a: Telling, b: Telling): boolean {
  return giveOthers(a.numbers, b.numbers) && !nameOnePerson(a, b) && countShared(a.passage, b.passage) < SURELY_ONE
}

interface Telling {
  source: string
  passage: Passage
  /** The people whom it names. */
  people: string[]
  /** What it counts; `first` and `third` count nothing. */
  numbers: Given[]
}

const nameOnePerson = (a: Telling, b: Telling): boolean => a.people.some((person) => b.people.includes(person))

/** Whether two sentences are the same but for some values. */
function tellNothingElse(a: Telling, b: Telling, values: Value[]): boolean {
  const [mine, theirs] = [a, b].map(({ source, passage: { words } }) => new Set(words.filter((word) =>
    !isFunctionWord(word) && !/\d/.test(word.key) && !values.some((v) => v.source === source && v.start <= word.start && word.end <= v.end)).map((word) => word.stem)))
  return mine!.size === theirs!.size && [...mine!].every((stem) => theirs!.has(stem))
}

/** `The first boat left at six`, `the last boat left at nine`; `no trains ran on Monday`, `trains ran again on Tuesday`. */
export function areOfOpposites(alignment: Alignment): boolean {
  const { a, b } = alignment
  return (opposites(alignment).length > 0 || deniesMore(a.passage, b.passage) || deniesMore(b.passage, a.passage)) && countShared(a.passage, b.passage) < SURELY_ONE
}

interface Given { type: string; value: string }

function giveOthers(mine: Given[], theirs: Given[]): boolean {
  const own = (some: Given[], others: Given[]): Given[] => some.filter(({ type, value }) => !others.some((other) => other.type === type && other.value === value))
  return own(mine, theirs).some(({ type }) => own(theirs, mine).some((other) => other.type === type))
}

/** Whether each gives a number of one kind that the other does not: `four metres high in the north`, `six metres high in the south`. */
export function giveOtherNumbers(a: Side, b: Side): boolean {
  const [mine, theirs] = [a, b].map((side) => placesIn(side, side.article.readings).flatMap(({ item }) => ('quantity' in item ? { type: item.type, value: item.value } : []))) as [Given[], Given[]]
  return giveOthers(mine, theirs) && countShared(a.passage, b.passage) < SURELY_ONE
}

/** Whether one denies a word that the other affirms. */
function deniesMore(a: Passage, b: Passage): boolean {
  const denied = (passage: Passage) => findDenials(passage).map(({ head }) => passage.words[head]!.stem)
  const theirs = denied(b)
  return denied(a).some((stem) => !theirs.includes(stem) && b.words.some((word) => word.stem === stem))
}

function countShared(a: Passage, b: Passage): number {
  const stems = ({ words }: Passage) => new Set(words.filter((word) => !isFunctionWord(word)).map((word) => word.stem))
  const theirs = stems(b)
  return [...stems(a)].filter((stem) => theirs.has(stem)).length
}

import type { Article, EntityType, Group, Passage } from '../model/article.ts'
import { once } from '../text/once.ts'
import { firstFrom } from '../text/spans.ts'
import type { Alignment } from './alignment.ts'
import { standIns, type Told } from './stand-ins.ts'

/** A sentence of a claim as it is laid beside the others. */
export interface Side extends Told {
  /** Those of very many copies that it stands for. */
  copies: Told[]
  /** For each word of the sentence what it stands for: the entity that it names or points to, else its stem. */
  tokens: string[]
  /** Of the tokens, those that are entities, with their types. */
  named: Map<string, EntityType>
  /** With the sentences that it was laid beside. */
  alignments: Map<Side, Alignment | null>
}

/** No report makes one statement in more sentences than this; texts that repeat a line for ever do. */
const MOST_SENTENCES = 12

let last: { group: Group; articles: Article[]; sides: Side[] } | null = null

/** The sentences of a claim, at most twelve of each source, and few of very many copies; every detector of a claim asks for them in turn, so the last ones are kept. */
export function sidesOf(group: Group, articles: Article[]): Side[] {
  if (last?.group !== group || last.articles !== articles) last = { group, articles, sides: makeSides(group, articles) }
  return last.sides
}

function makeSides(group: Group, articles: Article[]): Side[] {
  const seen = new Map<number, number>()
  const told = group.members.flatMap(({ article: number, index }): Told[] => {
    const count = (seen.get(number) ?? 0) + 1
    seen.set(number, count)
    const article = articles[number]!
    return count > MOST_SENTENCES ? [] : [{ article, number, passage: article.sentences[index]! }]
  })
  return Array.from(standIns(told), ([one, copies]) => ({ ...one, copies, ...tokensOf(one.passage, one.article), alignments: new Map<Side, Alignment | null>() }))
}

/** By sentence: it is laid beside others by those who look for claims to join, and again by those who judge them. */
const tokensOf = once(({ start, end, words }: Passage, { register: { mentions, entities } }: Article): Pick<Side, 'tokens' | 'named'> => {
  const tokens = words.map((word) => word.stem)
  const named = new Map<string, EntityType>()
  for (let m = firstFrom(mentions, start); m < mentions.length && mentions[m]!.start < end; m += 1) {
    const mention = mentions[m]!
    for (let i = firstFrom(words, mention.start); i < words.length && words[i]!.start < mention.end; i += 1) tokens[i] = mention.entity
    named.set(mention.entity, entities.get(mention.entity)!.type)
  }
  return { tokens, named }
})

/** Two copies of one sentence cannot differ. */
export const areCopies = (a: Side, b: Side): boolean => a.passage.text === b.passage.text

/** Every two sentences of a claim, the one that comes first in the claim first. */
export function pairsOf(sides: Side[]): [Side, Side][] {
  return sides.flatMap((a, i) => sides.slice(i + 1).map((b): [Side, Side] => [a, b]))
}

/** Reports of two deaths give two ages: where both name people, or both organisations, they must name one in common. */
export function nameOthers(a: Side, b: Side, types: EntityType[]): boolean {
  return types.some((type) => {
    const [mine, theirs] = [a, b].map(({ named }) => [...named.keys()].filter((entity) => named.get(entity) === type))
    return mine!.length > 0 && theirs!.length > 0 && !mine!.some((entity) => theirs!.includes(entity))
  })
}

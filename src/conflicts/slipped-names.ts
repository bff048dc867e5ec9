import type { Article, Entity, Group, Word } from '../model/article.ts'
import { lookUp } from '../names/gazetteer.ts'
import { isHeadline } from '../names/headline.ts'
import { isCapital } from '../names/key.ts'
import { isMisspelling } from '../names/likeness.ts'
import { isGiven } from '../names/person-name.ts'
import type { Occurrence } from '../names/spellings.ts'
import { firstFrom } from '../text/spans.ts'
import { mayHoldUnknown, unknownNames } from './unknown-names.ts'

/** In a shorter name one letter is too much of it. */
const SHORTEST = 6

/**
 * Names that no list knows, which articles spell with one letter between them in one statement: `Tarnvik` and `Tarnvyk`; for each article
 * where they stand. An article that has both knows two places, and what somebody writes small is no name. Capitals all the way are the
 * desk’s, in a dateline or a headline.
 */
export function slippedNames(groups: Group[], articles: Article[]): Occurrence[][] {
  const pairs = new Map(groups.flatMap((group) => pairsIn(group, articles)).map((pair) => [pair.join('/'), pair]))
  if (pairs.size === 0) return articles.map(() => [])
  const slipped = new Set([...pairs.values()].flat())
  const words = articles.map(({ sentences }) => sentences.flatMap((s) => (s.role === 'credit' ? [] : s.words.filter(({ key, text }) => slipped.has(key) && text !== text.toUpperCase()))))
  const clear = [...pairs].filter(([, pair]) => words.every((own) => isClear(own.filter(({ key }) => pair.includes(key)))))
  return words.map((own) => clear.flatMap(([name, pair]) => own.filter(({ key }) => pair.includes(key)).map((word) => occurrenceOf(word, `name ${name}`))))
}

/** Of the words that one article has of a pair. */
const isClear = (own: Word[]): boolean => own.every(({ text, key }) => isCapital(text) && key === own[0]!.key)

function occurrenceOf({ start, text, key }: Word, concept: string): Occurrence {
  const name = text.replace(/['’ʼ′＇]s?$/, '')
  return { start, end: start + name.length, concept, spelling: key, text: name }
}

/** The names, two by two, that are spelled otherwise in one statement. */
function pairsIn({ kind, members }: Group, articles: Article[]): [string, string][] {
  if (kind === 'quote' || members.every(({ article }) => article === members[0]!.article)) return []
  const names = [...new Set(members.flatMap(({ article, index }) => unknownIn(articles[article]!, index)))]
  return names.flatMap((a) => names.filter((b) => a < b && isSlip(a, b)).map((b): [string, string] => [a, b]))
}

/** `Bavaria` and `Bavarian` are two words, `Marta` and `Maria` two people. */
const isSlip = (a: string, b: string): boolean => isMisspelling(a, b) && !a.startsWith(b) && !b.startsWith(a) && !(isGiven(a) && isGiven(b))

/** A place by what its own article says: `the town of Tarnvik`. */
const isUnlistedPlace = ({ type, name }: Entity): boolean => type === 'place' && lookUp(name) === undefined

/** The keys of names of one word. */
function unknownIn(article: Article, index: number): string[] {
  const passage = article.sentences[index]!
  if (passage.role === 'title' || !mayHoldUnknown({ article, passage }) || isHeadline(passage)) return []
  const { mentions, entities } = article.register
  const isRead = (word: Word) => {
    const mention = mentions[firstFrom(mentions, word.end) - 1]
    return mention !== undefined && mention.end > word.start && !isUnlistedPlace(entities.get(mention.entity)!)
  }
  return unknownNames(passage).flatMap((name) => {
    const [word, ...more] = passage.words.filter(({ start, end }) => start < name.end && name.start < end)
    return word && !more.length && word.key.length >= SHORTEST && /^\p{L}+$/u.test(word.key) && !isRead(word) ? [word.key] : []
  })
}

import type { Article } from '../model/article.ts'
import type { Fact, Mention } from '../model/comparison.ts'
import { type KeyOf, keysOf } from './fact-keys.ts'

/** Every fact once, numbered in reading order, and the mentions of each article that point to it. */
export function gatherFacts(articles: Article[]): { facts: Fact[]; mentions: Mention[][] } {
  const keyOf = keysOf(articles)
  const values = nameValues(articles, keyOf)
  const facts = new Map<string, Fact>()
  const mentions = articles.map((article) => article.readings.map((reading, index): Mention => {
    const { start, end, type } = reading
    const key = keyOf(reading)
    const value = values.get(key)!
    const fact = facts.get(key) ?? { id: `f${facts.size + 1}`, type, value, sources: [], mentions: [] }
    facts.set(key, fact)
    const id = `${article.id}.m${index + 1}`
    if (fact.sources.at(-1) !== article.id) fact.sources.push(article.id)
    fact.mentions.push(id)
    return { start, end, id, text: article.text.slice(start, end), type, value, fact: fact.id }
  }))
  return { facts: [...facts.values()], mentions }
}

/** A fact that is written with several nouns takes the first by the alphabet, exact before near and in full before in short: the order of the sources decides nothing. */
function nameValues(articles: Article[], keyOf: KeyOf): Map<string, string> {
  const values = new Map<string, string>()
  for (const reading of articles.flatMap((a) => a.readings)) {
    const key = keyOf(reading)
    const known = values.get(key)
    if (reading.type === 'date') values.set(key, key.slice('date '.length))
    else if (known === undefined || isPlainer(reading.value, known)) values.set(key, reading.value)
  }
  return values
}

function isPlainer(one: string, other: string): boolean {
  if (isNear(one) !== isNear(other)) return isNear(other)
  const [mine, theirs] = [one, other].map((value) => value.split(' ').length)
  return mine === theirs ? one < other : mine! > theirs!
}

const isNear = (value: string): boolean => /[~≥]/.test(value)

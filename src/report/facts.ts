import { unitFamily } from '../facts/units.ts'
import type { Article, Reading } from '../model/article.ts'
import type { Fact, Mention } from '../model/comparison.ts'

/** Every fact once, numbered in reading order, and the mentions of each article that point to it. */
export function gatherFacts(articles: Article[]): { facts: Fact[]; mentions: Mention[][] } {
  const values = nameValues(articles)
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

/** Counts of nouns that may count the same are one fact. */
function keyOf(reading: Reading): string {
  const { type, value } = reading
  if (reading.type !== 'number' || reading.quantity.unit === null) return `${type} ${value}`
  return `${type} ${value.replace(reading.quantity.unit, unitFamily(reading.quantity.unit)!)}`
}

/** A fact that is written with several nouns takes the first by the alphabet, so that the order of the sources decides nothing. */
function nameValues(articles: Article[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const reading of articles.flatMap((a) => a.readings)) {
    const key = keyOf(reading)
    const known = values.get(key)
    if (known === undefined || reading.value < known) values.set(key, reading.value)
  }
  return values
}

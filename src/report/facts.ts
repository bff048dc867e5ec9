import { unitFamily } from '../facts/units.ts'
import type { Article, Reading } from '../model/article.ts'
import type { Fact, Mention } from '../model/comparison.ts'

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

type KeyOf = (reading: Reading) => string

/** Counts of nouns that may count the same are one fact, and so are a day and the one day of these years that it can be. */
function keysOf(articles: Article[]): KeyOf {
  const days = recentDays(articles)
  return (reading) => (reading.type === 'date' ? `date ${days.get(reading.value) ?? reading.value}` : keyByUnit(reading))
}

/** For each day without a year (`--11-12`) the only full date that the articles give of it, if that is of a year in which one appeared. */
function recentDays(articles: Article[]): Map<string, string> {
  const years = new Set(articles.flatMap(({ published }) => (published ? [published.slice(0, 4)] : [])))
  const days = new Map<string, string>()
  if (!years.size) return days
  for (const { type, value } of articles.flatMap((article) => article.readings)) {
    if (type !== 'date' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) continue
    const day = `-${value.slice(4)}`
    days.set(day, days.has(day) && days.get(day) !== value ? day : value)
  }
  return new Map([...days].filter(([, value]) => years.has(value.slice(0, 4))))
}

function keyByUnit(reading: Reading): string {
  const { type, value } = reading
  if (reading.type !== 'number' || reading.quantity.unit === null) return `${type} ${value}`
  return `${type} ${value.replace(reading.quantity.unit, unitFamily(reading.quantity.unit)!)}`
}

/** A fact that is written with several nouns takes the first by the alphabet, so that the order of the sources decides nothing. */
function nameValues(articles: Article[], keyOf: KeyOf): Map<string, string> {
  const values = new Map<string, string>()
  for (const reading of articles.flatMap((a) => a.readings)) {
    const key = keyOf(reading)
    const known = values.get(key)
    if (reading.type === 'date') values.set(key, key.slice('date '.length))
    else if (known === undefined || reading.value < known) values.set(key, reading.value)
  }
  return values
}

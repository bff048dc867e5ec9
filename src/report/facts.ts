import type { Article } from '../model/article.ts'
import type { Fact, Mention } from '../model/comparison.ts'

/** Every fact once, numbered in reading order, and the mentions of each article that point to it. */
export function gatherFacts(articles: Article[]): { facts: Fact[]; mentions: Mention[][] } {
  const facts = new Map<string, Fact>()
  const mentions = articles.map((article) => article.readings.map(({ start, end, type, value }, index): Mention => {
    const key = `${type} ${value}`
    const fact = facts.get(key) ?? { id: `f${facts.size + 1}`, type, value, sources: [], mentions: [] }
    facts.set(key, fact)
    const id = `${article.id}.m${index + 1}`
    if (!fact.sources.includes(article.id)) fact.sources.push(article.id)
    fact.mentions.push(id)
    return { start, end, id, text: article.text.slice(start, end), type, value, fact: fact.id }
  }))
  return { facts: [...facts.values()], mentions }
}

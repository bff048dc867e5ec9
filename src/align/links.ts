import type { Article, Pair, Passage } from '../model/article.ts'

/** Scores pairs of sentences of different articles; pairs below 0.05 are left out. */
export function linkSentences(articles: Article[]): Pair[] {
  const frequency = new Map<string, number>()
  for (const article of articles) for (const s of article.sentences) for (const key of new Set(s.words.map((w) => w.key))) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  const total = articles.reduce((n, a) => n + a.sentences.length, 0)
  const vector = (s: Passage) => new Map(s.words.map((w) => [w.key, Math.log((total + 1) / frequency.get(w.key)!)]))
  const vectors = articles.map((a) => a.sentences.map(vector))
  const pairs: Pair[] = []
  vectors.forEach((left, i) => vectors.slice(i + 1).forEach((right, k) => left.forEach((u, x) => right.forEach((v, y) => {
    const similarity = cosine(u, v)
    if (similarity >= 0.05) pairs.push({ a: { article: i, index: x }, b: { article: i + 1 + k, index: y }, similarity, verbatim: 0 })
  }))))
  return pairs
}

function cosine(u: Map<string, number>, v: Map<string, number>): number {
  let dot = 0
  for (const [key, weight] of u) dot += weight * (v.get(key) ?? 0)
  const norm = (w: Map<string, number>) => Math.sqrt([...w.values()].reduce((n, x) => n + x * x, 0))
  return dot ? Math.min(1, dot / (norm(u) * norm(v))) : 0
}

// The same work done plainly: every sentence against every sentence of the other articles, by the cosine of their TF-IDF vectors.

/** Number of pairs above 0.5. */
export function linkByTfidf(articles) {
  const sentences = articles.flatMap(({ text }, article) => text.split(/(?<=[.!?][”"]?)\s+/).map((sentence) => ({ article, words: new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu)) })))
  const frequency = new Map()
  for (const { words } of sentences) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  for (const sentence of sentences) {
    const vector = new Map([...sentence.words].map((word) => [word, Math.log(sentences.length / frequency.get(word))]))
    const norm = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1
    sentence.vector = new Map([...vector].map(([word, weight]) => [word, weight / norm]))
  }
  let linked = 0
  sentences.forEach((a, i) => {
    for (let k = i + 1; k < sentences.length; k += 1) if (sentences[k].article !== a.article && cosine(a.vector, sentences[k].vector) > 0.5) linked += 1
  })
  return linked
}

function cosine(a, b) {
  let sum = 0
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
  return sum
}

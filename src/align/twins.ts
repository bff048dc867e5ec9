import type { Article, Pair } from '../model/article.ts'

/** Two articles of which at least half the sentences of one stand in the other are versions of one text. */
const VERSIONS = 0.5

/**
 * Between versions of one text, a sentence that stands word for word in both is told by its twin; a headline or a summary that only one
 * version has tells it once more, and is that version's own. So the pairs of a sentence with a third are dropped where just one has a twin.
 */
export function keepTwinsApart(pairs: Pair[], articles: Article[]): Pair[] {
  const sentences = articles.map((article) => article.sentences.map((s) => s.words.map((w) => w.key).join(' ')))
  const texts = sentences.map((list) => new Set(list))
  const known = new Map<string, boolean>()
  const areVersions = (i: number, k: number): boolean => {
    const key = `${i} ${k}`
    const found = known.get(key) ?? [...texts[i]!].filter((text) => texts[k]!.has(text)).length >= Math.min(texts[i]!.size, texts[k]!.size) * VERSIONS
    known.set(key, found)
    return found
  }
  return pairs.filter(({ a, b }) => {
    if (!areVersions(a.article, b.article)) return true
    return texts[b.article]!.has(sentences[a.article]![a.index]!) === texts[a.article]!.has(sentences[b.article]![b.index]!)
  })
}

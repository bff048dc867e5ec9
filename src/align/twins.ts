import type { Article, Pair } from '../model/article.ts'
import { textsOf, versionsAmong } from './versions.ts'

/**
 * Between versions of one text, a sentence that stands word for word in both is told by its twin; a headline or a summary that only one
 * version has tells it once more, and is that version's own. So the pairs of a sentence with a third are dropped where just one has a twin.
 */
export function keepTwinsApart(pairs: Pair[], articles: Article[]): Pair[] {
  const texts = articles.map(textsOf)
  const areVersions = versionsAmong(articles)
  return pairs.filter(({ a, b }) => {
    if (!areVersions(a.article, b.article)) return true
    const [mine, theirs] = [texts[a.article]!, texts[b.article]!]
    return theirs.all.has(mine.sentences[a.index]!) === mine.all.has(theirs.sentences[b.index]!)
  })
}

import type { Article } from '../model/article.ts'
import type { Mention, Source } from '../model/comparison.ts'

/** The public view of an article. */
export function makeSource(article: Article, mentions: Mention[]): Source {
  const { id, label, path, title, byline, published, language, credits, text } = article
  return {
    id, label, path, title, byline, published, language, credits, text,
    sentences: article.sentences.map((s) => ({ start: s.start, end: s.end, id: s.id, text: s.text, line: s.line, role: s.role })),
    quotes: article.quotes.map((q) => ({
      start: q.start, end: q.end, id: q.id, text: text.slice(q.start, q.end), sentences: q.sentences.map((s) => article.sentences[s]!.id),
      speaker: q.speaker && { start: q.speaker.start, end: q.speaker.end, name: q.speaker.name },
    })),
    mentions,
  }
}

import type { ArticleInput, Document, Passage } from '../model/article.ts'
import type { Role, Span } from '../model/comparison.ts'
import { creditTail, creditedOutlets, datelineOutlets, isCredit, isSignature } from './credits.ts'
import { namesNoOutlet } from './furniture.ts'
import { nameSource } from './label.ts'
import { detectLanguage } from './language.ts'
import { lineCounter } from './lines.ts'
import { cutParagraphs } from './paragraphs.ts'
import { findPublished, readDate } from './published.ts'
import { assignRoles } from './roles.ts'
import { cutSentences } from './sentences.ts'
import { cutWords } from './words.ts'

/** Cuts an article into paragraphs, sentences and words, tells titles, captions and credits from the body, and reads what it says of its origin. */
export function readDocument(input: ArticleInput, id: string): Document {
  const { text, path, label, outlet } = input
  const paragraphs = cutParagraphs(text)
  const sentences = readSentences(text, paragraphs, id)
  const roles = assignRoles(sentences, knownRoles(sentences, input.roles))
  roles.forEach((role, i) => { sentences[i]!.role = role })
  const credits = readCredits(sentences)
  return {
    id,
    label: nameSource({ label, outlet, path, credits, id }),
    path: path ?? null,
    title: input.title ?? readTitle(text, sentences),
    byline: input.byline ?? null,
    published: (input.published ? readDate(input.published) : null) ?? findPublished(sentences),
    language: input.language ?? detectLanguage(sentences),
    credits,
    text,
    paragraphs,
    sentences,
    origin: input.origin ?? null,
  }
}

/** What is known beforehand of each sentence's role. */
function knownRoles(sentences: Passage[], roles: ArticleInput['roles'] = []): (Role | null)[] {
  let next = 0
  return sentences.map(({ start }) => {
    while (next < roles.length && roles[next]!.end <= start) next += 1
    const span = roles[next]
    return span && span.start <= start ? span.role : null
  })
}

function readSentences(text: string, paragraphs: Span[], id: string): Passage[] {
  const sentences: Passage[] = []
  const lineAt = lineCounter(text)
  paragraphs.forEach((paragraph, number) => {
    for (const { start, end } of cutSentences(text, paragraph).flatMap((span) => withoutCredit(text, span))) {
      const index = sentences.length
      sentences.push({ start, end, id: `${id}.${index + 1}`, text: text.slice(start, end), line: lineAt(start), role: 'body', index, paragraph: number, words: cutWords(text, { start, end }) })
    }
  })
  return sentences
}

/** A sentence and the credit at its end, where there is one. */
function withoutCredit(text: string, span: Span): Span[] {
  const tail = creditTail(text.slice(span.start, span.end))
  if (tail === null) return [span]
  const end = span.start + text.slice(span.start, span.start + tail).trimEnd().length
  return [{ start: span.start, end }, { start: span.start + tail, end: span.end }]
}

/** The headline, which may be of several sentences. */
function readTitle(text: string, sentences: Passage[]): string | null {
  const first = sentences.find((s) => s.role === 'title')
  const last = first && sentences.findLast((s) => s.role === 'title' && s.paragraph === first.paragraph)
  return last ? text.slice(first.start, last.end) : null
}

/** In a dateline an agency stands in the report itself. */
const OPENING = 6

/** A `Source: World Bank` between paragraphs is that of a figure or a table; only at the end it is the article's. */
function readCredits(sentences: Passage[]): string[] {
  const end = sentences.findLastIndex(({ role }) => role !== 'credit')
  const ofFigure = (text: string, index: number) => index < end && !isCredit(text) && isSignature(text)
  const named = sentences.flatMap(({ text, role, index }) => (role !== 'credit' ? (index < OPENING ? datelineOutlets(text) : []) : ofFigure(text, index) || namesNoOutlet(text) ? [] : creditedOutlets(text)))
  return [...new Set(named)]
}

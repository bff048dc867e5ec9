import type { Article, Word } from '../model/article.ts'
import type { Value } from '../model/comparison.ts'
import type { Hit } from '../model/finding.ts'
import type { Rule } from './rule.ts'

export const copiedText: Rule = {
  name: 'copied-text',
  level: 'info',
  finds: 'a run of words taken over from a source outside quotation marks',
  why: 'What is taken over word for word should be quoted, credited or told anew. The run may be 25 words long unless the configuration says otherwise.',
  example: {
    draft: 'The stolen works include two small river scenes by the painter Emil Straub and are insured for 12 million pounds, the museum said, adding that it would stay closed until Thursday while investigators search the galleries.',
    sources: ['The stolen works include two small river scenes by the painter Emil Straub and are insured for 12 million pounds, the museum said, adding that it would stay closed until Thursday while investigators search the galleries.'],
    silent: 'Two small river scenes by the painter Emil Straub are among the stolen works, which are insured for 12 million pounds, the museum said.',
  },
  check: ({ articles: [draft, ...sources], settings }) => {
    const words = outsideQuotes(draft!)
    return withoutOverlaps(sources.flatMap((source) => commonRuns(words, source, settings.copiedWords + 1)))
  },
}

function outsideQuotes({ sentences, quotes }: Article): Word[] {
  let next = 0
  return sentences.flatMap((s) => s.words).filter((word) => {
    while (next < quotes.length && quotes[next]!.end <= word.start) next += 1
    return next === quotes.length || word.end <= quotes[next]!.start
  })
}

/** The longest runs of at least `length` words that a source has too, found by their first words in an index of the source. */
function commonRuns(words: Word[], source: Article, length: number): Hit[] {
  const theirs = source.sentences.flatMap((s) => s.words)
  const index = new Map<string, number>()
  for (const [i, key] of openings(theirs, words, length)) if (!index.has(key)) index.set(key, i)
  const hits: Hit[] = []
  let until = 0
  for (const [i, key] of index.size ? openings(words, theirs, length) : []) {
    const there = index.get(key)
    if (there === undefined || i < until) continue
    let count = length
    while (i + count < words.length && words[i + count]!.key === theirs[there + count]?.key) count += 1
    const last = theirs[there + count - 1]!
    const related: Value = { source: source.id, start: theirs[there]!.start, end: last.end, text: source.text.slice(theirs[there]!.start, last.end) }
    hits.push({ start: words[i]!.start, end: words[i + count - 1]!.end, message: `${count} words in a row are taken over from ${source.label}`, related: [related] })
    until = i + count
  }
  return hits
}

/** Each place where `length` words begin that all stand somewhere among the others, with these words. */
function openings(words: Word[], others: Word[], length: number): [number, string][] {
  const known = new Set(others.map((w) => w.key))
  const found: [number, string][] = []
  let since = 0
  words.forEach((word, i) => {
    if (!known.has(word.key)) since = i + 1
    const from = i + 1 - length
    if (from >= since) found.push([from, words.slice(from, i + 1).map((w) => w.key).join(' ')])
  })
  return found
}

/** Of runs that overlap, because two sources print one text, the longest. */
function withoutOverlaps(hits: Hit[]): Hit[] {
  const kept: Hit[] = []
  for (const hit of hits.toSorted((p, q) => q.end - q.start - (p.end - p.start) || p.start - q.start)) {
    if (kept.every((k) => k.end <= hit.start || hit.end <= k.start)) kept.push(hit)
  }
  return kept
}

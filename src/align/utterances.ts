import type { Article, Pair, Quotation, Word } from '../model/article.ts'
import { isCapital } from '../names/key.ts'
import { isFunctionWord } from '../quotes/function-words.ts'
import { firstEndingAfter, firstFrom } from '../text/spans.ts'

/** What a sentence quotes of somebody, and all that it says. */
interface Said {
  speakers: Set<string>
  quoted: Set<string>
  all: Set<string>
}

/** A word or two may be quoted of an utterance that the other sentence tells otherwise. */
const FEWEST = 2

/**
 * Pairs without those that quote one speaker with words of which the other sentence has none: `“This is a historic day,” Reed said` and
 * `Reed said the bill “restores faith”` have only who speaks in common.
 */
export function keepUtterancesApart(pairs: Pair[], articles: Article[], threshold: number): Pair[] {
  const known = articles.map((article) => quotesBySentence(article))
  const read = new Map<string, Said | null>()
  const saidIn = ({ article, index }: Pair['a']): Said | null => {
    const key = `${article}.${index}`
    if (!read.has(key)) read.set(key, readSaid(articles[article]!, index, known[article]!.get(index) ?? []))
    return read.get(key)!
  }
  return pairs.filter(({ a, b, similarity }) => similarity < threshold || !areTwo(saidIn(a), saidIn(b)))
}

function quotesBySentence({ quotes }: Article): Map<number, Quotation[]> {
  const found = new Map<number, Quotation[]>()
  for (const quote of quotes) {
    for (const index of quote.sentences) {
      const others = found.get(index)
      if (others) others.push(quote)
      else found.set(index, [quote])
    }
  }
  return found
}

function readSaid(article: Article, index: number, quotes: Quotation[]): Said | null {
  const speakers = new Set(quotes.flatMap((quote) => quote.speaker?.entity ?? []))
  if (!speakers.size) return null
  const { words } = article.sentences[index]!
  const quoted = quotes.flatMap((quote) => words.slice(firstEndingAfter(words, quote.start), firstFrom(words, quote.end)))
  return { speakers, quoted: stemsOf(quoted), all: stemsOf(words) }
}

const stemsOf = (words: Word[]): Set<string> => new Set(words.flatMap((word) => (isFunctionWord(word.key) || isCapital(word.text) ? [] : [word.stem])))

function areTwo(a: Said | null, b: Said | null): boolean {
  if (!a || !b || a.quoted.size < FEWEST || b.quoted.size < FEWEST || areApart(a.speakers, b.speakers)) return false
  return areApart(a.quoted, b.all) && areApart(b.quoted, a.all)
}

const areApart = (a: Set<string>, b: Set<string>): boolean => ![...a].some((stem) => b.has(stem))

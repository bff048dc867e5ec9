import type { Article, Group, Pair, Passage, Quotation, Word } from '../model/article.ts'
import type { Settings } from '../model/options.ts'
import type { Span } from '../model/comparison.ts'
import { isCapital } from '../names/key.ts'
import { isFunctionWord } from '../quotes/function-words.ts'
import { CLASS, classOf } from '../quotes/lexicon.ts'
import { firstEndingAfter, firstFrom } from '../text/spans.ts'
import { isLone, joinStatements, statementsBySentence, surestFirst, withJoined } from './by-sentence.ts'

/** Of pairs that are as likely as this share of the threshold, and of which one tells indirectly what the other quotes, four in five are one statement. */
const LEAST = 0.75
/** So much of a sentence is quoted that it says nothing else. */
const MOSTLY = 0.5
/** Words of the quotation that its indirect telling has too. */
const FEWEST_SHARED = 2
/** Between who says something and the verb that tells so. */
const REACH = 3

/**
 * Brings a quotation that was left alone to the statement that tells it indirectly: `“I will sit down with either union,” she said` and `Reid
 * said that she could sit down with whoever is called`. Gives all statements, those that have won a sentence in place of both.
 */
export function joinReported(groups: Group[], pairs: Pair[], { articles, settings }: { articles: Article[]; settings: Settings }): Group[] {
  const quotesOf = quotesBySentence(articles)
  const isToldIn = (quoting: Place, telling: Place): boolean => quotesOf(quoting).some((quote) => quote.speaker?.entity) && tells(readPlace(quoting, articles, quotesOf), readPlace(telling, articles, quotesOf))
  const statements = statementsBySentence(groups, articles)
  const near = pairs.filter(({ similarity }) => similarity >= settings.threshold * LEAST && similarity < settings.threshold)
  const told = new Map(near.map((pair) => [pair, [isToldIn(pair.a, pair.b), isToldIn(pair.b, pair.a)] as const]))
  for (const pair of surestFirst(near.filter((p) => told.get(p)!.includes(true)), articles)) {
    const [mine, theirs] = [pair.a, pair.b].map(({ article, index }) => statements[article]![index]!) as [Group, Group]
    const [inTheirs, inMine] = told.get(pair)!
    if (mine !== theirs && ((inTheirs && isLone(mine)) || (inMine && isLone(theirs)))) joinStatements(mine, theirs, pair.similarity, statements)
  }
  return withJoined(groups, statements)
}

type Place = Pair['a']
type QuotesOf = (place: Place) => Quotation[]

/** The quotations that stand in a sentence; an article is looked through once. */
function quotesBySentence(articles: Article[]): QuotesOf {
  const lists = new Map<number, Map<number, Quotation[]>>()
  return ({ article, index }) => {
    let list = lists.get(article)
    if (!list) {
      lists.set(article, list = new Map())
      for (const quote of articles[article]!.quotes) for (const s of quote.sentences) list.set(s, [...list.get(s) ?? [], quote])
    }
    return list.get(index) ?? []
  }
}

/** A sentence with what is quoted in it. */
interface Read {
  article: Article
  passage: Passage
  speakers: Set<string>
  quoted: Set<Word>
}

function readPlace(place: Place, articles: Article[], quotesOf: QuotesOf): Read {
  const article = articles[place.article]!, passage = article.sentences[place.index]!, quotes = quotesOf(place)
  const quoted = new Set(passage.words.filter((word) => quotes.some((quote) => quote.start <= word.start && word.end <= quote.end)))
  return { article, passage, quoted, speakers: new Set(quotes.flatMap((quote) => quote.speaker?.entity ?? [])) }
}

/** Whether the second sentence says in its own words, of the same person, some of what the first one quotes. */
function tells({ passage, quoted, speakers }: Read, told: Read): boolean {
  if (speakers.size === 0 || quoted.size < passage.words.length * MOSTLY) return false
  const { register: { mentions } } = told.article, { start, end, words } = told.passage
  const named = mentions.slice(firstFrom(mentions, start), firstFrom(mentions, end))
  if (!named.some((mention) => speakers.has(mention.entity) && isSaying(words, mention))) return false
  const own = new Set(words.flatMap((word) => (!told.quoted.has(word) && isTelling(word) ? word.stem : [])))
  return new Set(Array.from(quoted).flatMap((word) => (isTelling(word) && own.has(word.stem) ? word.stem : []))).size >= FEWEST_SHARED
}

/** Whom something is said of, both name anyway. */
const isTelling = ({ key, text }: Word): boolean => !isFunctionWord(key) && !isCapital(text)

/** Whether a name stands before or behind a verb of saying: `Reid said`, `said Reid`, `Reid, the mayor, said`. */
function isSaying(words: Word[], name: Span): boolean {
  const next = firstEndingAfter(words, name.end)
  const before = firstFrom(words, name.start) - 1
  return [before, ...Array.from({ length: REACH }, (_, i) => next + i)].some((at) => (classOf(words[at]?.lower ?? '') & CLASS.cue) !== 0)
}

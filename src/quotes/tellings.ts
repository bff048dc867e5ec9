import type { Article, Passage, Quotation } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { isFunctionWord } from './function-words.ts'
import { readSpeaker, type SpeakerKey } from './speakers.ts'
import { lazily } from '../text/once.ts'
import { firstEndingAfter, firstFrom } from '../text/spans.ts'
import { readTokens, type Token } from './tokens.ts'
import { opensWithCapital } from '../text/typography.ts'

/** A quotation as it meets those of other sources. */
export interface Telling {
  article: number
  index: number
  /** Number of the utterance that it is a part of, within its article. */
  utterance: number
  tokens: Token[]
  /** Its words with the marks of what is left out or put in: equal for quotations that differ in nothing. */
  wording: string
  speaker: SpeakerKey | null
  /** Stems of the content words in the sentences that it stands in, its own among them. */
  context: Set<string>
  /** The last two words of the quotation before it in its paragraph, and the first two of the next; empty where there is none. */
  before: string
  after: string
  /** The words that its last sentence goes on with behind it. */
  next: string[]
  /** Whom and what its sentences name outside quotation marks besides the speaker, and when. */
  frame: () => Set<string>
  /** Its sentences: what orders it among others of the same wording, whatever the order of the sources. */
  place: string
  /** Numbers of those sentences by their words: equal where one text stands in two articles. */
  host: string
}

export function readTellings(articles: Article[]): Telling[] {
  const hosts = new Map<string, number>()
  return articles.flatMap((article, number) => {
    const numbers = new Map<number, number>()
    // A sentence may hold thousands of quotations, so its words are joined once.
    const hostOf = (sentence: number): number => {
      const known = numbers.get(sentence)
      if (known !== undefined) return known
      const words = article.sentences[sentence]!.words.map((w) => w.key).join(' ')
      if (!hosts.has(words)) hosts.set(words, hosts.size)
      numbers.set(sentence, hosts.get(words)!)
      return hosts.get(words)!
    }
    const contexts = article.sentences.map(() => null as Set<string> | null)
    const contextOf = (sentence: number) => (contexts[sentence] ??= contentOf(article.sentences[sentence]!))
    const spoken = article.quotes.map((quote) => readTokens(article, quote))
    return article.quotes.map((quote, index): Telling => {
      const tokens = spoken[index]!
      return {
        before: isNear(article, index - 1) ? edgeOf(spoken[index - 1]!.slice(-EDGE)) : '',
        after: isNear(article, index) ? edgeOf(spoken[index + 1]!.slice(0, EDGE)) : '',
        article: number, index, utterance: quote.utterance, tokens, wording: tokens.map(markedKey).join(' '), speaker: readSpeaker(article, quote),
        context: quote.sentences.length === 1 ? contextOf(quote.sentences[0]!) : new Set(quote.sentences.flatMap((s) => [...contextOf(s)])),
        next: wordsAfter(article, quote), frame: lazily(() => frameOf(article, quote)),
        place: quote.sentences.map((s) => article.sentences[s]!.text).join(' '),
        host: quote.sentences.map(hostOf).join(' '),
      }
    })
  })
}

/** So many words tell what a fragment is of: `“deeply concerned” about the budget`. */
const AFTER = 4

function wordsAfter({ sentences }: Article, { sentences: own, end }: Quotation): string[] {
  const words = sentences[own.at(-1) ?? -1]?.words ?? []
  const from = firstFrom(words, end)
  return words.slice(from, from + AFTER).map((word) => word.key)
}

/** What a date in a frame begins with. */
export const DATED = 'on '
const PLACES = /^(?:in|at|from|near|outside|to)$/

function frameOf({ sentences, quotes, readings, register: { mentions } }: Article, { sentences: own, speaker }: Quotation): Set<string> {
  const named = own.flatMap((index) => {
    const { start, end, words } = sentences[index]!
    const within = <T extends Span>(list: T[]): T[] => list.slice(firstFrom(list, start), firstFrom(list, end)).filter((place) => (quotes[firstEndingAfter(quotes, place.start)]?.start ?? Infinity) >= place.end)
    const outside = within(words)
    return [...outside.flatMap((word, i) => (i > 0 && PLACES.test(outside[i - 1]!.key) && opensWithCapital(word.text) ? [word.key] : [])), ...within(mentions).map(({ entity }) => entity), ...within(readings).flatMap((reading) => (reading.type === 'date' ? [`${DATED}${reading.value}`] : []))]
  })
  return new Set(named.filter((name) => name !== speaker?.entity))
}

/** Words that tell which quotation another goes on with. */
export const EDGE = 2
export const edgeOf = (tokens: Token[]): string => (tokens.length === EDGE ? tokens.map((t) => t.key).join(' ') : '')

/** Whether a quotation and the next one stand in one paragraph. */
function isNear({ quotes, sentences }: Article, index: number): boolean {
  const [last, first] = [quotes[index]?.sentences.at(-1), quotes[index + 1]?.sentences[0]]
  return last !== undefined && first !== undefined && sentences[last]!.paragraph === sentences[first]!.paragraph
}

const markedKey = ({ key, gap, aside }: Token, index: number): string => `${gap && index ? '… ' : ''}${aside ? `[${key}]` : key}`
const contentOf = (passage: Passage): Set<string> => new Set(passage.words.filter((w) => !isFunctionWord(w.key)).map((w) => w.stem))

/** By what they say, never by which source comes first. */
export const byContent = (a: Telling, b: Telling): number => compare(a.wording, b.wording) || compare(a.place, b.place) || compare(spell(a), spell(b))
const spell = ({ speaker }: Telling): string => speaker?.name.join(' ') ?? ''
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

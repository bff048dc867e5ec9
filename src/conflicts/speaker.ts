import type { Article, Group, NameForm, NameMention, Quotation } from '../model/article.ts'
import type { Conflict, Span } from '../model/comparison.ts'
import { isPassedOn } from '../quotes/inner.ts'
import { firstFrom } from '../text/spans.ts'
import { readSpeaker, relateSpeakers, type SpeakerKey } from '../quotes/speakers.ts'
import type { ConflictDetector } from './detector.ts'
import { sayConflict } from './message.ts'
import { isQuoted } from './quoted.ts'

/** Shorter phrases are said by many. */
const ENOUGH_WORDS = 5
/** Farther from the quotation a name is a guess. */
const REACH = 80

/** The same words from two mouths, each of them named beside the quotation. */
export const speaker: ConflictDetector = {
  type: 'speaker',
  kind: 'quote',
  examples: [
    ['“We will rebuild every school in the valley,” said Anna Reid.', '“We will rebuild every school in the valley,” said Peter Holm.'],
    ['“We will rebuild every school in the valley by the spring,” Anna Reid told reporters.', 'Peter Holm said: “We will rebuild every school in the valley.”'],
    ['“I told them, ‘We will rebuild every school in the valley,’” said Anna Reid.', '“We will rebuild every school in the valley,” said Peter Holm.'],
  ],
  silent: [
    ['“We will rebuild every school in the valley,” said Anna Reid.', '“We will rebuild every school in the valley,” said Ms. Reid.'],
    ['“We will rebuild every school in the valley,” said Anna Reid.', '“We will rebuild every school in the valley,” the governor said.'],
    ['“We will rebuild every school in the valley,” said Anna Reid.', '“We will rebuild every school in the valley,” said Peter Holm, who speaks for Anna Reid.'],
    ['“We will rebuild every school in the valley,” Northwind said in a statement.', '“We will rebuild every school in the valley,” spokesman Peter Holm said.'],
    ['“We are sorry,” said Anna Reid.', '“We are sorry,” said Peter Holm.'],
    ['“The letter says ‘we will rebuild every school in the valley’ and no more,” said Anna Reid.', '“We will rebuild every school in the valley,” said Peter Holm.'],
    ['“He told me, ‘We will rebuild every school in the valley,’” said Anna Reid.', '“We will rebuild every school in the valley,” said Peter Holm.'],
  ],
  find({ members }: Group, articles: Article[]): Conflict[] {
    const witnesses = members.flatMap(({ article, index }) => readWitness(articles[article]!, article, index) ?? [])
    const rivals = witnesses.filter((a) => witnesses.some((b) => contradict(a, b, articles)))
    if (!rivals.length || isUnsure(rivals, members, articles)) return []
    const ordered = rivals.toSorted((a, b) => a.article - b.article || a.start - b.start)
    return [{
      type: 'speaker',
      values: ordered.map(({ article, start, end }) => ({ source: articles[article]!.id, start, end, text: articles[article]!.text.slice(start, end) })),
      message: sayConflict(ordered.map(({ article, name, opening }) => ({ label: articles[article]!.label, phrase: `“${opening} …” to ${name}` })), 'attribute'),
    }]
  },
}

/** A quotation with the person who is named beside it; the span is the name's. A name of one word may be a company's. */
interface Witness extends Span {
  article: number
  quote: Quotation
  key: SpeakerKey
  name: string
  words: string
  opening: string
  /** Everybody named in its sentences outside quotation marks. */
  around: Set<string>
}

function readWitness(article: Article, number: number, index: number): Witness | null {
  const quote = article.quotes[index]!
  const key = readSpeaker(article, quote)
  if (!quote.speaker || key?.type !== 'person' || key.name.length < 2 || quote.words.length < ENOUGH_WORDS) return null
  const mention = mentionsFrom(article, quote.speaker, quote.speaker.start + 1).find((m) => m.end === quote.speaker!.end)
  if (!mention || !NAMED.has(mention.form) || !isBeside(article.text, quote, mention)) return null
  const first = article.sentences[quote.sentences[0]!]
  const last = article.sentences[quote.sentences.at(-1)!]
  return {
    article: number, quote, start: mention.start, end: mention.end, key, name: quote.speaker.name,
    words: quote.words.map((w) => w.key).join(' '), opening: article.text.slice(quote.words[0]!.start, quote.words[ENOUGH_WORDS - 1]!.end).replace(/\s+/g, ' '),
    around: new Set(mentionsFrom(article, first!, last!.end).filter((m) => !isQuoted(article, m)).map((m) => m.entity)),
  }
}

function mentionsFrom({ register: { mentions } }: Article, { start }: Span, end: number): NameMention[] {
  return mentions.slice(firstFrom(mentions, start), firstFrom(mentions, end))
}

const NAMED = new Set<NameForm>(['full', 'surname'])

/** Nothing but a few words of the same sentence stands between. */
function isBeside(text: string, quote: Span, mention: NameMention): boolean {
  const between = mention.start >= quote.end ? text.slice(quote.end, mention.start) : text.slice(mention.end, quote.start)
  return between.length < REACH && !/["“”«»]|[.!?]\s|\n/.test(between)
}

/** Two people for words of which the one gives all that the other gives; neither is named near the other's quotation. */
function contradict(a: Witness, b: Witness, articles: Article[]): boolean {
  return a.article !== b.article && relateSpeakers(a.key, b.key) === 'different' && (gives(a, b, articles) || gives(b, a, articles))
    && !a.around.has(b.key.entity!) && !b.around.has(a.key.entity!)
}

/** Whether a quotation holds another’s words, and as the speaker’s own. */
function gives(a: Witness, { words }: Witness, articles: Article[]): boolean {
  const at = ` ${a.words} `.indexOf(` ${words} `)
  if (at < 0) return false
  const before = a.words.slice(0, at).split(' ').filter(Boolean).length
  return !isPassedOn(articles[a.article]!.text, a.quote, a.quote.words[before]!.start)
}

/** A source that has the words from both, or passes on what somebody quotes. */
function isUnsure(rivals: Witness[], members: Group['members'], articles: Article[]): boolean {
  const people = new Set(rivals.map((r) => r.key.entity))
  return articles.some((article, number) => new Set(members.filter((m) => m.article === number).map((m) => article.quotes[m.index]!.speaker?.entity).filter((e) => people.has(e ?? null))).size > 1)
}
